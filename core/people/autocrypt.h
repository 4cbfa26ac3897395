// SPDX-License-Identifier: GPL-3.0-or-later
// Autocrypt Level 1, the reading half: its header fields, and what is kept of a correspondent ("peer state").
// It decides which key is offered, never which one is accepted. Pure.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/fingerprint.h"
#include "core/mime/address.h"

#include <optional>
#include <string>
#include <string_view>

namespace sealpost::people {

enum class PreferEncrypt { no_preference, mutual };
/// "nopreference", "mutual".
std::string_view name_of(PreferEncrypt preference) noexcept;
std::optional<PreferEncrypt> parse_prefer_encrypt(std::string_view name) noexcept;

struct AutocryptHeader {
    mime::AddrSpec address;
    PreferEncrypt prefer_encrypt = PreferEncrypt::no_preference;
    /// Binary packets, unread.
    std::string key_data{};
    bool operator==(const AutocryptHeader&) const = default;
};

/// The value of Autocrypt or Autocrypt-Gossip, folded or not ("The Autocrypt Header"). nullopt for a field
/// that is to be ignored: no addr, no keydata or a broken one, an attribute twice, an unknown one without an
/// underscore, more than limits::autocrypt_field.
std::optional<AutocryptHeader> parse_autocrypt(std::string_view raw);

struct AutocryptState {
    /// The newest message from the address, of those looked at since a key of it is known.
    std::optional<Time> last_seen{};
    /// The message that brought `key`.
    std::optional<Time> timestamp{};
    std::optional<crypto::Fingerprint> key{};
    PreferEncrypt prefer_encrypt = PreferEncrypt::no_preference;
    /// From messages of others.
    std::optional<Time> gossip_timestamp{};
    std::optional<crypto::Fingerprint> gossip_key{};
    bool operator==(const AutocryptState&) const = default;
};

/// "Updating Autocrypt Peer State". `effective`: the message's Date, or now where that is in the future.
/// False: the message is older than what is known, and changes nothing.
bool update(AutocryptState& state, Time effective, const crypto::Fingerprint& key,
            PreferEncrypt prefer_encrypt);
/// A message without an Autocrypt field.
void update(AutocryptState& state, Time effective);
bool update_gossip(AutocryptState& state, Time effective, const crypto::Fingerprint& key);

/// What Level 1 would propose to somebody who writes to the address ("Provide a recommendation for message
/// encryption"), without keys being looked at.
enum class Recommendation { disable, discourage, available, encrypt };
/// "disable", "discourage", ...
std::string_view name_of(Recommendation recommendation) noexcept;
Recommendation recommend(const AutocryptState& state) noexcept;

} // namespace sealpost::people
