// SPDX-License-Identifier: GPL-3.0-or-later
// The least that another program needs to encrypt to a key (Autocrypt Level 1, "OpenPGP Based key data"):
// primary key, one user ID, one encryption subkey, and the newest self-signature of each. Of a key that only
// signs there is no subkey; of a revoked one its revocation stands behind the primary key.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sealpost::pgp {

struct MinimalKeyRequest {
    /// Binary packets of one public key as GnuPG's minimal export yields them: signatures of others are not
    /// told apart here, as the packets do not prove who made them.
    std::string_view packets;
    /// Exactly as in its packet.
    std::string_view user_id;
    /// Upper-case hex; empty: without a subkey.
    std::string_view subkey_fingerprint;
};

/// Binary packets; nullopt where one of them is not there, or what was given is no public key.
std::optional<std::string> cut_minimal_key(const MinimalKeyRequest& request);

} // namespace sealpost::pgp
