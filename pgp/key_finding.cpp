// SPDX-License-Identifier: GPL-3.0-or-later
// Finding keys in GnuPG's keyring: by the tables of the keybox where they can be read, by GnuPG's own
// patterns where not; and always asked of GnuPG by fingerprint.
#include "core/base/characters.h"
#include "core/base/text.h"
#include "pgp/agent_keys.h"
#include "pgp/key_mapping.h"
#include "pgp/key_memory.h"
#include "pgp/key_store.h"
#include "pgp/keybox_index.h"
#include "pgp/keyring_files.h"

#include <algorithm>
#include <set>

namespace sealpost::pgp {

namespace {

using crypto::Fingerprint;
using keys::Key;

/// GnuPG looks at each key for each fingerprint: a listing of all is faster from here on.
constexpr std::size_t most_by_fingerprint = 100;
/// While other programs change the keyring.
constexpr int most_attempts = 5;

/// GnuPG gives special meanings to a pattern's first character; "0x…" finds by key, "*…" by substring.
std::string engine_pattern(std::string_view pattern) {
    if (const auto fingerprint = Fingerprint::parse(pattern)) return "0x" + fingerprint->hex();
    if (is_key_id(pattern)) return "0x" + std::string(pattern);
    return "*" + std::string(pattern);
}

void refuse_control_characters(std::string_view text) {
    if (has_control(text)) throw Error(ErrorCode::bad_address, {{"address", std::string(text)}});
}

/// Whether the key is one that the pattern means, as GnuPG described it: the index is not believed.
bool is_meant(const Key& key, std::string_view pattern) {
    if (const auto fingerprint = Fingerprint::parse(pattern))
        return std::any_of(key.subkeys.begin(), key.subkeys.end(),
                           [&](const keys::Subkey& subkey) { return subkey.fingerprint == *fingerprint; });
    if (is_key_id(pattern))
        return std::any_of(key.subkeys.begin(), key.subkeys.end(), [&](const keys::Subkey& subkey) {
            return equal_ignoring_case(subkey.id, pattern);
        });
    const std::string lower = ascii_lower(pattern);
    return std::any_of(key.user_ids.begin(), key.user_ids.end(), [&](const keys::UserId& user_id) {
        return ascii_lower(user_id.text).find(lower) != std::string::npos;
    });
}

void forget_secret_state(Key& key) {
    key.secret = keys::SecretPlace::none;
    for (keys::Subkey& subkey : key.subkeys) subkey.has_secret = false;
}

void set_secret_state(Key& key, const KeyRef& listed, const HeldKeys& held) {
    auto place = keys::SecretPlace::none;
    std::size_t number = 0;
    for (const auto* subkey = listed.primary(); subkey != nullptr; subkey = subkey->next, ++number) {
        const auto found =
            subkey->keygrip == nullptr ? held.end() : held.find(std::string_view(subkey->keygrip));
        if (found == held.end()) continue;
        key.subkeys.at(number).has_secret = true;
        if (place != keys::SecretPlace::card) place = found->second;
    }
    key.secret = place;
}

} // namespace

std::optional<std::vector<Fingerprint>> KeyStore::find_in_index(std::string_view pattern) const {
    const auto keybox = keybox_of(config_);
    if (!keybox) return std::nullopt;
    if (config_.memory) {
        const auto index = config_.memory->index(*keybox, RingState(config_));
        return index ? std::optional(index->find(pattern)) : std::nullopt;
    }
    const auto index = KeyboxIndex::read(*keybox);
    return index ? std::optional(index->find(pattern)) : std::nullopt;
}

std::vector<Key> KeyStore::ask_for(const std::vector<Fingerprint>& fingerprints, bool with_secret) {
    const RingState now(config_);
    std::vector<std::optional<Key>> keys(fingerprints.size());
    std::vector<Fingerprint> unknown;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (config_.memory) keys[i] = config_.memory->recall_key(fingerprints[i], now);
        if (!keys[i]) unknown.push_back(fingerprints[i]);
    }
    if (!unknown.empty()) {
        NoPrompts nobody;
        const Operation operation{.prompts = nobody};
        Session session(config_, operation);
        const auto found = session.find_keys(unknown, with_secret ? Secrets::asked : Secrets::not_asked);
        const RingState after = now.after_asking(config_);
        auto next = found.begin();
        for (auto& key : keys) {
            if (key) continue;
            if (const KeyRef& listed = *next++) key = to_key(listed, session);
            if (key && with_secret && config_.memory) config_.memory->remember_key(*key, after);
        }
    }
    std::vector<Key> result;
    for (auto& key : keys) {
        if (!key) continue;
        if (!with_secret) forget_secret_state(*key);
        result.push_back(*std::move(key));
    }
    return result;
}

