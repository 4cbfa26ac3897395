// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/self_signed.h"

#include "core/mime/address.h"

#include <openssl/rand.h>

namespace sealpost::smime {

namespace {

[[noreturn]] void fail() { throw Error(ErrorCode::engine_failed, {{"detail", take_openssl_errors()}}); }
void require(bool done) {
    if (!done) fail();
}

KeyPtr make_key(std::string_view algorithm) {
    EVP_PKEY* key = nullptr;
    if (algorithm.empty() || algorithm == "rsa3072")
        key = EVP_RSA_gen(3072);
    else if (algorithm == "rsa4096")
        key = EVP_RSA_gen(4096);
    else if (algorithm == "p256")
        key = EVP_EC_gen("P-256");
    else if (algorithm == "p384")
        key = EVP_EC_gen("P-384");
    else
        throw Error(ErrorCode::usage, {{"algorithm", std::string(algorithm)}});
    require(key != nullptr);
    return KeyPtr(key);
}

/// 126 random bits, positive (RFC 5280 section 4.1.2.2).
void set_random_serial(X509* certificate) {
    unsigned char bytes[16];
    require(RAND_bytes(bytes, sizeof bytes) == 1);
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x3f) | 0x40);
    const std::unique_ptr<BIGNUM, OpensslFree<BN_free>> number(BN_bin2bn(bytes, sizeof bytes, nullptr));
    require(number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)));
}

void add_extension(X509* certificate, int nid, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str());
    const std::unique_ptr<X509_EXTENSION, OpensslFree<X509_EXTENSION_free>> owner(extension);
    require(extension && X509_add_ext(certificate, extension, -1) == 1);
}

/// Not through a configuration text: an address is data, and could hold its commas and colons.
void add_address(X509* certificate, const std::string& address) {
    GENERAL_NAME* name = GENERAL_NAME_new();
    ASN1_IA5STRING* text = ASN1_IA5STRING_new();
    GENERAL_NAMES* names = GENERAL_NAMES_new();
    const std::unique_ptr<GENERAL_NAMES, OpensslFree<GENERAL_NAMES_free>> owner(names);
    require(name && text && names &&
            ASN1_STRING_set(text, address.data(), static_cast<int>(address.size())) == 1);
    GENERAL_NAME_set0_value(name, GEN_EMAIL, text);
    require(sk_GENERAL_NAME_push(names, name) > 0);
    require(X509_add1_ext_i2d(certificate, NID_subject_alt_name, names, 0, X509V3_ADD_DEFAULT) == 1);
}

void set_subject(X509* certificate, const std::string& name) {
    X509_NAME* subject = X509_get_subject_name(certificate);
    require(X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char*>(name.data()),
                                       static_cast<int>(name.size()), -1, 0) == 1);
    require(X509_set_issuer_name(certificate, subject) == 1);
}

} // namespace

SelfSigned make_self_signed(const keys::GenerateRequest& request) {
    const auto address = mime::AddrSpec::parse(request.address);
    if (!address || address->needs_smtputf8())
        throw Error(ErrorCode::bad_address, {{"address", request.address}});
    KeyPtr key = make_key(request.algorithm);
    const X509Ptr certificate(X509_new());
    require(certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1);
    set_random_serial(certificate.get());
    set_subject(certificate.get(), request.name.empty() ? request.address : request.name);
    require(X509_set_pubkey(certificate.get(), key.get()) == 1);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), request.now.time_since_epoch().count());
    // RFC 5280 section 4.1.2.5: no well-defined expiry.
    if (request.expires)
        ASN1_TIME_set(X509_getm_notAfter(certificate.get()), request.expires->time_since_epoch().count());
    else
        ASN1_TIME_set_string(X509_getm_notAfter(certificate.get()), "99991231235959Z");
    const bool rsa = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA;
    add_extension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    add_extension(certificate.get(), NID_key_usage,
                  rsa ? "critical,digitalSignature,keyEncipherment"
                      : "critical,digitalSignature,keyAgreement");
    add_extension(certificate.get(), NID_ext_key_usage, "emailProtection");
    add_extension(certificate.get(), NID_subject_key_identifier, "hash");
    add_address(certificate.get(), address->to_ascii_string());
    const bool p384 = EVP_PKEY_get_bits(key.get()) == 384;
    require(X509_sign(certificate.get(), key.get(), p384 ? EVP_sha384() : EVP_sha256()) > 0);
    auto made = Certificate::parse(Certificate::of(certificate.get()).der());
    require(made.has_value());
    return {*std::move(made), std::move(key)};
}

} // namespace sealpost::smime
