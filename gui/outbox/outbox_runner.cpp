// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbox/outbox_runner.h"

#include "gui/text/amounts.h"
#include "gui/text/explanation.h"
#include "gui/text/refusal_text.h"

#include <algorithm>

namespace sealpost::gui {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds between_looks{1000};
/// Another process has the turn: how soon it is asked for again.
constexpr seconds busy_pause{5};
constexpr seconds pause_after_fault{60};
/// The timer stands still while the computer sleeps, and the clock may be set.
constexpr seconds longest_pause{300};

bool is_network(ErrorCode code) {
    return code == ErrorCode::unreachable || code == ErrorCode::connection_lost ||
           code == ErrorCode::server_silent;
}

QString reason_of(const Error& error) {
    const Explanation words = explain(error);
    return OutboxRunner::tr("%1 %2").arg(words.headline, words.advice);
}

QString reason_of(const std::optional<outbox::Trouble>& trouble) {
    if (!trouble) return {};
    if (const auto* error = std::get_if<Error>(&*trouble)) return reason_of(*error);
    const auto& refusal = std::get<outgoing::Refusal>(*trouble);
    const Explanation words = explain(refusal, shown(refusal.address.to_string()));
    return OutboxRunner::tr("%1 %2").arg(words.headline, words.advice);
}

} // namespace

OutboxRunner::OutboxRunner(Desktop& desktop, QObject* parent) : QObject(parent), desktop_(desktop) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &OutboxRunner::look);
    connect(&desktop_, &Desktop::outboxChanged, this, &OutboxRunner::something_changed);
    connect(&desktop_, &Desktop::peopleChanged, this, [this] {
        occasion_.people = true;
        something_changed();
    });
    connect(&desktop_, &Desktop::accountsChanged, this, [this] {
        occasion_.accounts = true;
        something_changed();
    });
    timer_.start(0);
}

void OutboxRunner::something_changed() {
    if (telling_) return;
    if (at_work_)
        again_ = true;
    else
        look_in(milliseconds(0));
}

void OutboxRunner::look_in(milliseconds time) {
    if (since_look_.isValid()) time = std::max(time, between_looks - milliseconds(since_look_.elapsed()));
    time = std::clamp(time, milliseconds(0), milliseconds(longest_pause));
    if (timer_.isActive() && timer_.remainingTimeAsDuration() <= time) return;
    timer_.start(time);
}

void OutboxRunner::look() {
    if (at_work_) return;
    at_work_ = true;
    again_ = false;
    since_look_.start();
    const Occasion occasion = std::exchange(occasion_, {});
    desktop_.outbox().run(
        this, [occasion](app::Home& home, const Operation&) { return look_at_outbox(home, occasion); },
        [this](Outcome<OutboxLook> outcome) { found(std::move(outcome)); });
}

void OutboxRunner::found(Outcome<OutboxLook> outcome) {
    at_work_ = false;
    if (const auto* error = std::get_if<Error>(&outcome)) {
        if (error->code() == ErrorCode::cancelled) return;
        if (said_error_ != error->code())
            desktop_.say({.text = explain(*error).headline, .reason = reason_of(*error)});
        said_error_ = error->code();
        return look_in(pause_after_fault);
    }
    said_error_.reset();
    const auto& look = std::get<OutboxLook>(outcome);
    const bool first = std::exchange(first_look_, false);
    if (!look.due.empty() || !look.roused.empty()) return turn(look);
    // What another process did while it had the turn.
    if (std::exchange(others_sent_, false)) tell_others();
    if (first || std::exchange(said_going_, false)) say_waiting(look);
    wait_for(look);
}

void OutboxRunner::turn(const OutboxLook& look) {
    at_work_ = true;
    say_going(look);
    desktop_.outbox().run(
        this,
        [look](app::Home& home, const Operation& operation) {
            // The lane's progress says that a state changed, and not how many bytes went.
            std::uint64_t changes = 0;
            const auto changed = [&] {
                if (operation.progress) operation.progress(++changes);
            };
            return take_outbox_turn(home, look, changed,
                                    Operation{.prompts = operation.prompts, .stop = operation.stop});
        },
        [this](Outcome<OutboxTurn> outcome) { turned(std::move(outcome)); },
        [this](std::uint64_t) { tell_others(); });
}

void OutboxRunner::turned(Outcome<OutboxTurn> outcome) {
    at_work_ = false;
    if (const auto* error = std::get_if<Error>(&outcome)) {
        tell_others();
        desktop_.say({.text = explain(*error).headline, .reason = reason_of(*error)});
        said_going_ = false;
        return look_in(pause_after_fault);
    }
    const auto& turn = std::get<OutboxTurn>(outcome);
    if (turn.busy) {
        others_sent_ = true;
        return look_in(busy_pause);
    }
    others_sent_ = false;
    // So that the next attempt asks for it.
    if (turn.password_refused) desktop_.prompter().forget_passwords();
    if (turn.changed) tell_others();
    if (turn.changed || said_going_) say_result(turn);
    said_going_ = false;
    wait_for(turn.after);
}

void OutboxRunner::wait_for(const OutboxLook& look) {
    if (again_ || occasion_.people || occasion_.accounts || !look.due.empty())
        look_in(milliseconds(0));
    else if (look.next)
        look_in(std::max(seconds(1), std::min(seconds(*look.next - look.now), longest_pause)));
}

void OutboxRunner::tell_others() {
    telling_ = true;
    desktop_.outbox_changed();
    telling_ = false;
}

void OutboxRunner::say_going(const OutboxLook& look) {
    if (look.to_send == 0 || others_sent_) return;
    said_going_ = true;
    desktop_.say(tr("Sending %n message(s)", nullptr, look.to_send));
}

bool OutboxRunner::say_waiting(const OutboxLook& look) {
    if (look.trouble && look.trouble_until) {
        const QString when = when_text(*look.trouble_until, look.now);
        desktop_.say({.text = is_network(look.trouble->code())
                                  ? tr("Waiting for the network; next try at %1").arg(when)
                                  : tr("Not sent yet; next try at %1").arg(when),
                      .reason = reason_of(*look.trouble)});
    } else if (look.held > 0) {
        desktop_.say({.text = tr("%n message(s) held back until you decide", nullptr, look.held),
                      .reason = tr("The outbox says why, and what you can do.")});
    } else if (look.failed > 0) {
        desktop_.say({.text = tr("%n message(s) could not be sent", nullptr, look.failed),
                      .reason = reason_of(look.failure)});
    } else if (look.filing_trouble) {
        desktop_.say({.text = tr("Sent; the copy for your own folder still waits"),
                      .reason = reason_of(*look.filing_trouble)});
    } else {
        return false;
    }
    return true;
}

void OutboxRunner::say_result(const OutboxTurn& turn) {
    if (turn.failed > 0)
        desktop_.say({.text = tr("%n message(s) could not be sent", nullptr, turn.failed),
                      .reason = reason_of(turn.after.failure)});
    else if (turn.held > 0)
        desktop_.say({.text = tr("%n message(s) held back until you decide", nullptr, turn.held),
                      .reason = tr("The outbox says why, and what you can do.")});
    else if (turn.sent > 0 && !turn.after.trouble)
        desktop_.say(tr("Sent %n message(s)", nullptr, turn.sent));
    else if (!say_waiting(turn.after) && said_going_)
        desktop_.say(tr("Nothing waits in the outbox"));
}

} // namespace sealpost::gui
