// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/signing_certificate.h"

#include "smime/ber_reader.h"

#include <string>

namespace sealpost::smime {

namespace {

std::string digest_of(X509* certificate, const EVP_MD* digest) {
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!digest || X509_digest(certificate, digest, bytes, &size) != 1) return {};
    return {reinterpret_cast<const char*>(bytes), size};
}

const EVP_MD* digest_of_identifier(const std::string& der) {
    const auto* data = reinterpret_cast<const unsigned char*>(der.data());
    const AlgorithmPtr algorithm(d2i_X509_ALGOR(nullptr, &data, static_cast<long>(der.size())));
    const ASN1_OBJECT* oid = nullptr;
    if (algorithm) X509_ALGOR_get0(&oid, nullptr, nullptr, algorithm.get());
    return oid ? EVP_get_digestbyobj(oid) : nullptr;
}

/// IssuerSerial: SEQUENCE { GeneralNames, INTEGER }, as OpenSSL's own types.
bool is_issuer_and_serial(BerReader& reader, X509* certificate) {
    std::string names_der;
    std::string serial_der;
    reader.capture(reader.header(), names_der);
    reader.capture(reader.header(), serial_der);
    const auto* data = reinterpret_cast<const unsigned char*>(names_der.data());
    const std::unique_ptr<GENERAL_NAMES, OpensslFree<GENERAL_NAMES_free>> names(
        d2i_GENERAL_NAMES(nullptr, &data, static_cast<long>(names_der.size())));
    data = reinterpret_cast<const unsigned char*>(serial_der.data());
    const std::unique_ptr<ASN1_INTEGER, OpensslFree<ASN1_INTEGER_free>> serial(
        d2i_ASN1_INTEGER(nullptr, &data, static_cast<long>(serial_der.size())));
    if (!names || !serial || sk_GENERAL_NAME_num(names.get()) != 1) return false;
    const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), 0);
    return name->type == GEN_DIRNAME &&
           X509_NAME_cmp(name->d.directoryName, X509_get_issuer_name(certificate)) == 0 &&
           ASN1_INTEGER_cmp(serial.get(), X509_get0_serialNumber(certificate)) == 0;
}

/// ESSCertID (SHA-1) or ESSCertIDv2 (SHA-256 unless it says otherwise).
bool is_certificate(BerReader& reader, const BerHeader& element, const EVP_MD* digest, X509* certificate) {
    const BerScope scope(reader, element);
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
    if (named.empty() || named != digest_of(certificate, digest)) return false;
    if (scope.ended(reader)) return true;
    return reader.header().tag == ber::sequence && is_issuer_and_serial(reader, certificate);
}

} // namespace

bool names_certificate(const ASN1_STRING* value, int nid, X509* certificate) {
    const bool first_version = nid == NID_id_smime_aa_signingCertificate;
    try {
        ViewSource source({reinterpret_cast<const char*>(ASN1_STRING_get0_data(value)),
                           static_cast<std::size_t>(ASN1_STRING_length(value))});
        BerReader reader(source);
        for (int i = 0; i < 2; ++i)
            if (reader.header().tag != ber::sequence) return false;
        const BerHeader first = reader.header();
        return first.tag == ber::sequence && first.length &&
               is_certificate(reader, first, first_version ? EVP_sha1() : EVP_sha256(), certificate);
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace sealpost::smime
