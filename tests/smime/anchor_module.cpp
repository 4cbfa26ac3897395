// SPDX-License-Identifier: GPL-3.0-or-later
// A PKCS#11 library like NSS's list of authorities, over a folder that the environment variable
// SEALPOST_TEST_ANCHORS names: NAME.crt (DER), and NAME.trust with the words "email" or "server" and, after
// "until ", the value of CKA_NSS_EMAIL_DISTRUST_AFTER; or "never" for what must not be trusted. Each
// C_Initialize adds a line to the file "loaded".
#include "smime/openssl.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include <p11-kit/pkcs11.h>
#include <p11-kit/pkcs11x.h>

namespace {

using Object = std::map<CK_ATTRIBUTE_TYPE, std::string>;

std::vector<Object> objects;
std::vector<CK_OBJECT_HANDLE> found;

template <typename Value>
std::string bytes_of(Value value) {
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

template <typename T, typename Encode>
std::string encoded(const T* object, Encode encode) {
    unsigned char* data = nullptr;
    const int size = encode(object, &data);
    const std::string der(reinterpret_cast<char*>(data), static_cast<std::size_t>(std::max(size, 0)));
    OPENSSL_free(data);
    return der;
}

std::string content_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void add(const std::filesystem::path& file) {
    const std::string der = content_of(file);
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    X509* certificate = d2i_X509(nullptr, &at, static_cast<long>(der.size()));
    if (!certificate) return;
    const std::string issuer = encoded(X509_get_issuer_name(certificate), i2d_X509_NAME);
    const std::string serial = encoded(X509_get0_serialNumber(certificate), i2d_ASN1_INTEGER);
    const std::string trust = content_of(std::filesystem::path(file).replace_extension(".trust"));
    const auto until = trust.find("until ");
    const auto level = [&](const char* word) {
        CK_ULONG value = CKT_NSS_MUST_VERIFY_TRUST;
        if (trust.find("never") != trust.npos) value = CKT_NSS_NOT_TRUSTED;
        if (trust.find(word) != trust.npos) value = CKT_NSS_TRUSTED_DELEGATOR;
        return bytes_of(value);
    };
    objects.push_back(
        {{CKA_CLASS, bytes_of(static_cast<CK_OBJECT_CLASS>(CKO_CERTIFICATE))},
         {CKA_SUBJECT, encoded(X509_get_subject_name(certificate), i2d_X509_NAME)},
         {CKA_ISSUER, issuer},
         {CKA_SERIAL_NUMBER, serial},
         {CKA_VALUE, der},
         {CKA_NSS_EMAIL_DISTRUST_AFTER,
          until == trust.npos ? bytes_of(static_cast<CK_BBOOL>(CK_FALSE)) : trust.substr(until + 6)}});
    objects.push_back({{CKA_CLASS, bytes_of(static_cast<CK_OBJECT_CLASS>(CKO_NSS_TRUST))},
                       {CKA_ISSUER, issuer},
                       {CKA_SERIAL_NUMBER, serial},
                       {CKA_TRUST_EMAIL_PROTECTION, level("email")},
                       {CKA_TRUST_SERVER_AUTH, level("server")}});
    X509_free(certificate);
}

CK_RV initialize(void*) {
    const char* folder = std::getenv("SEALPOST_TEST_ANCHORS");
    if (!folder) return CKR_GENERAL_ERROR;
    std::ofstream(std::filesystem::path(folder) / "loaded", std::ios::app) << "loaded\n";
    objects.clear();
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".crt") add(entry.path());
    return CKR_OK;
}

CK_RV finalize(void*) { return CKR_OK; }

CK_RV list_slots(unsigned char, CK_SLOT_ID* slots, CK_ULONG* count) {
    if (slots) *slots = 1;
    *count = 1;
    return CKR_OK;
}

CK_RV open_session(CK_SLOT_ID, CK_FLAGS, void*, CK_NOTIFY, CK_SESSION_HANDLE* session) {
    *session = 1;
    return CKR_OK;
}

CK_RV close_session(CK_SESSION_HANDLE) { return CKR_OK; }

CK_RV begin_search(CK_SESSION_HANDLE, CK_ATTRIBUTE* wanted, CK_ULONG count) {
    found.clear();
    for (std::size_t i = 0; i < objects.size(); ++i)
        if (std::all_of(wanted, wanted + count, [&](const CK_ATTRIBUTE& attribute) {
                const auto known = objects[i].find(attribute.type);
                return known != objects[i].end() &&
                       known->second ==
                           std::string(static_cast<const char*>(attribute.pValue), attribute.ulValueLen);
            }))
            found.push_back(i + 1);
    return CKR_OK;
}

CK_RV search(CK_SESSION_HANDLE, CK_OBJECT_HANDLE* handles, CK_ULONG most, CK_ULONG* count) {
    *count = std::min<CK_ULONG>(most, found.size());
    std::copy_n(found.begin(), *count, handles);
    found.erase(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(*count));
    return CKR_OK;
}

CK_RV end_search(CK_SESSION_HANDLE) { return CKR_OK; }

CK_RV attributes(CK_SESSION_HANDLE, CK_OBJECT_HANDLE object, CK_ATTRIBUTE* asked, CK_ULONG count) {
    for (CK_ULONG i = 0; i < count; ++i) {
        const auto known = objects.at(object - 1).find(asked[i].type);
        if (known == objects.at(object - 1).end()) {
            asked[i].ulValueLen = static_cast<CK_ULONG>(-1);
            return CKR_ATTRIBUTE_TYPE_INVALID;
        }
        if (asked[i].pValue) std::memcpy(asked[i].pValue, known->second.data(), known->second.size());
        asked[i].ulValueLen = known->second.size();
    }
    return CKR_OK;
}

} // namespace

extern "C" __attribute__((visibility("default"))) CK_RV C_GetFunctionList(CK_FUNCTION_LIST** list) {
    static CK_FUNCTION_LIST functions = [] {
        CK_FUNCTION_LIST made{};
        made.C_Initialize = initialize;
        made.C_Finalize = finalize;
        made.C_GetSlotList = list_slots;
        made.C_OpenSession = open_session;
        made.C_CloseSession = close_session;
        made.C_FindObjectsInit = begin_search;
        made.C_FindObjects = search;
        made.C_FindObjectsFinal = end_search;
        made.C_GetAttributeValue = attributes;
        return made;
    }();
    *list = &functions;
    return CKR_OK;
}
