// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/smime/certificate_maker.h"

#include "core/base/error.h"

#include <algorithm>

#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

namespace sealpost::test {

namespace {

using namespace smime;

void require(bool done) {
    if (!done) throw Error(ErrorCode::internal, {{"detail", take_openssl_errors()}});
}

EVP_PKEY* make_key(const std::string& algorithm) {
    if (algorithm == "rsa2048") return EVP_RSA_gen(2048);
    if (algorithm == "rsa1024") return EVP_RSA_gen(1024);
    if (algorithm == "p256") return EVP_EC_gen("P-256");
    if (algorithm == "p384") return EVP_EC_gen("P-384");
    const std::string name = algorithm == "ed25519"  ? "ED25519"
                             : algorithm == "ed448"  ? "ED448"
                             : algorithm == "x25519" ? "X25519"
                                                     : "RSA-PSS";
    EVP_PKEY_CTX* context = EVP_PKEY_CTX_new_from_name(nullptr, name.c_str(), nullptr);
    EVP_PKEY* key = nullptr;
    require(EVP_PKEY_keygen_init(context) == 1);
    if (name == "RSA-PSS") require(EVP_PKEY_CTX_set_rsa_keygen_bits(context, 2048) == 1);
    require(EVP_PKEY_generate(context, &key) == 1);
    EVP_PKEY_CTX_free(context);
    return key;
}

void add_entry(X509_NAME* name, const char* field, const std::string& value) {
    require(X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char*>(value.c_str()), -1, -1,
                                       0) == 1);
}

std::string text_of(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<std::size_t>(size)};
}

/// RFC 5280 section 5.3.1; 7 is not used.
long reason_code(const std::string& name) {
    const std::vector<std::string> names{
        "unspecified",   "keyCompromise",        "CACompromise",    "affiliationChanged",
        "superseded",    "cessationOfOperation", "certificateHold", "",
        "removeFromCRL", "privilegeWithdrawn",   "AACompromise"};
    const auto at = std::find(names.begin(), names.end(), name);
    require(at != names.end());
    return at - names.begin();
}

} // namespace

std::string MadeCertificate::certificate_pem() const {
    const BioPtr bio(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_X509(bio.get(), certificate.get()) == 1);
    return text_of(bio.get());
}

