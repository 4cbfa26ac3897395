// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dispatch.h"

namespace sealpost::app {

namespace {

/// Items that are over are kept for a look back.
constexpr std::chrono::hours remembered{30 * 24};

} // namespace

Dispatch::Dispatch(Home& home, std::chrono::milliseconds patience)
    : home_(home), patience_(patience), queue_(home.folders().state / "outbox", home.state().records()) {}

std::optional<outbox::Lease> Dispatch::try_turn() { return outbox::Lease::try_take(queue_.folder()); }

void Dispatch::run(const outbox::Lease& lease, const outbox::Round& round,
                   const std::function<void(const outbox::Item&)>& changed, const Operation& operation) {
    outbox::Sender sender(
        {.queue = queue_,
         .directory = home_.directory(),
         .servers = {.submission =
                         [&](const std::string& name) {
                             return submission_of(home_, home_.accounts().get(name), operation, patience_);
                         },
                     .mailbox =
                         [&](const std::string& name) {
                             return open_mailbox(home_, home_.accounts().get(name), operation, patience_);
                         }},
         .clock = home_.clock(),
         .changed = changed});
    sender.run(lease, round, operation);
    queue_.forget_before(lease, home_.now() - remembered);
}

} // namespace sealpost::app
