// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recording.h"

#include "cli/words.h"
#include "core/incoming/brought.h"
#include "core/people/learn.h"
#include "core/people/take_in.h"

#include <algorithm>
#include <map>

namespace sealpost::cli {

namespace {

using crypto::Technology;

/// One's own by account, by the message's recipients, or because the secret key is here.
std::function<bool(const mime::AddrSpec&)> who_i_am(Context& context, const Reading& reading) {
    return [&context, mine = my_addresses(context, reading.tree),
            asked = std::map<mime::AddrSpec, bool>()](const mime::AddrSpec& address) mutable {
        if (contains(mine, address)) return true;
        const auto [at, is_new] = asked.emplace(address, false);
        if (is_new)
            for (const Technology technology : {Technology::openpgp, Technology::smime})
                at->second = at->second || !context.directory().own_keys(address, technology).empty();
        return at->second;
    };
}

/// A fault of the keyring does not keep anybody from reading.
void keep(Context& context, const people::LearnedKey& learned) {
    try {
        people::take_in(context.key_store(learned.key.technology), learned.key, learned.level,
                        learned.changed ? people::Bytes::may_be_new : people::Bytes::as_before,
                        context.operation());
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled) throw;
        context.output().warn("the key " + learned.key.fingerprint.hex() +
                              " could not be taken into the keyring: " + word(error).message);
    }
}

void warn_of(Context& context, const mime::AddrSpec& address, const people::Conflict& conflict) {
    const std::string name = shown(address.to_string());
    context.output().warn(
        "another key for " + name + " has come: " + conflict.arrived.hex() + ", while " +
        conflict.accepted.hex() +
        " counts. Nothing is sent to this address until you have looked: `sealpost people show " + name +
        "`");
}

void tell_of(Context& context, const people::MailBrought& mail, const people::Learned& learned) {
    for (const auto& conflict : learned.conflicts) warn_of(context, mail.from, conflict);
    for (const auto& key : learned.keys)
        if (key.level == crypto::Level::offered && key.changed)
            context.output().note("the message brings a key for " + shown(key.address.to_string()) + ": " +
                                  key.key.fingerprint.hex() + ". Compare it, then `sealpost keys trust " +
                                  key.key.fingerprint.hex() + " --for " + shown(key.address.to_string()) +
                                  " --level accepted`");
}

} // namespace

void warn_of_new_conflicts(Context& context, const mime::AddrSpec& address,
                           const std::vector<people::Conflict>& before) {
    for (const auto& conflict : context.people().open_conflicts(address))
        if (std::find(before.begin(), before.end(), conflict) == before.end())
            warn_of(context, address, conflict);
}

void record_what_it_brings(Context& context, const Reading& reading) {
    const auto mail =
        incoming::what_it_brings(reading.tree, reading.summary, context.now(), context.operation());
    if (!mail) return;
    try {
        const auto learned = people::learn(
            {.people = context.people(), .seen = context.seen_keys(), .readers = context.foreign_keys()},
            *mail, {.is_mine = who_i_am(context, reading), .now = context.now()});
        for (const auto& key : learned.keys) keep(context, key);
        tell_of(context, *mail, learned);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::disk_full && error.code() != ErrorCode::io) throw;
        context.output().warn("what the message brings about keys was not recorded: " + word(error).message);
    }
}

} // namespace sealpost::cli
