// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recording.h"

#include "cli/words.h"
#include "core/incoming/brought.h"
#include "core/people/learn.h"

#include <algorithm>

namespace sealpost::cli {

namespace {

using crypto::Technology;

/// One's own by account, by the message's recipients, or because the secret key is here.
std::vector<mime::AddrSpec> my_addresses_among(Context& context, const Reading& reading,
                                               const people::MailBrought& mail) {
    std::vector<mime::AddrSpec> mine = my_addresses(context, reading.tree);
    std::vector<mime::AddrSpec> asked{mail.from};
    for (const auto& header : mail.gossip) asked.push_back(header.address);
    if (!mail.attached.empty()) asked.insert(asked.end(), mail.recipients.begin(), mail.recipients.end());
    std::sort(asked.begin(), asked.end());
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    for (const auto& address : asked)
        for (const Technology technology : {Technology::openpgp, Technology::smime})
            if (!context.directory().own_keys(address, technology).empty()) mine.push_back(address);
    return mine;
}

/// A key that counts goes where the engine finds it: the accepted key in its newest form, and the
/// certificates of a good signed mail.
void keep(Context& context, const people::LearnedKey& learned) {
    if (!crypto::counts_for_encryption(learned.level)) return;
    auto& store = context.key_store(learned.key.technology);
    if (!learned.changed && store.get(learned.key.fingerprint)) return;
    try {
        store.import_keys(learned.key.bytes, context.operation());
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
    const auto mine = my_addresses_among(context, reading, *mail);
    try {
        const auto learned = people::learn(
            {.people = context.people(), .seen = context.seen_keys(), .readers = context.foreign_keys()},
            *mail, {.my_addresses = mine, .now = context.now()});
        for (const auto& key : learned.keys) keep(context, key);
        tell_of(context, *mail, learned);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::disk_full && error.code() != ErrorCode::io) throw;
        context.output().warn("what the message brings about keys was not recorded: " + word(error).message);
    }
}

} // namespace sealpost::cli
