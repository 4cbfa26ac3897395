// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/waiting_key.h"

#include "core/base/text.h"

#include <algorithm>

namespace sealpost::cli {

namespace {

bool matches(const keys::Key& key, const std::string& pattern) {
    const std::string wanted = ascii_lower(pattern);
    const auto has = [&](const std::string& text) {
        return ascii_lower(text).find(wanted) != std::string::npos;
    };
    return has(key.fingerprint.hex()) ||
           std::any_of(key.user_ids.begin(), key.user_ids.end(), [&](const keys::UserId& user_id) {
               return has(user_id.text) || has(user_id.address);
           });
}

} // namespace

std::vector<keys::Key> waiting_keys(Context& context, const std::string& pattern) {
    std::vector<keys::Key> found;
    for (const auto& seen : context.seen_keys().all()) {
        auto key = people::describe(seen, context.foreign_keys());
        if (!key || !matches(*key, pattern)) continue;
        if (context.key_store(seen.technology).get(seen.fingerprint)) continue;
        found.push_back(*std::move(key));
    }
    return found;
}

std::optional<WaitingKey> find_waiting_key(Context& context, const std::string& text) {
    auto found = context.seen_keys().find(text);
    if (found.empty()) return std::nullopt;
    if (found.size() > 1) throw Error(ErrorCode::ambiguous, {{"key", text}});
    people::SeenKey& seen = found.front();
    auto key = people::describe(seen, context.foreign_keys());
    if (!key)
        throw Error(ErrorCode::unreadable_key, {{"key", seen.fingerprint.hex()}, {"detail", "rejected"}});
    return WaitingKey{.seen = std::move(seen), .key = *std::move(key)};
}

} // namespace sealpost::cli
