// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates of many people under one authority, as PEM files (bench_certificates COUNT AUTHORITY PEOPLE),
// for the rows of script/bench that need many; openssl takes a process, and some milliseconds, for each.
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

namespace {

using Pair = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Made = std::unique_ptr<X509, decltype(&X509_free)>;

void demand(bool good) {
    if (!good) throw std::runtime_error("bench_certificates: OpenSSL failed");
}

Pair make_pair() {
    Pair made(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), EVP_PKEY_free);
    demand(made != nullptr);
    return made;
}

struct Issuer {
    const X509* certificate;
    EVP_PKEY* key;
};

void extend(X509* certificate, const Issuer* issuer, int what, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, const_cast<X509*>(issuer ? issuer->certificate : certificate), certificate,
                   nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, what, value.c_str()), X509_EXTENSION_free);
    demand(extension != nullptr && X509_add_ext(certificate, extension.get(), -1) == 1);
}

/// Signed by itself where there is no issuer: an authority.
Made make_certificate(long serial, const std::string& name, EVP_PKEY* key, const Issuer* issuer) {
    Made made(X509_new(), X509_free);
    X509* const certificate = made.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -86400);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 86400L * 365);
    X509_NAME* const subject = X509_get_subject_name(certificate);
    demand(X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0) == 1);
    X509_set_issuer_name(certificate, issuer ? X509_get_subject_name(issuer->certificate) : subject);
    X509_set_pubkey(certificate, key);
    extend(certificate, issuer, NID_subject_key_identifier, "hash");
    if (issuer) {
        extend(certificate, issuer, NID_authority_key_identifier, "keyid");
        extend(certificate, issuer, NID_subject_alt_name, "email:" + name + "@example.org");
        extend(certificate, issuer, NID_key_usage, "critical,digitalSignature,keyAgreement");
        extend(certificate, issuer, NID_ext_key_usage, "emailProtection");
    } else {
        extend(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE");
        extend(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
    }
    demand(X509_sign(certificate, issuer ? issuer->key : key, EVP_sha256()) != 0);
    return made;
}

void write_pem(std::ostream& to, X509* certificate) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), BIO_free);
    demand(PEM_write_bio_X509(memory.get(), certificate) == 1);
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    to.write(bytes, size);
}

} // namespace

int main(int count, char** words) {
    const int wanted = count == 4 ? std::atoi(words[1]) : 0;
    if (wanted <= 0) {
        std::cerr << "usage: bench_certificates COUNT AUTHORITY PEOPLE\n";
        return 2;
    }
    const Pair key = make_pair();
    const Made authority = make_certificate(1, "Bench Authority", key.get(), nullptr);
    std::ofstream authority_file(words[2], std::ios::binary);
    write_pem(authority_file, authority.get());
    const Issuer issuer{.certificate = authority.get(), .key = key.get()};
    std::ofstream people(words[3], std::ios::binary);
    for (int person = 0; person < wanted; ++person) {
        const Pair own = make_pair();
        write_pem(people,
                  make_certificate(person + 2, "person" + std::to_string(person), own.get(), &issuer).get());
    }
    return authority_file.flush() && people.flush() ? 0 : 1;
}
