// SPDX-License-Identifier: GPL-3.0-or-later
// What a key says of itself, and by which digest: newer programs no longer believe SHA-1 and MD5 here, and
// take the key for one without user IDs.
#pragma once

#include "core/crypto/fingerprint.h"
#include "pgp/config.h"

#include <string_view>

namespace sealpost::pgp {

/// Binary packets of one public key with its own signatures alone, as GnuPG's minimal export yields them:
/// whether the newest certification of one of its user IDs, or the newest binding of one of its subkeys, is
/// made with MD5, SHA-1 or RIPEMD-160. What is revoked does not count.
bool rests_on_weak_digest(std::string_view packets);
/// Of a key in the keyring; false where it is not there. Throws what keys::KeyStore throws.
bool rests_on_weak_digest(const EngineConfig& config, const crypto::Fingerprint& fingerprint);

} // namespace sealpost::pgp
