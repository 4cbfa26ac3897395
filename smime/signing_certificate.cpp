// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/signing_certificate.h"

#include "smime/ber_reader.h"

#include <optional>
#include <string>

namespace sealpost::smime {

namespace {

/// The one value of a signed attribute, DER; empty where there is none, nullopt where there are several.
std::optional<std::string> attribute_value(CMS_SignerInfo* info, int nid) {
    const int at = CMS_signed_get_attr_by_NID(info, nid, -1);
    if (at < 0) return std::string();
    X509_ATTRIBUTE* attribute = CMS_signed_get_attr(info, at);
    if (CMS_signed_get_attr_by_NID(info, nid, at) >= 0 || X509_ATTRIBUTE_count(attribute) != 1)
        return std::nullopt;
    const ASN1_TYPE* value = X509_ATTRIBUTE_get0_type(attribute, 0);
    if (!value || value->type != V_ASN1_SEQUENCE) return std::nullopt;
    return std::string(reinterpret_cast<const char*>(ASN1_STRING_get0_data(value->value.sequence)),
                       static_cast<std::size_t>(ASN1_STRING_length(value->value.sequence)));
}

std::string digest_of(X509* certificate, const EVP_MD* digest) {
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!digest || X509_digest(certificate, digest, bytes, &size) != 1) return {};
    return {reinterpret_cast<const char*>(bytes), size};
}

const EVP_MD* digest_of_identifier(const std::string& der) {
    const auto* data = reinterpret_cast<const unsigned char*>(der.data());
    const std::unique_ptr<X509_ALGOR, OpensslFree<X509_ALGOR_free>> algorithm(
        d2i_X509_ALGOR(nullptr, &data, static_cast<long>(der.size())));
    const ASN1_OBJECT* oid = nullptr;
    if (algorithm) X509_ALGOR_get0(&oid, nullptr, nullptr, algorithm.get());
    return oid ? EVP_get_digestbyobj(oid) : nullptr;
}

/// Whether the first ESSCertID (v1: SHA-1; v2: SHA-256 unless it says otherwise) is the certificate's digest.
bool first_is(const std::string& value, X509* certificate, const EVP_MD* digest) {
    try {
        ViewSource source(value);
        BerReader reader(source);
        for (int i = 0; i < 3; ++i)
            if (reader.header().tag != ber::sequence) return false;
        BerHeader header = reader.header();
        if (header.tag == ber::sequence) {
            std::string identifier;
            reader.capture(header, identifier);
            digest = digest_of_identifier(identifier);
            header = reader.header();
        }
        if (header.tag != ber::octet_string) return false;
        OctetStringSource content(reader, header);
        const std::string named = read_all(content, EVP_MAX_MD_SIZE);
        return !named.empty() && named == digest_of(certificate, digest);
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace

bool names_certificate(CMS_SignerInfo* info, X509* certificate) {
    const auto first = attribute_value(info, NID_id_smime_aa_signingCertificate);
    const auto second = attribute_value(info, NID_id_smime_aa_signingCertificateV2);
    if (!first || !second) return false;
    return (first->empty() || first_is(*first, certificate, EVP_sha1())) &&
           (second->empty() || first_is(*second, certificate, EVP_sha256()));
}

} // namespace sealpost::smime
