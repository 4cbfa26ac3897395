// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/smime/handmade.h"

#include "core/base/error.h"

#include <algorithm>

namespace sealpost::test {

namespace {

using namespace smime;
using namespace std::string_literals;

template <typename T, typename Encode>
std::string encoded(T* value, Encode encode) {
    unsigned char* data = nullptr;
    const int size = encode(value, &data);
    if (size < 0) throw Error(ErrorCode::internal, {{"detail", take_openssl_errors()}});
    const std::unique_ptr<unsigned char, OpensslMemoryFree> owner(data);
    return {reinterpret_cast<const char*>(data), static_cast<std::size_t>(size)};
}

std::string joined(const std::vector<std::string>& elements) {
    std::string all;
    for (const std::string& element : elements) all += element;
    return all;
}

std::string integer(char value) { return der(0x02, std::string(1, value)); }

bool is_ed25519(const MadeCertificate& signer) {
    return EVP_PKEY_get_base_id(signer.key.get()) == EVP_PKEY_ED25519;
}

std::string digest_identifier(bool ed25519) {
    return algorithm(ed25519 ? "2.16.840.1.101.3.4.2.3" : "2.16.840.1.101.3.4.2.1");
}

std::string signature_over(const MadeCertificate& signer, std::string_view bytes) {
    const std::unique_ptr<EVP_MD_CTX, OpensslFree<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    const EVP_MD* digest = is_ed25519(signer) ? nullptr : EVP_sha256();
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    std::size_t size = 0;
    std::string signature;
    bool done = EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, signer.key.get()) == 1 &&
                EVP_DigestSign(context.get(), nullptr, &size, data, bytes.size()) == 1;
    signature.resize(size);
    done = done && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                                  data, bytes.size()) == 1;
    if (!done) throw Error(ErrorCode::internal, {{"detail", take_openssl_errors()}});
    signature.resize(size);
    return signature;
}

/// SET OF in DER: sorted.
std::string set_content(std::vector<std::string> elements) {
    std::sort(elements.begin(), elements.end());
    return joined(elements);
}

} // namespace

std::string algorithm(const char* dotted, std::string_view parameters) {
    return der(0x30, oid(dotted).append(parameters));
}

std::string issuer_and_serial(const Certificate& certificate) {
    return der(0x30, encoded(X509_get_issuer_name(certificate.get()), i2d_X509_NAME) +
                         encoded(X509_get0_serialNumber(certificate.get()), i2d_ASN1_INTEGER));
}

std::string digest_of(std::string_view bytes, const char* digest) {
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    EVP_Digest(bytes.data(), bytes.size(), out, &size, EVP_get_digestbyname(digest), nullptr);
    return {reinterpret_cast<const char*>(out), size};
}

std::string attribute(const char* dotted, const std::vector<std::string>& values) {
    return der(0x30, oid(dotted) + der(0x31, joined(values)));
}

std::vector<std::string> right_attributes(std::string_view content, const char* digest) {
    return {attribute(oids::content_type, {oid(oids::data)}),
            attribute(oids::message_digest, {der(0x04, digest_of(content, digest))})};
}

std::string signer_info(const MadeCertificate& signer, std::string_view content,
                        const HandmadeSignature& how) {
    const bool ed25519 = is_ed25519(signer);
    auto attributes = how.attributes;
    if (attributes.empty()) attributes = right_attributes(content, ed25519 ? "SHA512" : "SHA256");
    const std::string set = set_content(attributes);
    const std::string signature =
        signature_over(signer, how.without_attributes ? std::string(content) : der(0x31, set));
    std::string info = integer(1) + issuer_and_serial(signer.certificate);
    info += how.digest_algorithm.empty() ? digest_identifier(ed25519) : how.digest_algorithm;
    if (!how.without_attributes) info += der(0xa0, set);
    info += how.signature_algorithm.empty() ? algorithm(ed25519 ? "1.3.101.112" : "1.2.840.10045.4.3.2")
                                            : how.signature_algorithm;
    info += der(0x04, signature);
    if (!how.unsigned_attributes.empty()) info += der(0xa1, set_content(how.unsigned_attributes));
    return der(0x30, info);
}

std::string signed_data(std::string_view content, const std::vector<std::string>& signer_infos,
                        const std::vector<Certificate>& certificates, const HandmadeSignature& how) {
    std::string carried;
    for (const Certificate& certificate : certificates) carried += certificate.der();
    std::string body = integer(1) + der(0x31, how.digest_algorithms.empty() ? digest_identifier(false)
                                                                            : how.digest_algorithms);
    body += der(0x30, oid(how.content_type) + der(0xa0, der(0x04, content)));
    body += der(0xa0, carried) + der(0x31, joined(signer_infos));
    return der(0x30, oid("1.2.840.113549.1.7.2") + der(0xa0, der(0x30, body)));
}

std::string handmade_signed(const MadeCertificate& signer, std::string_view content,
                            const HandmadeSignature& how) {
    HandmadeSignature complete = how;
    if (complete.digest_algorithms.empty())
        complete.digest_algorithms = digest_identifier(is_ed25519(signer));
    return signed_data(content, {signer_info(signer, content, how)}, {signer.certificate}, complete);
}

std::string key_transport(const Certificate& recipient, const std::string& algorithm_identifier,
                          std::string_view encrypted_key) {
    return der(0x30,
               integer(0) + issuer_and_serial(recipient) + algorithm_identifier + der(0x04, encrypted_key));
}

std::string key_agreement(const Certificate& recipient, const std::string& key_algorithm,
                          const std::string& algorithm_identifier, std::string_view encrypted_key) {
    const std::string originator =
        der(0xa0, der(0xa1, key_algorithm + der(0x03, "\0"s + std::string(32, 'k'))));
    const std::string key = der(0x30, issuer_and_serial(recipient) + der(0x04, encrypted_key));
    return der(0xa1, integer(3) + originator + algorithm_identifier + der(0x30, key));
}

std::string handmade_envelope(const std::vector<std::string>& recipient_infos,
                              const std::string& algorithm_identifier, std::string_view octets,
                              std::string_view tag) {
    std::string body = integer(tag.empty() ? 2 : 0) + der(0x31, joined(recipient_infos)) +
                       der(0x30, oid(oids::data) + algorithm_identifier + der(0x80, octets));
    if (!tag.empty()) body += der(0x04, tag);
    const char* type = tag.empty() ? "1.2.840.113549.1.7.3" : "1.2.840.113549.1.9.16.1.23";
    return der(0x30, oid(type) + der(0xa0, der(0x30, body)));
}

} // namespace sealpost::test
