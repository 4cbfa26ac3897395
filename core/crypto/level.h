// SPDX-License-Identifier: GPL-3.0-or-later
// How a key came to count for an address. The engines know nothing of it: it is the user's decision, kept by
// people, applied by the verdict (reading) and the policy (sending).
#pragma once

#include <optional>
#include <string_view>

namespace sealpost::crypto {

enum class Level {
    none,      ///< nothing is known
    rejected,  ///< the user refused it
    conflict,  ///< another key than the accepted one; not decided
    offered,   ///< seen in mail, gossip or a file; a click accepts it
    first_use, ///< pinned from a source that the user allowed
    ca,        ///< a chain to an e-mail anchor, the address in the certificate
    accepted,  ///< the user accepted it
    verified,  ///< the user compared the fingerprint, or it is one's own
};

/// "first-use", "ca", ...
std::string_view name_of(Level level) noexcept;
std::optional<Level> parse_level(std::string_view name) noexcept;
/// verified, accepted, ca: a signature by the key counts.
bool counts_for_signatures(Level level) noexcept;
/// verified, accepted, ca, first_use: mail may be sealed to the key.
bool counts_for_encryption(Level level) noexcept;

} // namespace sealpost::crypto
