// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/retry.h"

#include "core/base/secret.h"

#include <algorithm>
#include <cstring>

namespace sealpost::outbox {

namespace {

using transport::RecipientState;

constexpr std::chrono::seconds first_wait{60};
constexpr std::chrono::seconds longest_wait{4 * 60 * 60};

bool given_up(const Schedule& schedule, Time queued_at, Time now) noexcept {
    return now - queued_at >= patience && schedule.attempts >= attempts_at_least;
}

void schedule_again(Schedule& schedule, const Chance& chance) noexcept {
    schedule.next = chance.now + back_off(schedule.attempts, chance.random);
    schedule.set_at = chance.now;
}

void try_later(Item& item, const Chance& chance) {
    schedule_again(item.schedule, chance);
    item.state = given_up(item.schedule, item.queued_at, chance.now) ? ItemState::failed : ItemState::queued;
}

Error refusal_of(const ItemRecipient& recipient, const std::string& server) {
    const auto code =
        recipient.state == RecipientState::rejected ? ErrorCode::server_refused : ErrorCode::server_busy;
    return Error(
        code, {{"server", server}, {"address", recipient.address.to_string()}, {"reply", recipient.reply}});
}

} // namespace

double system_random() {
    const Secret bytes = Secret::random(4);
    std::uint32_t value = 0;
    std::memcpy(&value, bytes.reveal().data(), sizeof value);
    return static_cast<double>(value) / 4294967296.0;
}

std::chrono::seconds back_off(int attempts, double random) noexcept {
    std::chrono::seconds wait = first_wait;
    for (int i = 1; i < attempts && wait < longest_wait; ++i) wait *= 2;
    wait = std::min(wait, longest_wait);
    return wait / 2 + std::chrono::seconds(static_cast<long>(static_cast<double>(wait.count()) / 2 * random));
}

Consequence consequence_of(const Error& error) noexcept {
    switch (error.code()) {
    case ErrorCode::requiretls_missing:
    case ErrorCode::no_account:
        return Consequence::hold;
    case ErrorCode::server_refused:
    case ErrorCode::message_too_large:
    case ErrorCode::bad_address:
    case ErrorCode::malformed:
        return Consequence::fail;
    case ErrorCode::state_corrupt:
    case ErrorCode::not_found:
        // The item's file; the database itself would have failed before.
        return Consequence::fail;
    default:
        return Consequence::try_again;
    }
}

bool concerns_the_account(const Error& error) noexcept {
    switch (error.code()) {
    case ErrorCode::unreachable:
    case ErrorCode::server_silent:
    case ErrorCode::auth_refused:
    case ErrorCode::auth_unavailable:
    case ErrorCode::auth_in_clear:
    case ErrorCode::tls_expired:
    case ErrorCode::tls_not_yet_valid:
    case ErrorCode::tls_name:
    case ErrorCode::tls_self_signed:
    case ErrorCode::tls_unknown_authority:
    case ErrorCode::tls_weak:
    case ErrorCode::tls_version:
    case ErrorCode::tls_cipher:
    case ErrorCode::tls_failed:
    case ErrorCode::starttls_missing:
    case ErrorCode::starttls_injection:
    case ErrorCode::latch:
    case ErrorCode::pin:
    case ErrorCode::locked:
    case ErrorCode::bad_passphrase:
    case ErrorCode::secret_service_unavailable:
    case ErrorCode::no_account:
        return true;
    default:
        return false;
    }
}

void take_answer(Item& item, const transport::SubmitReceipt& receipt, const std::string& server,
                 const Chance& chance) {
    for (const auto& result : receipt.recipients) {
        const auto address = mime::AddrSpec::parse(result.address);
        for (ItemRecipient& recipient : item.recipients)
            if (address && recipient.address == *address && recipient.state != RecipientState::accepted) {
                recipient.state = result.state;
                recipient.reply = result.reply;
            }
    }
    item.uncertain = false;
    item.reports_not_offered = receipt.reports_not_offered;
    item.trouble.reset();
    bool waiting = false;
    bool refused = false;
    for (const ItemRecipient& recipient : item.recipients) {
        waiting = waiting || recipient.state == RecipientState::pending;
        refused = refused || recipient.state == RecipientState::rejected;
    }
    // What is for good is told before what may pass.
    for (const auto state : {RecipientState::rejected, RecipientState::pending})
        for (const ItemRecipient& recipient : item.recipients)
            if (recipient.state == state && !item.trouble) item.trouble = refusal_of(recipient, server);
    if (waiting)
        try_later(item, chance);
    else
        item.state = refused ? ItemState::failed : ItemState::accepted;
}

void take_error(Item& item, const Error& error, const Chance& chance) {
    item.trouble = error;
    const bool unanswered = error.code() == ErrorCode::connection_lost ||
                            error.code() == ErrorCode::server_silent || error.code() == ErrorCode::cancelled;
    item.uncertain = item.uncertain || (unanswered && error.fact("stage") == "message");
    switch (consequence_of(error)) {
    case Consequence::try_again:
        return try_later(item, chance);
    case Consequence::hold:
        item.state = ItemState::held;
        return;
    case Consequence::fail:
        item.state = ItemState::failed;
        return;
    }
}

void take_error(OwnCopy& own, Time queued_at, const Error& error, const Chance& chance) {
    own.trouble = error;
    schedule_again(own.schedule, chance);
    const bool damaged = error.code() == ErrorCode::state_corrupt;
    if (damaged || given_up(own.schedule, queued_at, chance.now)) own.state = OwnCopyState::given_up;
}

} // namespace sealpost::outbox
