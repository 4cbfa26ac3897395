// SPDX-License-Identifier: GPL-3.0-or-later
// From Sealpost's state into the store in which an engine finds a key: the one way, and only for keys that
// count.
#pragma once

#include "core/crypto/level.h"
#include "core/keys/key_store.h"
#include "core/people/seen_keys.h"

#include <vector>

namespace sealpost::people {

enum class Bytes {
    /// They may say more than the store knows: a later expiry, a revocation.
    may_be_new,
    /// The store has had them, unless the key was taken out of it.
    as_before,
};

/// Nothing happens where the level does not count for encryption. Empty: nothing was imported. Throws what
/// KeyStore::import_keys() throws.
std::vector<keys::Imported> take_in(keys::KeyStore& store, const SeenKey& key, crypto::Level level,
                                    Bytes bytes, const Operation& operation);

} // namespace sealpost::people