std::vector<Key> KeyStore::list_all(bool with_secret) {
    NoPrompts nobody;
    const Operation operation{.prompts = nobody};
    Session session(config_, operation);
    std::vector<Key> keys;
    const auto held = with_secret ? AgentInquiry(session).answer() : HeldKeys();
    if (!held) {
        for (const KeyRef& listed : session.list({}, Secrets::asked)) keys.push_back(to_key(listed, session));
        return keys;
    }
    std::vector<std::pair<std::size_t, KeyRef>> revoked;
    // What can be done without GnuPG is done while it works on the next ones.
    session.list_each({}, Secrets::not_asked, held->empty() ? 0 : GPGME_KEYLIST_MODE_WITH_KEYGRIP,
                      [&](const KeyRef& listed) {
                          keys.push_back(to_key_as_listed(listed));
                          set_secret_state(keys.back(), listed, *held);
                          if (listed->revoked) revoked.emplace_back(keys.size() - 1, listed);
                      });
    for (const auto& [place, listed] : revoked) complete_revocation(keys[place], listed, session);
    return keys;
}

std::vector<Key> KeyStore::list(std::string_view pattern, bool with_secret) {
    refuse_control_characters(pattern);
    if (pattern.empty()) return list_all(with_secret);
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        const RingState before(config_);
        const auto found = find_in_index(pattern);
        if (!found) break;
        const bool many = found->size() > most_by_fingerprint;
        auto keys = many ? list_all(with_secret) : ask_for(*found, with_secret);
        // GnuPG finds no keyring at all where it looks while another one replaces the file.
        if (keys.size() < found->size() && RingState(config_) != before) continue;
        std::erase_if(keys, [&](const Key& key) { return !is_meant(key, pattern); });
        return keys;
    }
    NoPrompts nobody;
    const Operation operation{.prompts = nobody};
    Session session(config_, operation);
    std::vector<Key> keys;
    for (const KeyRef& listed :
         session.list({engine_pattern(pattern)}, with_secret ? Secrets::asked : Secrets::not_asked))
        keys.push_back(to_key(listed, session));
    return keys;
}

std::vector<Key> KeyStore::find_by_address(std::string_view address) {
    // By substring, and exactly afterwards: GnuPG's own "<address>" knows no rules of addresses.
    auto found = list(address, true);
    std::erase_if(found, [&](const Key& key) { return !key.has_address(address); });
    return found;
}

std::optional<Key> KeyStore::get(const Fingerprint& fingerprint) {
    for (Key& key : list(fingerprint.hex(), true))
        if (key.fingerprint == fingerprint) return std::move(key);
    return std::nullopt;
}

void KeyStore::prepare(const std::vector<std::string>& addresses) {
    if (!config_.memory) return;
    std::set<Fingerprint> wanted;
    for (const std::string& address : addresses) {
        const auto found = find_in_index(address);
        if (!found) return;
        if (found->size() <= most_by_fingerprint) wanted.insert(found->begin(), found->end());
    }
    if (wanted.size() <= most_by_fingerprint) ask_for({wanted.begin(), wanted.end()}, true);
}

} // namespace sealpost::pgp
