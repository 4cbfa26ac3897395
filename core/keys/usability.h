// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a key can do a thing now, for an address, and why not: by itself, and with what the user decided.
#pragma once

#include "core/crypto/level.h"
#include "core/keys/key.h"

#include <string_view>

namespace sealpost::keys {

enum class Use { sign, encrypt };

enum class Unusable {
    no,
    no_key,
    wrong_address,
    not_yet_valid,
    revoked,
    expired,
    weak,
    no_encryption_subkey,
    no_signing_subkey,
    no_secret,
    untrusted,
    invalid,
    // What the user decided, or has not decided yet.
    not_accepted,
    conflict,
    rejected,
};
/// "no-encryption-subkey", ...
std::string_view name_of(Unusable reason) noexcept;

struct Usability {
    Unusable reason = Unusable::invalid;
    /// When it expired or was revoked, where that is the reason and known.
    std::optional<Time> since{};
    /// Of a revocation: "superseded", ...; empty where that is not the reason.
    std::string because{};
    bool ok() const noexcept { return reason == Unusable::no; }
    friend bool operator==(const Usability&, const Usability&) = default;
};

/// `address` empty: not asked. With several faults: not yet valid, revoked or expired as a whole, the
/// address, the chain, then the subkeys that serve the use.
Usability usability(const Key& key, Use use, std::string_view address, Time now);
/// The same where the key has this level for the address, as `plan` decides it: a conflict and a refusal
/// first, missing acceptance last. Signing with a key of one's own needs none.
Usability usability(const Key& key, Use use, std::string_view address, Time now, crypto::Level level);

} // namespace sealpost::keys
