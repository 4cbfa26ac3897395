// SPDX-License-Identifier: GPL-3.0-or-later
// One model for OpenPGP keys and S/MIME certificates. A value: a snapshot of what the engine's store said.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/facts.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::keys {

using crypto::Fingerprint;
using crypto::Technology;

enum class SecretPlace { none, file, agent, card, token };
std::string_view name_of(SecretPlace place) noexcept;

enum class KeyState { invalid, not_yet_valid, valid, expired, revoked };
/// "not-yet-valid", ...
std::string_view name_of(KeyState state) noexcept;

struct UserId {
    /// The exact user ID (RFC 9580 section 5.11), or the certificate's subject and SAN entry; true value.
    std::string text{};
    std::string name{};
    /// addr-spec, or empty.
    std::string address{};
    /// Neither revoked nor expired nor invalid.
    bool valid = false;
    friend bool operator==(const UserId&, const UserId&) = default;
};

struct Subkey {
    Fingerprint fingerprint;
    /// As in encrypted messages: PGP 16 hex digits.
    std::string id{};
    bool can_sign = false;
    bool can_encrypt = false;
    bool has_secret = false;
    crypto::PublicKeyAlgorithm algorithm = crypto::PublicKeyAlgorithm::unknown;
    unsigned bits = 0;
    std::optional<Time> created{};
    std::optional<Time> expires{};
    bool revoked = false;
    bool valid = false;
    friend bool operator==(const Subkey&, const Subkey&) = default;
};

struct Key {
    Technology technology = Technology::openpgp;
    Fingerprint fingerprint;
    std::vector<UserId> user_ids{};
    SecretPlace secret = SecretPlace::none;
    bool can_certify = false;
    /// For people: "Ed25519", "RSA", "P-256".
    std::string algorithm{};
    crypto::PublicKeyAlgorithm algorithm_class = crypto::PublicKeyAlgorithm::unknown;
    unsigned bits = 0;
    std::optional<Time> created{};
    std::optional<Time> expires{};
    std::optional<crypto::Revocation> revoked{};
    KeyState state = KeyState::invalid;
    /// The primary key first; a certificate has one.
    std::vector<Subkey> subkeys{};
    /// Certificates only.
    crypto::ChainFact chain{};
    /// Certificates only: what its holder reads, as the certificate says (RFC 4262); of a certificate with
    /// its secret key what Sealpost reads. nullopt: it does not say.
    std::optional<crypto::SmimeCapabilities> capabilities{};

    /// Addresses of the valid user IDs, without doubles.
    std::vector<std::string> addresses() const;
    /// The name of the first valid user ID.
    std::string name() const;
    /// Whether a valid user ID carries the address (compared as mime::AddrSpec compares).
    bool has_address(std::string_view address) const;
    friend bool operator==(const Key&, const Key&) = default;
};

} // namespace sealpost::keys
