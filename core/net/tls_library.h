// SPDX-License-Identifier: GPL-3.0-or-later
// libssl, opened for the first connection (core/base/shared_library.h): what works without the network needs
// libcrypto alone. What its header has as macros is called here by the functions behind them.
#pragma once

#include "core/base/shared_library.h"

#include <openssl/ssl.h>

namespace sealpost::net {

struct TlsLibrary {
    explicit TlsLibrary(const char* soname);
    SharedLibrary library;
    SEALPOST_LIBRARY_FUNCTION(SSL_CIPHER_get_name);
    SEALPOST_LIBRARY_FUNCTION(SSL_CTX_callback_ctrl);
    SEALPOST_LIBRARY_FUNCTION(SSL_CTX_ctrl);
    SEALPOST_LIBRARY_FUNCTION(SSL_CTX_free);
    SEALPOST_LIBRARY_FUNCTION(SSL_CTX_get0_param);
    SEALPOST_LIBRARY_FUNCTION(SSL_CTX_get_cert_store);
    SEALPOST_LIBRARY_FUNCTION(SSL_CTX_load_verify_file);
    SEALPOST_LIBRARY_FUNCTION(SSL_CTX_new);
    SEALPOST_LIBRARY_FUNCTION(SSL_CTX_set_cert_verify_callback);
    SEALPOST_LIBRARY_FUNCTION(SSL_CTX_set_cipher_list);
    SEALPOST_LIBRARY_FUNCTION(SSL_CTX_set_default_verify_paths);
    SEALPOST_LIBRARY_FUNCTION(SSL_CTX_set_options);
    SEALPOST_LIBRARY_FUNCTION(SSL_CTX_set_security_level);
    SEALPOST_LIBRARY_FUNCTION(SSL_CTX_set_verify);
    SEALPOST_LIBRARY_FUNCTION(SSL_connect);
    SEALPOST_LIBRARY_FUNCTION(SSL_ctrl);
    SEALPOST_LIBRARY_FUNCTION(SSL_free);
    SEALPOST_LIBRARY_FUNCTION(SSL_get0_verified_chain);
    SEALPOST_LIBRARY_FUNCTION(SSL_get_SSL_CTX);
    SEALPOST_LIBRARY_FUNCTION(SSL_get_current_cipher);
    SEALPOST_LIBRARY_FUNCTION(SSL_get_error);
    SEALPOST_LIBRARY_FUNCTION(SSL_get_version);
    SEALPOST_LIBRARY_FUNCTION(SSL_new);
    SEALPOST_LIBRARY_FUNCTION(SSL_pending);
    SEALPOST_LIBRARY_FUNCTION(SSL_read_ex);
    SEALPOST_LIBRARY_FUNCTION(SSL_set_bio);
    SEALPOST_LIBRARY_FUNCTION(SSL_shutdown);
    SEALPOST_LIBRARY_FUNCTION(SSL_version);
    SEALPOST_LIBRARY_FUNCTION(SSL_write_ex);
    SEALPOST_LIBRARY_FUNCTION(TLS_client_method);
};

/// Throws Error{engine_missing} as SharedLibrary does.
const TlsLibrary& tls();

} // namespace sealpost::net
