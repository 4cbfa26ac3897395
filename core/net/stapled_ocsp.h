// SPDX-License-Identifier: GPL-3.0-or-later
// The OCSP answer that a server sends along (RFC 6066 section 8).
#pragma once

#include <openssl/ssl.h>

namespace sealpost::net {

/// True only for an answer that verifies and says "revoked" of the server's certificate, whatever its age: a
/// certificate does not come back. No answer, or one that does not verify, proves nothing.
/// For use in the handshake's status callback.
bool stapled_answer_says_revoked(SSL* ssl);

} // namespace sealpost::net
