// SPDX-License-Identifier: GPL-3.0-or-later
// A key file read without GnuPG (RFC 9580 section 10.1): keys of others are looked at and bounded here before
// GnuPG sees them, and the reason of a revocation, which GPGME does not tell, is read here.
#pragma once

#include "core/crypto/facts.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::pgp {

/// A revocation signature as it stands in the file; GnuPG checks it.
struct RevocationPacket {
    /// Of the subkey that it follows; nullopt: the whole key.
    std::optional<std::string> subkey_fingerprint;
    crypto::Revocation revocation;
    friend bool operator==(const RevocationPacket&, const RevocationPacket&) = default;
};

struct KeyBlock {
    int version = 0;
    bool secret = false;
    /// nullopt for a secret key, and for a version other than 4, 5 and 6.
    std::optional<crypto::Fingerprint> fingerprint;
    /// As written, unchecked.
    std::vector<std::string> user_ids;
    std::size_t subkeys = 0;
    std::size_t bytes = 0;
    std::vector<RevocationPacket> revocations;
    friend bool operator==(const KeyBlock&, const KeyBlock&) = default;
};

struct KeyFile {
    /// The keys as binary packets: what GnuPG may see.
    std::string packets;
    std::vector<KeyBlock> keys;
};

/// Armoured (one block or several) or binary. Throws Error{unreadable_key}, fact "detail": "too-large",
/// "too-many-user-ids", "no-key", "malformed".
KeyFile read_key_file(std::string_view bytes);

/// Upper-case hex, from the body of a public-key or public-subkey packet (RFC 9580 section 5.5.4); nullopt
/// for an unknown version.
std::optional<std::string> public_key_fingerprint(std::string_view body);

/// All revocations of the wanted key together: hard where one is, else from the earliest; nullopt for none.
std::optional<crypto::Revocation> find_revocation(const std::vector<RevocationPacket>& packets,
                                                  const std::optional<std::string>& subkey_fingerprint);

} // namespace sealpost::pgp
