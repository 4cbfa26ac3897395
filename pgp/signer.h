// SPDX-License-Identifier: GPL-3.0-or-later
// Signing with exactly one key.
#pragma once

#include "core/crypto/engine.h"
#include "pgp/session.h"

namespace sealpost::pgp {

/// Makes the session sign with this key, and lets a passphrase be tried before the content is used up.
/// Throws Error{no_secret_key}.
KeyRef set_signer(Session& session, const crypto::Fingerprint& signer);

/// What the session signed last: exactly one signature, by that key, over the bytes as they are, with a
/// strong digest; throws Error{engine_failed} otherwise (an option in gpg.conf forced something else).
crypto::SignatureMade check_signature_made(const Session& session, const KeyRef& signer);

/// Throws what a failed signing or encrypting call means.
[[noreturn]] void throw_writing_error(gpgme_error_t error, Session& session, std::string_view what);

} // namespace sealpost::pgp
