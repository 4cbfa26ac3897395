// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/signer_claims.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "smime/capabilities.h"
#include "smime/signed_attributes.h"

#include <algorithm>
#include <functional>

namespace sealpost::smime {

namespace {

using KeyIdPtr = std::unique_ptr<ASN1_OCTET_STRING, OpensslFree<ASN1_OCTET_STRING_free>>;

// SMIMEEncryptionKeyPreference is a CHOICE with implicit tags.
constexpr unsigned char issuer_and_serial = 0xa0;
constexpr unsigned char recipient_key_id = 0xa1;
constexpr unsigned char subject_key_id = 0x82;
constexpr unsigned char der_sequence = 0x30;
constexpr unsigned char der_octet_string = 0x04;

std::string bytes_of(const ASN1_STRING* text) {
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
            static_cast<std::size_t>(ASN1_STRING_length(text))};
}

const unsigned char* data_of(const std::string& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// DER of the one value of a signed attribute that has one of these types; empty where there is none, or
/// several.
std::string attribute_value(CMS_SignerInfo* info, int nid, std::initializer_list<int> types) {
    const ASN1_TYPE* value = find_attribute(info, nid).value;
    if (!value || std::find(types.begin(), types.end(), value->type) == types.end()) return {};
    return bytes_of(value->value.asn1_string);
}

std::optional<crypto::SmimeCapabilities> read_capabilities(CMS_SignerInfo* info) {
    const std::string value = attribute_value(info, NID_SMIMECapabilities, {V_ASN1_SEQUENCE});
    return value.empty() ? std::nullopt : decode_capabilities(value);
}

using Matches = std::function<bool(X509*)>;

Matches by_issuer(std::string value) {
    value[0] = static_cast<char>(der_sequence);
    const unsigned char* data = data_of(value);
    const std::shared_ptr<PKCS7_ISSUER_AND_SERIAL> wanted(
        d2i_PKCS7_ISSUER_AND_SERIAL(nullptr, &data, static_cast<long>(value.size())),
        PKCS7_ISSUER_AND_SERIAL_free);
    if (!wanted) return {};
    return [wanted](X509* certificate) {
        return X509_NAME_cmp(X509_get_issuer_name(certificate), wanted->issuer) == 0 &&
               ASN1_INTEGER_cmp(X509_get0_serialNumber(certificate), wanted->serial) == 0;
    };
}

Matches by_key_id(std::string octet_string) {
    octet_string[0] = static_cast<char>(der_octet_string);
    const unsigned char* data = data_of(octet_string);
    const KeyIdPtr wanted(d2i_ASN1_OCTET_STRING(nullptr, &data, static_cast<long>(octet_string.size())));
    if (!wanted) return {};
    return [id = bytes_of(wanted.get())](X509* certificate) {
        const ASN1_OCTET_STRING* own = X509_get0_subject_key_id(certificate);
        return own && bytes_of(own) == id;
    };
}

/// The first element of a RecipientKeyIdentifier is the subject key identifier.
Matches by_recipient_key_id(const std::string& value) {
    const unsigned char* data = data_of(value);
    long length = 0;
    int tag = 0, tag_class = 0;
    const int read = ASN1_get_object(&data, &length, &tag, &tag_class, static_cast<long>(value.size()));
    if ((read & 0x80) != 0 || length <= 0) return {};
    return by_key_id(
        value.substr(static_cast<std::size_t>(data - data_of(value)), static_cast<std::size_t>(length)));
}

Matches preferred(CMS_SignerInfo* info) {
    const std::string value =
        attribute_value(info, NID_id_smime_aa_encrypKeyPref, {V_ASN1_OTHER, V_ASN1_SEQUENCE});
    if (value.size() < 2) return {};
    switch (static_cast<unsigned char>(value[0])) {
    case issuer_and_serial:
        return by_issuer(value);
    case recipient_key_id:
        return by_recipient_key_id(value);
    case subject_key_id:
        return by_key_id(value);
    default:
        return {};
    }
}

std::optional<crypto::Fingerprint> find_preferred(const ClaimsRequest& request) {
    const Matches matches = preferred(request.info);
    if (!matches) return std::nullopt;
    if (matches(request.signer.get())) return request.signer.fingerprint();
    for (const auto* list : {&request.companions, &request.known})
        for (const Certificate& certificate : *list)
            if (matches(certificate.get())) return certificate.fingerprint();
    return std::nullopt;
}

std::vector<std::string> carried(const ClaimsRequest& request) {
    std::vector<std::string> result{request.signer.der()};
    std::size_t size = result.front().size();
    for (const Certificate& certificate : request.companions) {
        if (certificate == request.signer) continue;
        result.push_back(certificate.der());
        size += result.back().size();
        if (result.size() > limits::mail_certificates || size > limits::mail_certificate_bytes) return {};
    }
    return size > limits::mail_certificate_bytes ? std::vector<std::string>() : result;
}

} // namespace

crypto::SmimeClaims read_claims(const ClaimsRequest& request) {
    crypto::SmimeClaims claims{.capabilities = read_capabilities(request.info),
                               .encryption_certificate = find_preferred(request),
                               .certificates = carried(request)};
    take_openssl_errors();
    return claims;
}

} // namespace sealpost::smime
