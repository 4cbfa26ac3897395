// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/mail_anchors.h"

#include "smime/der.h"

#include <array>
#include <dlfcn.h>

// The names of PKCS#11 and NSS's extensions to them; nothing of p11-kit is linked.
#include <p11-kit/pkcs11.h>
#include <p11-kit/pkcs11x.h>

namespace sealpost::smime {

namespace {

class Module {
  public:
    explicit Module(const std::vector<std::string>& names) {
        for (const std::string& name : names)
            if ((library_ = dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL))) break;
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

/// What the list says this of, for mail. It may say so without having the certificate itself.
std::set<Name> with_trust(Session& session, CK_ULONG trust) {
    CK_OBJECT_CLASS trust_class = CKO_NSS_TRUST;
    std::set<Name> names;
    for (const auto object :
         session.find({is(CKA_CLASS, trust_class), is(CKA_TRUST_EMAIL_PROTECTION, trust)}))
        names.insert(name_of(session, object));
    return names;
}

/// CKA_NSS_EMAIL_DISTRUST_AFTER: a time as in ASN.1, or CK_FALSE for none.
struct Distrust {
    std::optional<Time> after{};
    /// What stands there is not understood.
    bool unknown = false;
};

Distrust distrust_of(Session& session, CK_OBJECT_HANDLE object) {
    const std::string value = session.attribute(object, CKA_NSS_EMAIL_DISTRUST_AFTER);
    if (value.empty() || value == std::string(1, CK_FALSE)) return {};
    const std::unique_ptr<ASN1_TIME, OpensslFree<ASN1_STRING_free>> time(ASN1_TIME_new());
    if (time && ASN1_TIME_set_string(time.get(), value.c_str()) == 1)
        if (const auto after = to_time(time.get())) return {.after = after};
    return {.unknown = true};
}

using NamePtr = std::unique_ptr<X509_NAME, OpensslFree<X509_NAME_free>>;

NamePtr parse_name(const std::string& der) {
    const auto* data = reinterpret_cast<const unsigned char*>(der.data());
    return NamePtr(d2i_X509_NAME(nullptr, &data, static_cast<long>(der.size())));
}

} // namespace

struct NssAnchors::Entry {
    NamePtr subject;
    std::string der;
    std::optional<Time> distrusted_after;
    /// Once it was asked for.
    std::optional<Certificate> certificate{};

    static void read_slot(Session& session, std::vector<Entry>& entries);
};

void NssAnchors::Entry::read_slot(Session& session, std::vector<Entry>& entries) {
    const auto trusted = with_trust(session, CKT_NSS_TRUSTED_DELEGATOR);
    CK_OBJECT_CLASS certificate_class = CKO_CERTIFICATE;
    for (const auto object : session.find({is(CKA_CLASS, certificate_class)})) {
        if (!trusted.contains(name_of(session, object))) continue;
        const Distrust distrust = distrust_of(session, object);
        NamePtr subject = parse_name(session.attribute(object, CKA_SUBJECT));
        if (distrust.unknown || !subject) continue;
        entries.push_back({std::move(subject), session.attribute(object, CKA_VALUE), distrust.after});
    }
}

NssAnchors::NssAnchors()
    // Debian and others by the loader's own path; the rest where a distribution moves it aside.
    : NssAnchors({"libnssckbi.so", "/usr/lib/x86_64-linux-gnu/nss/libnssckbi.so",
                  "/usr/lib/aarch64-linux-gnu/nss/libnssckbi.so", "/usr/lib64/libnssckbi.so",
                  "/usr/lib64/nss/libnssckbi.so", "/usr/lib/nss/libnssckbi.so"}) {}

NssAnchors::NssAnchors(std::vector<std::string> libraries) : libraries_(std::move(libraries)) {}

NssAnchors::~NssAnchors() = default;

/// Once; with lock_ held.
void NssAnchors::read() {
    if (read_) return;
    read_ = true;
    const Module module(libraries_);
    CK_FUNCTION_LIST* functions = module.get();
    CK_ULONG count = 0;
    if (!functions || functions->C_GetSlotList(CK_TRUE, nullptr, &count) != CKR_OK) return;
    std::vector<CK_SLOT_ID> slots(count);
    if (functions->C_GetSlotList(CK_TRUE, slots.data(), &count) != CKR_OK) return;
    slots.resize(count);
    for (const CK_SLOT_ID slot : slots) {
        Session session(*functions, slot);
        Entry::read_slot(session, entries_);
        distrusted_.merge(with_trust(session, CKT_NSS_NOT_TRUSTED));
    }
    take_openssl_errors();
}

bool NssAnchors::distrusts(const Certificate& certificate) {
    const std::lock_guard guard(lock_);
    read();
    if (distrusted_.empty()) return false;
    X509* const x509 = certificate.get();
    return distrusted_.contains({der_of<X509_NAME>(X509_get_issuer_name(x509), i2d_X509_NAME),
                                 der_of<ASN1_INTEGER>(X509_get0_serialNumber(x509), i2d_ASN1_INTEGER)});
}

std::vector<MailAnchor> NssAnchors::named(const X509_NAME* subject) {
    const std::lock_guard guard(lock_);
    read();
    std::vector<MailAnchor> found;
    for (Entry& entry : entries_) {
        if (X509_NAME_cmp(entry.subject.get(), subject) != 0) continue;
        if (!entry.certificate) entry.certificate = Certificate::parse(entry.der);
        if (entry.certificate) found.push_back({*entry.certificate, entry.distrusted_after});
    }
    return found;
}

} // namespace sealpost::smime
