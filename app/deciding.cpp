// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deciding.h"

#include "core/base/text.h"
#include "core/people/take_in.h"

#include <algorithm>

namespace sealpost::app {

namespace {

bool contains(const keys::Key& key, const std::string& pattern) {
    const std::string wanted = ascii_lower(pattern);
    const auto has = [&](const std::string& text) {
        return ascii_lower(text).find(wanted) != std::string::npos;
    };
    return has(key.fingerprint.hex()) ||
           std::any_of(key.user_ids.begin(), key.user_ids.end(), [&](const keys::UserId& user_id) {
               return has(user_id.text) || has(user_id.address);
           });
}

/// Key IDs of eight digits can be forged in seconds: they name no key.
bool is_named(const keys::Key& key, const std::string& text) {
    if (const auto fingerprint = crypto::Fingerprint::parse(text)) return key.fingerprint == *fingerprint;
    std::string digits = ascii_upper(text);
    if (digits.starts_with("0X")) digits.erase(0, 2);
    if (digits.size() == 16 && digits == key.fingerprint.last16()) return true;
    const auto address = mime::AddrSpec::parse(text);
    return address && key.has_address(address->to_string());
}

void demand_address(const keys::Key& key, const mime::AddrSpec& address) {
    if (key.has_address(address.to_string())) return;
    throw Error(ErrorCode::usage,
                {{"detail", "the key " + key.fingerprint.hex() + " is not one of " + address.to_string()},
                 {"command", "keys trust"}});
}

keys::Key take_into_keyring(Home& home, const people::SeenKey& waiting, crypto::Level level) {
    auto& store = home.key_store(waiting.technology);
    people::take_in(store, waiting, level, people::Bytes::may_be_new, home.operation());
    auto key = store.get(waiting.fingerprint);
    if (!key)
        throw Error(ErrorCode::unreadable_key, {{"key", waiting.fingerprint.hex()}, {"detail", "rejected"}});
    return *std::move(key);
}

} // namespace

std::vector<keys::Key> waiting_keys(Home& home, const std::string& pattern) {
    std::vector<keys::Key> found;
    for (const auto& seen : home.seen_keys().all()) {
        auto key = people::describe(seen, home.foreign_keys());
        if (!key || !contains(*key, pattern)) continue;
        if (home.key_store(seen.technology).get(seen.fingerprint)) continue;
        found.push_back(*std::move(key));
    }
    return found;
}

std::optional<WaitingKey> find_waiting_key(Home& home, const std::string& text) {
    auto found = home.seen_keys().find(text);
    if (found.empty()) return std::nullopt;
    if (found.size() > 1) throw Error(ErrorCode::ambiguous, {{"key", text}});
    people::SeenKey& seen = found.front();
    auto key = people::describe(seen, home.foreign_keys());
    if (!key)
        throw Error(ErrorCode::unreadable_key, {{"key", seen.fingerprint.hex()}, {"detail", "rejected"}});
    return WaitingKey{.seen = std::move(seen), .key = *std::move(key)};
}

keys::Key find_key(Home& home, const std::string& text) {
    std::vector<keys::Key> found;
    for (keys::KeyStore* store : home.key_stores())
        for (keys::Key& key : store->list(text, true))
            if (is_named(key, text)) found.push_back(std::move(key));
    // A key that was revoked does not stand in the way of the one that replaces it.
    const auto is_revoked = [](const keys::Key& key) { return key.revoked.has_value(); };
    if (!std::all_of(found.begin(), found.end(), is_revoked)) std::erase_if(found, is_revoked);
    if (found.size() > 1) throw Error(ErrorCode::ambiguous, {{"key", text}});
    if (found.empty()) throw Error(ErrorCode::not_found, {{"key", text}});
    return std::move(found.front());
}

Subject find_subject(Home& home, const std::string& key) {
    try {
        return {.key = find_key(home, key)};
    } catch (const Error& error) {
        if (error.code() != ErrorCode::not_found) throw;
    }
    auto waiting = find_waiting_key(home, key);
    if (!waiting) throw Error(ErrorCode::not_found, {{"key", key}});
    return {.key = std::move(waiting->key), .waiting = std::move(waiting->seen)};
}

Subject find_subject(Home& home, const std::string& key, const mime::AddrSpec& address, crypto::Level level) {
    try {
        return find_subject(home, key);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::not_found) throw;
    }
    const auto fingerprint = crypto::Fingerprint::parse(key);
    const bool may = level == crypto::Level::rejected || level == crypto::Level::none;
    for (const auto& known : home.people().known_keys(address)) {
        if (!may || !fingerprint || known.fingerprint != *fingerprint) continue;
        keys::Key gone{.technology = known.technology, .fingerprint = known.fingerprint};
        gone.user_ids.push_back({.text = address.to_string(), .address = address.to_string(), .valid = true});
        return {.key = std::move(gone)};
    }
    throw Error(ErrorCode::not_found, {{"key", key}});
}

void decide(Home& home, Subject& subject, const mime::AddrSpec& address, crypto::Level level) {
    demand_address(subject.key, address);
    if (subject.waiting && crypto::counts_for_encryption(level)) {
        subject.key = take_into_keyring(home, *subject.waiting, level);
        // GnuPG drops user IDs that the key itself did not sign.
        demand_address(subject.key, address);
    }
    home.people().trust({.address = address,
                         .technology = subject.key.technology,
                         .fingerprint = subject.key.fingerprint,
                         .level = level,
                         .created = subject.key.created},
                        home.now());
}

} // namespace sealpost::app
