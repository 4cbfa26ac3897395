// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/waiting_key.h"

namespace sealpost::cli {

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