std::string MadeCertificate::key_pem() const {
    const BioPtr bio(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return text_of(bio.get());
}

std::string MadeCertificate::pkcs12(const char* passphrase, const std::vector<MadeCertificate>& chain,
                                    bool with_key) const {
    const CertificateStackPtr others(sk_X509_new_null());
    for (const auto& one : chain) X509_add_cert(others.get(), one.certificate.get(), X509_ADD_FLAG_UP_REF);
    const Pkcs12Ptr file(PKCS12_create(passphrase, "test", with_key ? key.get() : nullptr, certificate.get(),
                                       others.get(), 0, 0, 2048, 2048, 0));
    const BioPtr bio(BIO_new(BIO_s_mem()));
    require(file && i2d_PKCS12_bio(bio.get(), file.get()) == 1);
    return text_of(bio.get());
}

MadeCertificate make_certificate(const CertificateRequest& request) {
    std::shared_ptr<EVP_PKEY> key = request.key;
    if (!key) key = std::shared_ptr<EVP_PKEY>(make_key(request.algorithm), EVP_PKEY_free);
    require(key != nullptr);
    const X509Ptr made(X509_new());
    X509_set_version(made.get(), X509_VERSION_3);
    unsigned char serial[12];
    RAND_bytes(serial, sizeof serial);
    serial[0] = static_cast<unsigned char>((serial[0] & 0x3f) | 0x40);
    BIGNUM* wanted = nullptr;
    if (!request.serial.empty()) BN_hex2bn(&wanted, request.serial.c_str());
    const std::unique_ptr<BIGNUM, OpensslFree<BN_free>> number(
        wanted ? wanted : BN_bin2bn(serial, sizeof serial, nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(made.get()));
    X509_NAME* subject = X509_get_subject_name(made.get());
    add_entry(subject, "CN", request.name);
    if (!request.subject_address.empty()) add_entry(subject, "emailAddress", request.subject_address);
    X509* issuer = request.issuer ? request.issuer->certificate.get() : made.get();
    X509_set_issuer_name(made.get(), X509_get_subject_name(issuer));
    ASN1_TIME_set(X509_getm_notBefore(made.get()), request.from.time_since_epoch().count());
    ASN1_TIME_set(X509_getm_notAfter(made.get()), request.until.time_since_epoch().count());
    require(X509_set_pubkey(made.get(), key.get()) == 1);
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, made.get(), nullptr, nullptr, 0);
    for (const auto& [name, value] : request.extensions) {
        const std::unique_ptr<X509_EXTENSION, OpensslFree<X509_EXTENSION_free>> extension(
            X509V3_EXT_nconf(nullptr, &context, name.c_str(), value.c_str()));
        require(extension && X509_add_ext(made.get(), extension.get(), -1) == 1);
    }
    EVP_PKEY* signing = request.issuer ? request.issuer->key.get() : key.get();
    const bool own_digest = EVP_PKEY_get_base_id(signing) == EVP_PKEY_ED25519;
    const EVP_MD* digest = own_digest ? nullptr : EVP_get_digestbyname(request.digest.c_str());
    require(X509_sign(made.get(), signing, digest) > 0);
    // Parsed again from its bytes, as one that came from elsewhere.
    const std::string der = Certificate::of(made.get()).der();
    const auto* data = reinterpret_cast<const unsigned char*>(der.data());
    const X509Ptr parsed(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
    return {Certificate::of(parsed.get()), key};
}

MadeCertificate make_authority(const std::string& name, const MadeCertificate* issuer,
                               const std::string& constraints, const std::string& algorithm) {
    return make_certificate({.name = name,
                             .algorithm = algorithm,
                             .issuer = issuer,
                             .extensions = {{"basicConstraints", constraints},
                                            {"keyUsage", "critical,keyCertSign,cRLSign"},
                                            {"subjectKeyIdentifier", "hash"}}});
}

MadeCertificate make_person(const std::string& address, const MadeCertificate* issuer,
                            const std::string& algorithm) {
    const bool rsa = algorithm.starts_with("rsa");
    return make_certificate({.name = address.substr(0, address.find('@')),
                             .algorithm = algorithm,
                             .issuer = issuer,
                             .extensions = {{"basicConstraints", "critical,CA:FALSE"},
                                            {"keyUsage", rsa ? "critical,digitalSignature,keyEncipherment"
                                                             : "critical,digitalSignature,keyAgreement"},
                                            {"extendedKeyUsage", "emailProtection"},
                                            {"subjectKeyIdentifier", "hash"},
                                            {"subjectAltName", "email:" + address}}});
}

std::string make_two_key_pkcs12(const MadeCertificate& one, const MadeCertificate& other,
                                const char* passphrase) {
    STACK_OF(PKCS12_SAFEBAG)* bags = nullptr;
    for (const auto* made : {&one, &other}) {
        require(PKCS12_add_cert(&bags, made->certificate.get()) != nullptr);
        require(PKCS12_add_key(&bags, made->key.get(), 0, 2048, NID_aes_256_cbc, passphrase) != nullptr);
    }
    STACK_OF(PKCS7)* safes = nullptr;
    require(PKCS12_add_safe(&safes, bags, NID_aes_256_cbc, 2048, passphrase) == 1);
    const Pkcs12Ptr file(PKCS12_add_safes(safes, 0));
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    sk_PKCS7_pop_free(safes, PKCS7_free);
    require(file && PKCS12_set_mac(file.get(), passphrase, -1, nullptr, 0, 2048, EVP_sha256()) == 1);
    const BioPtr bio(BIO_new(BIO_s_mem()));
    require(i2d_PKCS12_bio(bio.get(), file.get()) == 1);
    return text_of(bio.get());
}

std::string MadeList::pem() const {
    const BioPtr bio(BIO_new(BIO_s_mem()));
    require(PEM_write_bio(bio.get(), PEM_STRING_X509_CRL, "",
                          reinterpret_cast<const unsigned char*>(der.data()),
                          static_cast<long>(der.size())) > 0);
    return text_of(bio.get());
}

MadeList make_list(const ListMakingRequest& request) {
    using TimePtr = std::unique_ptr<ASN1_TIME, OpensslFree<ASN1_STRING_free>>;
    const auto asn1 = [](Time time) {
        return TimePtr(ASN1_TIME_set(nullptr, time.time_since_epoch().count()));
    };
    const CrlPtr list(X509_CRL_new());
    X509* issuer = request.issuer.certificate.get();
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(issuer));
    X509_CRL_set1_lastUpdate(list.get(), asn1(request.issued).get());
    if (request.until) X509_CRL_set1_nextUpdate(list.get(), asn1(*request.until).get());
    for (const auto& one : request.revoked) {
        X509_REVOKED* entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(one.certificate->certificate.get()));
        X509_REVOKED_set_revocationDate(entry, asn1(one.since).get());
        if (!one.reason.empty()) {
            const std::unique_ptr<ASN1_ENUMERATED, OpensslFree<ASN1_ENUMERATED_free>> reason(
                ASN1_ENUMERATED_new());
            ASN1_ENUMERATED_set(reason.get(), reason_code(one.reason));
            require(X509_REVOKED_add1_ext_i2d(entry, NID_crl_reason, reason.get(), 0, 0) == 1);
        }
        if (one.invalid_since) {
            const auto time =
                TimePtr(ASN1_GENERALIZEDTIME_set(nullptr, one.invalid_since->time_since_epoch().count()));
            require(X509_REVOKED_add1_ext_i2d(entry, NID_invalidity_date, time.get(), 0, 0) == 1);
        }
        require(X509_CRL_add0_revoked(list.get(), entry) == 1);
    }
    const std::unique_ptr<ASN1_INTEGER, OpensslFree<ASN1_STRING_free>> number(ASN1_INTEGER_new());
    ASN1_INTEGER_set(number.get(), request.number);
    require(X509_CRL_add1_ext_i2d(list.get(), NID_crl_number, number.get(), 0, 0) == 1);
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, nullptr, nullptr, list.get(), 0);
    for (const auto& [name, value] : request.extensions) {
        const std::unique_ptr<X509_EXTENSION, OpensslFree<X509_EXTENSION_free>> extension(
            X509V3_EXT_nconf(nullptr, &context, name.c_str(), value.c_str()));
        require(extension && X509_CRL_add_ext(list.get(), extension.get(), -1) == 1);
    }
    X509_CRL_sort(list.get());
    EVP_PKEY* key = request.signer ? request.signer->key.get() : request.issuer.key.get();
    require(X509_CRL_sign(list.get(), key, EVP_get_digestbyname(request.digest.c_str())) > 0);
    unsigned char* data = nullptr;
    const int size = i2d_X509_CRL(list.get(), &data);
    require(size > 0);
    const std::unique_ptr<unsigned char, OpensslMemoryFree> owner(data);
    return {std::string(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size))};
}

} // namespace sealpost::test
