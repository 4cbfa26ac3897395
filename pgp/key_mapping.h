// SPDX-License-Identifier: GPL-3.0-or-later
// From GPGME's keys to ours.
#pragma once

#include "core/keys/key.h"
#include "pgp/session.h"

namespace sealpost::pgp {

crypto::DigestAlgorithm digest_of(unsigned gpgme_algorithm);
/// SHA-256, SHA-384, SHA-512: a signature of our own is made with no other; crypto::is_strong() says what is
/// believed of others.
bool may_sign_with(crypto::DigestAlgorithm digest) noexcept;
std::optional<Time> time_of(std::time_t time);

/// `session` is asked for the revocation's reason, where the key is revoked, and for the user IDs that stood
/// until then: as with an expired key, a user ID is valid by itself, whatever became of the key.
keys::Key to_key(const KeyRef& key, Session& session);
/// The same as far as one listing tells: of a revoked key the reason is unknown, and no user ID is valid. For
/// within Session::list_each(), and complete_revocation() for afterwards.
keys::Key to_key_as_listed(const KeyRef& key);
void complete_revocation(keys::Key& key, const KeyRef& listed, Session& session);
/// The key as the signer with this subkey: life and revocation of both together.
crypto::SignerKey to_signer_key(const KeyRef& key, std::string_view subkey, Session& session);

/// The subkey that mail is encrypted to: the newest one that can and may; nullptr where there is none. Owned
/// by the key.
const _gpgme_subkey* encryption_subkey(const KeyRef& key);

/// Our Fingerprint of what GPGME gives. Throws Error{engine_failed} for what is none.
crypto::Fingerprint fingerprint_of(const char* text);

} // namespace sealpost::pgp
