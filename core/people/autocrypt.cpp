// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/autocrypt.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mime/header_field.h"

#include <algorithm>
#include <map>

namespace sealpost::people {

namespace {

/// A key that has not been announced for so long, while mail came without it, is probably gone.
constexpr auto stale = std::chrono::hours(24 * 35);

/// nullopt where an attribute stands twice, has no name or no "=".
std::optional<std::map<std::string, std::string_view>> attributes(std::string_view value) {
    std::map<std::string, std::string_view> result;
    for (const std::string_view attribute : split(value, ';')) {
        if (trim(attribute).empty()) continue;
        const auto equals = attribute.find('=');
        if (equals == attribute.npos) return std::nullopt;
        const std::string name = ascii_lower(trim(attribute.substr(0, equals)));
        if (name.empty() || !result.emplace(name, trim(attribute.substr(equals + 1))).second)
            return std::nullopt;
    }
    return result;
}

} // namespace

std::string_view name_of(PreferEncrypt preference) noexcept {
    return preference == PreferEncrypt::mutual ? "mutual" : "nopreference";
}

std::optional<PreferEncrypt> parse_prefer_encrypt(std::string_view name) noexcept {
    for (const auto preference : {PreferEncrypt::no_preference, PreferEncrypt::mutual})
        if (name_of(preference) == name) return preference;
    return std::nullopt;
}

std::optional<AutocryptHeader> parse_autocrypt(std::string_view raw) {
    if (raw.size() > limits::autocrypt_field) return std::nullopt;
    const std::string value = mime::unfold(raw);
    const auto found = attributes(value);
    if (!found) return std::nullopt;
    const bool known = std::all_of(found->begin(), found->end(), [](const auto& attribute) {
        const std::string& name = attribute.first;
        return name.starts_with('_') || name == "addr" || name == "prefer-encrypt" || name == "keydata";
    });
    const auto text = [&](const char* name) {
        const auto at = found->find(name);
        return at == found->end() ? std::string_view() : at->second;
    };
    const auto address = mime::AddrSpec::parse(text("addr"));
    auto key_data = from_base64(text("keydata"));
    if (!known || !address || !key_data || key_data->empty()) return std::nullopt;
    return AutocryptHeader{
        .address = *address,
        .prefer_encrypt =
            parse_prefer_encrypt(ascii_lower(text("prefer-encrypt"))).value_or(PreferEncrypt::no_preference),
        .key_data = *std::move(key_data)};
}

bool update(AutocryptState& state, Time effective, const crypto::Fingerprint& key,
            PreferEncrypt prefer_encrypt) {
    if (state.timestamp && effective < *state.timestamp) return false;
    update(state, effective);
    state.timestamp = effective;
    state.key = key;
    state.prefer_encrypt = prefer_encrypt;
    return true;
}

void update(AutocryptState& state, Time effective) {
    if (!state.last_seen || *state.last_seen < effective) state.last_seen = effective;
}

bool update_gossip(AutocryptState& state, Time effective, const crypto::Fingerprint& key) {
    if (state.gossip_timestamp && effective <= *state.gossip_timestamp) return false;
    state.gossip_timestamp = effective;
    state.gossip_key = key;
    return true;
}

std::string_view name_of(Recommendation recommendation) noexcept {
    switch (recommendation) {
    case Recommendation::disable:
        return "disable";
    case Recommendation::discourage:
        return "discourage";
    case Recommendation::available:
        return "available";
    case Recommendation::encrypt:
        return "encrypt";
    }
    return "disable";
}

Recommendation recommend(const AutocryptState& state) noexcept {
    if (!state.key) return state.gossip_key ? Recommendation::discourage : Recommendation::disable;
    if (state.last_seen && state.timestamp && *state.last_seen - *state.timestamp > stale)
        return Recommendation::discourage;
    return state.prefer_encrypt == PreferEncrypt::mutual ? Recommendation::encrypt
                                                         : Recommendation::available;
}

} // namespace sealpost::people
