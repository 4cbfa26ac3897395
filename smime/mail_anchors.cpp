// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/mail_anchors.h"

#include <array>
#include <dlfcn.h>
#include <set>
#include <string>

// The names of PKCS#11 and NSS's extensions to them; nothing of p11-kit is linked.
#include <p11-kit/pkcs11.h>
#include <p11-kit/pkcs11x.h>

namespace sealpost::smime {

namespace {

/// Debian and others by the loader's own path; the rest where a distribution moves it aside.
constexpr std::array library_names{"libnssckbi.so",
                                   "/usr/lib/x86_64-linux-gnu/nss/libnssckbi.so",
                                   "/usr/lib/aarch64-linux-gnu/nss/libnssckbi.so",
                                   "/usr/lib64/libnssckbi.so",
                                   "/usr/lib64/nss/libnssckbi.so",
                                   "/usr/lib/nss/libnssckbi.so"};

class Module {
  public:
    Module() {
        for (const char* name : library_names)
            if ((library_ = dlopen(name, RTLD_NOW | RTLD_LOCAL))) break;
        if (!library_) return;
        using GetFunctionList = CK_RV (*)(CK_FUNCTION_LIST**);
        const auto get = reinterpret_cast<GetFunctionList>(dlsym(library_, "C_GetFunctionList"));
        CK_FUNCTION_LIST* list = nullptr;
        if (!get || get(&list) != CKR_OK || !list) return;
        // Another user of it in this process may have been first.
        const CK_RV begun = list->C_Initialize(nullptr);
        initialized_ = begun == CKR_OK;
        if (initialized_ || begun == CKR_CRYPTOKI_ALREADY_INITIALIZED) functions_ = list;
    }
    ~Module() {
        if (initialized_) functions_->C_Finalize(nullptr);
        if (library_) dlclose(library_);
    }
    Module(const Module&) = delete;
    Module& operator=(const Module&) = delete;
    CK_FUNCTION_LIST* get() const noexcept { return functions_; }

  private:
    void* library_ = nullptr;
    CK_FUNCTION_LIST* functions_ = nullptr;
    bool initialized_ = false;
};

class Session {
  public:
    Session(CK_FUNCTION_LIST& functions, CK_SLOT_ID slot) : functions_(functions) {
        open_ = functions_.C_OpenSession(slot, CKF_SERIAL_SESSION, nullptr, nullptr, &handle_) == CKR_OK;
    }
    ~Session() {
        if (open_) functions_.C_CloseSession(handle_);
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    std::vector<CK_OBJECT_HANDLE> find(std::vector<CK_ATTRIBUTE> wanted) {
        std::vector<CK_OBJECT_HANDLE> found;
        if (!open_ || functions_.C_FindObjectsInit(handle_, wanted.data(), wanted.size()) != CKR_OK)
            return found;
        std::array<CK_OBJECT_HANDLE, 64> some{};
        for (CK_ULONG count = 1; count > 0;) {
            if (functions_.C_FindObjects(handle_, some.data(), some.size(), &count) != CKR_OK) break;
            found.insert(found.end(), some.begin(), some.begin() + static_cast<std::ptrdiff_t>(count));
        }
        functions_.C_FindObjectsFinal(handle_);
        return found;
    }

    std::string attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) {
        CK_ATTRIBUTE asked{type, nullptr, 0};
        if (functions_.C_GetAttributeValue(handle_, object, &asked, 1) != CKR_OK ||
            asked.ulValueLen == static_cast<CK_ULONG>(-1))
            return {};
        std::string value(asked.ulValueLen, '\0');
        asked.pValue = value.data();
        if (functions_.C_GetAttributeValue(handle_, object, &asked, 1) != CKR_OK) return {};
        return value;
    }

  private:
    CK_FUNCTION_LIST& functions_;
    CK_SESSION_HANDLE handle_ = 0;
    bool open_ = false;
};

template <typename Value>
CK_ATTRIBUTE is(CK_ATTRIBUTE_TYPE type, Value& value) {
    return {type, &value, sizeof value};
}

/// Issuer and serial number, by which the trust object and the certificate name the same.
using Name = std::pair<std::string, std::string>;

Name name_of(Session& session, CK_OBJECT_HANDLE object) {
    return {session.attribute(object, CKA_ISSUER), session.attribute(object, CKA_SERIAL_NUMBER)};
}

void read_slot(CK_FUNCTION_LIST& functions, CK_SLOT_ID slot, std::vector<Certificate>& anchors) {
    Session session(functions, slot);
    CK_OBJECT_CLASS trust_class = CKO_NSS_TRUST;
    CK_ULONG delegator = CKT_NSS_TRUSTED_DELEGATOR;
    std::set<Name> trusted;
    for (const auto object :
         session.find({is(CKA_CLASS, trust_class), is(CKA_TRUST_EMAIL_PROTECTION, delegator)}))
        trusted.insert(name_of(session, object));
    CK_OBJECT_CLASS certificate_class = CKO_CERTIFICATE;
    for (const auto object : session.find({is(CKA_CLASS, certificate_class)})) {
        if (!trusted.contains(name_of(session, object))) continue;
        if (auto certificate = Certificate::parse(session.attribute(object, CKA_VALUE)))
            anchors.push_back(*std::move(certificate));
    }
}

} // namespace

std::vector<Certificate> load_mail_anchors() {
    std::vector<Certificate> anchors;
    const Module module;
    CK_FUNCTION_LIST* functions = module.get();
    CK_ULONG count = 0;
    if (!functions || functions->C_GetSlotList(CK_TRUE, nullptr, &count) != CKR_OK) return anchors;
    std::vector<CK_SLOT_ID> slots(count);
    if (functions->C_GetSlotList(CK_TRUE, slots.data(), &count) != CKR_OK) return anchors;
    slots.resize(count);
    for (const CK_SLOT_ID slot : slots) read_slot(*functions, slot, anchors);
    return anchors;
}

} // namespace sealpost::smime
