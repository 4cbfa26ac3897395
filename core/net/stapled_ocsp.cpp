// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/stapled_ocsp.h"

#include "core/net/tls_library.h"

#include <memory>
#include <openssl/ocsp.h>

namespace sealpost::net {
namespace {

template <auto Free>
struct Freer {
    template <class T>
    void operator()(T* pointer) const {
        Free(pointer);
    }
};

} // namespace

bool stapled_answer_says_revoked(SSL* ssl) {
    const unsigned char* bytes = nullptr;
    const long size = tls().SSL_ctrl(ssl, SSL_CTRL_GET_TLSEXT_STATUS_REQ_OCSP_RESP, 0, &bytes);
    if (bytes == nullptr || size <= 0) return false;
    const std::unique_ptr<OCSP_RESPONSE, Freer<OCSP_RESPONSE_free>> response(
        d2i_OCSP_RESPONSE(nullptr, &bytes, size));
    if (!response || OCSP_response_status(response.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL) return false;
    const std::unique_ptr<OCSP_BASICRESP, Freer<OCSP_BASICRESP_free>> basic(
        OCSP_response_get1_basic(response.get()));
    STACK_OF(X509)* chain = tls().SSL_get0_verified_chain(ssl);
    if (!basic || chain == nullptr || sk_X509_num(chain) == 0) return false;
    X509* leaf = sk_X509_value(chain, 0);
    X509* issuer = sk_X509_value(chain, sk_X509_num(chain) > 1 ? 1 : 0);
    X509_STORE* roots = tls().SSL_CTX_get_cert_store(tls().SSL_get_SSL_CTX(ssl));
    if (OCSP_basic_verify(basic.get(), chain, roots, 0) != 1) return false;
    // The answer may name the certificate by any digest; SHA-1 and SHA-256 are in use.
    for (const EVP_MD* digest : {EVP_sha1(), EVP_sha256()}) {
        const std::unique_ptr<OCSP_CERTID, Freer<OCSP_CERTID_free>> id(OCSP_cert_to_id(digest, leaf, issuer));
        int status = V_OCSP_CERTSTATUS_UNKNOWN;
        if (id &&
            OCSP_resp_find_status(basic.get(), id.get(), &status, nullptr, nullptr, nullptr, nullptr) == 1 &&
            status == V_OCSP_CERTSTATUS_REVOKED)
            return true;
    }
    return false;
}

} // namespace sealpost::net
