// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recording.h"

#include "app/learning.h"
#include "cli/words.h"

namespace sealpost::cli {

namespace {

void tell_of(Context& context, const mime::AddrSpec& from, const people::Learned& learned) {
    for (const auto& conflict : learned.conflicts) warn_of_conflict(context, from, conflict);
    for (const auto& key : learned.keys)
        if (key.level == crypto::Level::offered && key.changed)
            context.output().note("the message brings a key for " + shown(key.address.to_string()) + ": " +
                                  key.key.fingerprint.hex() + ". Compare it, then `sealpost keys trust " +
                                  key.key.fingerprint.hex() + " --for " + shown(key.address.to_string()) +
                                  " --level accepted`");
}

} // namespace

void warn_of_conflict(Context& context, const mime::AddrSpec& address, const people::Conflict& conflict) {
    const std::string name = shown(address.to_string());
    context.output().warn(
        "another key for " + name + " has come: " + conflict.arrived.hex() + ", while " +
        conflict.accepted.hex() +
        " counts. Nothing is sent to this address until you have looked: `sealpost people show " + name +
        "`");
}

void record_what_it_brings(Context& context, const Reading& reading) {
    const auto recorded = app::record_what_it_brings(context, reading, context.operation());
    if (recorded.fault)
        context.output().warn("what the message brings about keys was not recorded: " +
                              word(*recorded.fault).message);
    for (const auto& [fingerprint, error] : recorded.not_taken)
        context.output().warn("the key " + fingerprint.hex() +
                              " could not be taken into the keyring: " + word(error).message);
    if (recorded.from) tell_of(context, *recorded.from, recorded.learned);
}

} // namespace sealpost::cli
