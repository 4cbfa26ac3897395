// SPDX-License-Identifier: GPL-3.0-or-later
// OpenSSL objects with owners; its failures, texts and encodings as ours.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace sealpost::smime {

template <auto Free>
struct OpensslFree {
    template <typename T>
    void operator()(T* object) const noexcept {
        Free(object);
    }
};
struct CertificateStackFree {
    void operator()(STACK_OF(X509) * stack) const noexcept { sk_X509_pop_free(stack, X509_free); }
};
struct CrlStackFree {
    void operator()(STACK_OF(X509_CRL) * stack) const noexcept { sk_X509_CRL_pop_free(stack, X509_CRL_free); }
};
struct OpensslMemoryFree {
    void operator()(void* memory) const noexcept { OPENSSL_free(memory); }
};

using AlgorithmPtr = std::unique_ptr<X509_ALGOR, OpensslFree<X509_ALGOR_free>>;
using BioPtr = std::unique_ptr<BIO, OpensslFree<BIO_free_all>>;
using BioMethodPtr = std::unique_ptr<BIO_METHOD, OpensslFree<BIO_meth_free>>;
using CmsPtr = std::unique_ptr<CMS_ContentInfo, OpensslFree<CMS_ContentInfo_free>>;
using X509Ptr = std::unique_ptr<X509, OpensslFree<X509_free>>;
using CrlPtr = std::unique_ptr<X509_CRL, OpensslFree<X509_CRL_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, OpensslFree<EVP_PKEY_free>>;
using StorePtr = std::unique_ptr<X509_STORE, OpensslFree<X509_STORE_free>>;
using StoreContextPtr = std::unique_ptr<X509_STORE_CTX, OpensslFree<X509_STORE_CTX_free>>;
using CertificateStackPtr = std::unique_ptr<STACK_OF(X509), CertificateStackFree>;
using CrlStackPtr = std::unique_ptr<STACK_OF(X509_CRL), CrlStackFree>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, OpensslFree<PKCS12_free>>;
using OpensslString = std::unique_ptr<char, OpensslMemoryFree>;

/// The reasons in OpenSSL's error queue, oldest first, which is emptied. For facts and details, not to be
/// branched on.
std::string take_openssl_errors();
/// Throws Error{engine_failed} (facts "engine", "detail") with those reasons.
[[noreturn]] void fail_in_openssl();
/// What the library said it did.
inline void require(bool done) {
    if (!done) fail_in_openssl();
}

/// What was written to a memory BIO; valid as long as the BIO is neither written to nor freed.
std::string_view bytes_of(BIO* memory);
/// Empty where it cannot be converted.
std::string utf8_of(const ASN1_STRING* string);

} // namespace sealpost::smime
