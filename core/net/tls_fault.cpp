// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls_fault.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace sealpost::net {
namespace {

ErrorCode code_of(int reason) {
    switch (reason) {
    // What is said by us of a ServerHello that is too old, and by a server (RFC 8446 section 6.2) of our
    // ClientHello.
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_WRONG_SSL_VERSION:
    case SSL_R_VERSION_TOO_LOW:
    case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION:
    case SSL_R_INAPPROPRIATE_FALLBACK:
    case SSL_R_TLSV1_ALERT_INAPPROPRIATE_FALLBACK:
        return ErrorCode::tls_version;
    // No common parameters: an answer to our list of ciphers, or a choice outside of it.
    case SSL_R_SSLV3_ALERT_HANDSHAKE_FAILURE:
    case SSL_R_TLSV1_ALERT_INSUFFICIENT_SECURITY:
    case SSL_R_WRONG_CIPHER_RETURNED:
    case SSL_R_UNKNOWN_CIPHER_RETURNED:
    case SSL_R_DH_KEY_TOO_SMALL:
    case SSL_R_BAD_DH_VALUE:
    case SSL_R_WRONG_CURVE:
    case SSL_R_UNSUPPORTED_ELLIPTIC_CURVE:
        return ErrorCode::tls_cipher;
    case SSL_R_EE_KEY_TOO_SMALL:
    case SSL_R_CA_KEY_TOO_SMALL:
    case SSL_R_CA_MD_TOO_WEAK:
    case SSL_R_WRONG_SIGNATURE_TYPE:
    case SSL_R_UNKNOWN_DIGEST:
        return ErrorCode::tls_weak;
    default:
        return ErrorCode::tls_failed;
    }
}

} // namespace

Error take_handshake_fault(const std::string& server) {
    Facts facts{{"server", server}};
    ErrorCode code = ErrorCode::tls_failed;
    while (const unsigned long fault = ERR_get_error()) {
        const char* text = ERR_reason_error_string(fault);
        // The first is the cause; later ones add where it passed through.
        if (!facts.contains("detail") && text != nullptr) facts["detail"] = text;
        if (code == ErrorCode::tls_failed && ERR_GET_LIB(fault) == ERR_LIB_SSL)
            code = code_of(ERR_GET_REASON(fault));
    }
    return Error(code, std::move(facts));
}

} // namespace sealpost::net
