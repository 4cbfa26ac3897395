// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/key_files.h"

#include <algorithm>

#include <openssl/pem.h>

namespace sealpost::smime {

namespace {

/// For passphrases that people choose: each guess must cost something.
constexpr int key_derivations = 100000;
/// A passphrase of this length is a random one out of the Secret Service: nobody guesses it.
constexpr std::size_t random_length = 64;
constexpr int random_derivations = 2048;

} // namespace

std::string make_pkcs12(const KeyFileRequest& request) {
    const CertificateStackPtr others(sk_X509_new_null());
    for (const Certificate& one : request.chain)
        require(X509_add_cert(others.get(), one.get(), X509_ADD_FLAG_UP_REF) == 1);
    Secret text = Secret::zeros(request.passphrase.size() + 1);
    std::copy_n(request.passphrase.reveal().data(), request.passphrase.size(), text.data());
    const Pkcs12Ptr file(PKCS12_create(text.data(), request.certificate.common_name().c_str(), request.key,
                                       request.certificate.get(), others.get(), NID_aes_256_cbc,
                                       NID_aes_256_cbc, key_derivations, key_derivations, 0));
    const BioPtr bio(BIO_new(BIO_s_mem()));
    require(file && bio && i2d_PKCS12_bio(bio.get(), file.get()) == 1);
    return std::string(bytes_of(bio.get()));
}

std::string make_key_pem(const KeyFileRequest& request) {
    std::string text = to_pem(request.certificate);
    text += to_pkcs8(request.key, &request.passphrase).reveal();
    for (const Certificate& one : request.chain) text += to_pem(one);
    return text;
}

std::string to_pem(const Certificate& certificate) { return to_pem(PEM_STRING_X509, certificate.der()); }

std::string to_pem(const char* label, const std::string& der) {
    const BioPtr bio(BIO_new(BIO_s_mem()));
    require(bio && PEM_write_bio(bio.get(), label, "", reinterpret_cast<const unsigned char*>(der.data()),
                                 static_cast<long>(der.size())) > 0);
    return std::string(bytes_of(bio.get()));
}

Secret to_pkcs8(EVP_PKEY* key, const Secret* passphrase) {
    const BioPtr bio(BIO_new(BIO_s_secmem()));
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, OpensslFree<PKCS8_PRIV_KEY_INFO_free>> plain(
        EVP_PKEY2PKCS8(key));
    require(bio && plain);
    if (!passphrase) {
        require(PEM_write_bio_PKCS8_PRIV_KEY_INFO(bio.get(), plain.get()) == 1);
        return Secret(bytes_of(bio.get()));
    }
    const std::string_view text = passphrase->reveal();
    const int derivations = text.size() < random_length ? key_derivations : random_derivations;
    const std::unique_ptr<X509_SIG, OpensslFree<X509_SIG_free>> sealed(
        PKCS8_encrypt(-1, EVP_aes_256_cbc(), text.data(), static_cast<int>(text.size()), nullptr, 0,
                      derivations, plain.get()));
    require(sealed && PEM_write_bio_PKCS8(bio.get(), sealed.get()) == 1);
    return Secret(bytes_of(bio.get()));
}

} // namespace sealpost::smime
