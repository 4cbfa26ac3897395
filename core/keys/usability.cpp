// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/usability.h"

#include "core/crypto/verdict.h"

#include <algorithm>

namespace sealpost::keys {

namespace {

bool serves(const Subkey& subkey, Use use) noexcept {
    return use == Use::encrypt ? subkey.can_encrypt : subkey.can_sign;
}

/// Faults of the key as a whole, in the order of Unusable.
std::optional<Usability> fault_of_key(const Key& key, Time now) {
    if (key.state == KeyState::not_yet_valid || (key.created && *key.created > now))
        return Usability{.reason = Unusable::not_yet_valid, .since = key.created};
    if (key.revoked || key.state == KeyState::revoked)
        return Usability{Unusable::revoked, key.revoked ? key.revoked->at : std::nullopt,
                         key.revoked ? key.revoked->reason : std::string()};
    if (key.state == KeyState::expired || (key.expires && *key.expires <= now))
        return Usability{.reason = Unusable::expired, .since = key.expires};
    return std::nullopt;
}

/// Why none of the subkeys made for the use can serve: expired before weak before missing.
Usability fault_of_subkeys(const Key& key, Use use, Time now) {
    const Unusable missing =
        use == Use::encrypt ? Unusable::no_encryption_subkey : Unusable::no_signing_subkey;
    Usability found{.reason = missing, .since = {}};
    for (const Subkey& subkey : key.subkeys) {
        if (!serves(subkey, use) || subkey.revoked) continue;
        if (subkey.expires && *subkey.expires <= now) {
            if (found.reason == missing) found = {.reason = Unusable::expired, .since = subkey.expires};
            continue;
        }
        if (!subkey.valid) continue;
        if (!crypto::is_strong(subkey.algorithm, subkey.bits)) {
            found = {.reason = Unusable::weak, .since = {}};
            continue;
        }
        if (use == Use::sign && !subkey.has_secret) {
            found = {.reason = Unusable::no_secret, .since = {}};
            continue;
        }
        return {.reason = Unusable::no, .since = {}};
    }
    return found;
}

/// A certificate's chain decides at the level (self-signed may be accepted) unless its fault is beyond
/// acceptance.
bool chain_is_hopeless(const Key& key) noexcept {
    switch (key.chain.state) {
    case crypto::ChainState::issuer_not_ca:
    case crypto::ChainState::path_length:
    case crypto::ChainState::name_constraints:
    case crypto::ChainState::key_usage:
    case crypto::ChainState::unknown_critical_extension:
    case crypto::ChainState::revocation_unknown:
    case crypto::ChainState::failed:
    case crypto::ChainState::distrusted:
        return true;
    default:
        return false;
    }
}

} // namespace

std::string_view name_of(Unusable reason) noexcept {
    switch (reason) {
    case Unusable::no:
        return "ok";
    case Unusable::no_key:
        return "no-key";
    case Unusable::wrong_address:
        return "wrong-address";
    case Unusable::not_yet_valid:
        return "not-yet-valid";
    case Unusable::expired:
        return "expired";
    case Unusable::revoked:
        return "revoked";
    case Unusable::weak:
        return "weak";
    case Unusable::no_encryption_subkey:
        return "no-encryption-subkey";
    case Unusable::no_signing_subkey:
        return "no-signing-subkey";
    case Unusable::no_secret:
        return "no-secret";
    case Unusable::untrusted:
        return "untrusted";
    case Unusable::invalid:
        return "invalid";
    case Unusable::not_accepted:
        return "not-accepted";
    case Unusable::conflict:
        return "conflict";
    case Unusable::rejected:
        return "rejected";
    }
    return "invalid";
}

Usability usability(const Key& key, Use use, std::string_view address, Time now) {
    // The whole key first: a revoked or expired key has no valid user ID left, and "wrong address" would
    // mislead.
    if (const auto fault = fault_of_key(key, now)) return *fault;
    if (!address.empty() && !key.has_address(address))
        return {.reason = Unusable::wrong_address, .since = {}};
    switch (key.chain.state) {
    case crypto::ChainState::weak:
        return {.reason = Unusable::weak, .since = {}};
    case crypto::ChainState::expired:
        return {.reason = Unusable::expired, .since = {}};
    case crypto::ChainState::not_yet_valid:
        return {.reason = Unusable::not_yet_valid, .since = {}};
    case crypto::ChainState::revoked:
        return {.reason = Unusable::revoked, .since = {}};
    default:
        break;
    }
    if (key.state == KeyState::invalid) return {.reason = Unusable::invalid, .since = {}};
    const Usability subkeys = fault_of_subkeys(key, use, now);
    if (!subkeys.ok()) return subkeys;
    if (chain_is_hopeless(key)) return {.reason = Unusable::untrusted, .since = {}};
    return subkeys;
}

Usability usability(const Key& key, Use use, std::string_view address, Time now, crypto::Level level) {
    if (use == Use::sign) return usability(key, use, address, now);
    if (level == crypto::Level::conflict) return {.reason = Unusable::conflict};
    if (level == crypto::Level::rejected) return {.reason = Unusable::rejected};
    Usability by_itself = usability(key, use, address, now);
    if (by_itself.ok() && !crypto::counts_for_encryption(level)) return {.reason = Unusable::not_accepted};
    return by_itself;
}

} // namespace sealpost::keys
