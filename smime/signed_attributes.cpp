// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/signed_attributes.h"

#include "smime/certificate.h"
#include "smime/signing_certificate.h"

namespace sealpost::smime {

namespace {

using crypto::Mathematics;

AttributeFault malformed(const char* attribute) { return {Mathematics::failed, attribute}; }
AttributeFault contradicts(const char* attribute) { return {Mathematics::invalid, attribute}; }

bool is_value(const SignedAttribute& attribute, int type) {
    return attribute.value && attribute.value->type == type;
}

} // namespace

SignedAttribute find_attribute(CMS_SignerInfo* info, int nid) {
    const int at = CMS_signed_get_attr_by_NID(info, nid, -1);
    if (at < 0) return {};
    X509_ATTRIBUTE* attribute = CMS_signed_get_attr(info, at);
    if (CMS_signed_get_attr_by_NID(info, nid, at) >= 0 || X509_ATTRIBUTE_count(attribute) != 1)
        return {.present = true};
    return {.present = true, .value = X509_ATTRIBUTE_get0_type(attribute, 0)};
}

std::optional<AttributeFault> fault_of_attributes(CMS_SignerInfo* info, const ASN1_OBJECT* content_type,
                                                  X509* signer) {
    if (CMS_signed_get_attr_count(info) < 0) {
        if (OBJ_obj2nid(content_type) == NID_pkcs7_data) return std::nullopt;
        return malformed("signed-attributes");
    }
    const auto type = find_attribute(info, NID_pkcs9_contentType);
    if (!is_value(type, V_ASN1_OBJECT)) return malformed("content-type");
    if (OBJ_cmp(type.value->value.object, content_type) != 0) return contradicts("content-type");
    if (!is_value(find_attribute(info, NID_pkcs9_messageDigest), V_ASN1_OCTET_STRING))
        return malformed("message-digest");
    if (find_attribute(info, NID_pkcs9_signingTime).present && !signing_time(info))
        return malformed("signing-time");
    for (const int nid : {NID_id_smime_aa_signingCertificate, NID_id_smime_aa_signingCertificateV2}) {
        const auto named = find_attribute(info, nid);
        if (named.present && !is_value(named, V_ASN1_SEQUENCE)) return malformed("signing-certificate");
        if (named.present && !names_certificate(named.value->value.sequence, nid, signer))
            return contradicts("signing-certificate");
    }
    return std::nullopt;
}

bool begins_as_attributes(std::string_view content) noexcept {
    // SET { SEQUENCE { OID 1.2.840.113549.1.9.x, ... } ... }: DER sorts by length, so that any may be the
    // first.
    constexpr std::string_view pkcs9 = "\x2a\x86\x48\x86\xf7\x0d\x01\x09";
    return content.starts_with('\x31') && content.find(pkcs9) != std::string_view::npos;
}

std::optional<Time> signing_time(CMS_SignerInfo* info) {
    const auto time = find_attribute(info, NID_pkcs9_signingTime);
    if (is_value(time, V_ASN1_UTCTIME)) return to_time(time.value->value.utctime);
    if (is_value(time, V_ASN1_GENERALIZEDTIME)) return to_time(time.value->value.generalizedtime);
    return std::nullopt;
}

} // namespace sealpost::smime
