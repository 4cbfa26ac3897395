// SPDX-License-Identifier: GPL-3.0-or-later
// What the page and the runner do with the queue, in the thread of a lane: functions of a home.
#pragma once

#include "app/home.h"
#include "core/outbox/queue.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::gui {

/// One sealed copy with the message that it belongs to.
struct OutboxEntry {
    outbox::Item item;
    outbox::Message message;
};

struct OutboxContents {
    /// What something still happens to, or what waits for the person; the newest first.
    std::vector<OutboxEntry> waiting{};
    /// What was over within the last day; the newest first.
    std::vector<OutboxEntry> finished{};
};

OutboxContents read_outbox(app::Home& home);

/// To be tried at once.
void retry_copy(app::Home& home, const std::string& id);
/// It may go to a server that does not promise protected connections all the way, and is tried at once.
void waive_and_retry(app::Home& home, const std::string& id);
/// The recipients that no server took it for are given up.
void give_up_the_rest(app::Home& home, const std::string& id);

struct TakenBack {
    outbox::Cancelling how = outbox::Cancelling::cancelled;
    /// An attempt had been cut off before: the server may have it all the same.
    bool uncertain = false;
    /// The sender's own sealed copy, where nobody gets the message any more: what was written is in it.
    std::string own_copy{};
};
TakenBack take_back(app::Home& home, const std::string& id, const Operation& operation);
/// The message in that copy as a draft to go on with. Throws as app::read_message(), and what keeps the copy
/// from being opened.
std::string written_in(app::Home& home, const std::string& own_copy, const Operation& operation);

/// What makes copies that wait for something else than time worth a try.
struct Occasion {
    /// Keys, or what counts for whom, are not what they were.
    bool people = false;
    bool accounts = false;
};

/// What there is to do for the runner.
struct OutboxLook {
    Time now{};
    /// Ids of what is due.
    std::vector<std::string> due{};
    /// Ids of what the occasion makes worth a try.
    std::vector<std::string> roused{};
    /// Messages among those two that are to go out; 0: only own copies are to be filed.
    int to_send = 0;
    /// When something that is not due yet will be.
    std::optional<Time> next{};
    /// The first trouble of a copy that waits for its next attempt, and when that is.
    std::optional<Error> trouble{};
    std::optional<Time> trouble_until{};
    /// The same of an own copy that is to be filed.
    std::optional<Error> filing_trouble{};
    int held = 0;
    int failed = 0;
    std::optional<outbox::Trouble> failure{};
};
OutboxLook look_at_outbox(app::Home& home, const Occasion& occasion);

struct OutboxTurn {
    /// Another process is sending: nothing was done.
    bool busy = false;
    bool changed = false;
    /// Messages of which a copy left, or came to grief, in this turn.
    int sent = 0;
    int failed = 0;
    int held = 0;
    /// A server did not accept it.
    bool password_refused = false;
    OutboxLook after{};
};
/// `changed`: called whenever a copy has got another state.
OutboxTurn take_outbox_turn(app::Home& home, const OutboxLook& look, const std::function<void()>& changed,
                            const Operation& operation);

} // namespace sealpost::gui
