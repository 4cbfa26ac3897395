// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/decision.h"

#include "cli/key_choice.h"
#include "cli/waiting_key.h"
#include "core/people/take_in.h"

namespace sealpost::cli {

namespace {

void demand_address(const keys::Key& key, const mime::AddrSpec& address) {
    if (key.has_address(address.to_string())) return;
    throw Error(ErrorCode::usage,
                {{"detail", "the key " + key.fingerprint.hex() + " is not one of " + address.to_string()},
                 {"command", "keys trust"}});
}

keys::Key take_into_keyring(Context& context, const people::SeenKey& waiting, crypto::Level level) {
    auto& store = context.key_store(waiting.technology);
    people::take_in(store, waiting, level, people::Bytes::may_be_new, context.operation());
    auto key = store.get(waiting.fingerprint);
    if (!key)
        throw Error(ErrorCode::unreadable_key, {{"key", waiting.fingerprint.hex()}, {"detail", "rejected"}});
    return *std::move(key);
}

} // namespace

Subject find_subject(Context& context, const std::string& key) {
    try {
        return {.key = find_key(context, key)};
    } catch (const Error& error) {
        if (error.code() != ErrorCode::not_found) throw;
    }
    auto waiting = find_waiting_key(context, key);
    if (!waiting) throw Error(ErrorCode::not_found, {{"key", key}});
    return {.key = std::move(waiting->key), .waiting = std::move(waiting->seen)};
}

void decide(Context& context, Subject& subject, const mime::AddrSpec& address, crypto::Level level) {
    demand_address(subject.key, address);
    if (subject.waiting && crypto::counts_for_encryption(level)) {
        subject.key = take_into_keyring(context, *subject.waiting, level);
        // GnuPG drops user IDs that the key itself did not sign.
        demand_address(subject.key, address);
    }
    context.people().trust({.address = address,
                            .technology = subject.key.technology,
                            .fingerprint = subject.key.fingerprint,
                            .level = level,
                            .created = subject.key.created},
                           context.now());
}

} // namespace sealpost::cli
