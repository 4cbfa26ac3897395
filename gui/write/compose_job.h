// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a home about the message on the page, and answered: functions for the lane of a job,
// values in, values out.
#pragma once

#include "app/home.h"
#include "core/outbox/queue.h"
#include "core/outgoing/attached_file.h"
#include "core/outgoing/plan.h"
#include "core/outgoing/view.h"
#include "gui/write/compose_message.h"

#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace sealpost::gui {

/// One may send from it.
struct SenderChoice {
    std::string address{};
    std::string display_name{};
    /// As a field has it.
    std::string mailbox() const;
    bool operator==(const SenderChoice&) const = default;
};
/// Of all accounts and their further addresses, in order.
std::vector<SenderChoice> sender_choices(app::Home& home);

/// What is on the page, complete.
struct PageContent {
    ComposedMessage message{};
    std::vector<outgoing::AttachedFile> attachments{};
    /// Exactly these may get their copy in the clear.
    std::set<std::string> in_the_clear{};
    bool operator==(const PageContent&) const = default;
};

struct PlanAnswer {
    /// nullopt: there is nothing to plan yet, or `fault` says why it cannot be.
    std::optional<outgoing::PlanOutcome> outcome{};
    std::optional<Error> fault{};
    /// Left out of the plan: half typed, and no address yet.
    std::string unfinished{};
    /// Where accepted.
    std::vector<outgoing::VisibleCopy> visible{};
    std::optional<outgoing::VisibleTimes> times{};

    bool accepted() const { return outcome && outcome->accepted(); }
    bool may_be_sent() const { return accepted() && unfinished.empty(); }
    std::vector<outgoing::Refusal> refusals() const;
    /// The addresses of those whose copy anybody on the way can read.
    std::set<std::string> read_by_others() const;
};
/// Reads none of the attachments. Throws Error{cancelled}; all else is in the answer.
PlanAnswer plan_message(app::Home& home, const PageContent& content, const Operation& operation);

struct QueuedMessage {
    std::vector<std::string> items{};
    std::string message_id{};
    /// Not sent before.
    Time goes_out{};
};
struct SendRequest {
    PageContent content{};
    /// Whom the person saw named as getting a copy in the clear, before Send was clicked.
    std::set<std::string> seen_in_the_clear{};
};
/// Plans again, seals and queues. The answer instead, where it is refused, or not what the person saw. Throws
/// what sealing and the queue throw; nothing is queued then.
std::variant<QueuedMessage, PlanAnswer> send_message(app::Home& home, const SendRequest& request,
                                                     const Operation& operation);

enum class Recall {
    all,
    /// A server has it, or is being given it this moment.
    too_late,
};
Recall recall(app::Home& home, const std::vector<std::string>& items);

/// What they are now; those that are forgotten are not among them.
std::vector<outbox::Item> items_now(app::Home& home, const std::vector<std::string>& ids);

/// As long a message stays here before it goes out.
std::chrono::seconds undo_window(app::Home& home);

} // namespace sealpost::gui
