// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/sender.h"

#include "core/outbox/courier.h"
#include "core/outgoing/recheck.h"

#include <algorithm>
#include <set>

namespace sealpost::outbox {

namespace {

/// Addresses whose keys are looked up in one go.
constexpr std::size_t looked_up_together = 50;

bool wanted(const Round& round, const std::string& id) {
    return round.only.empty() || std::find(round.only.begin(), round.only.end(), id) != round.only.end();
}

} // namespace

void Sender::run(const Lease& lease, const Round& round, const Operation& operation) {
    Queue& queue = parts_.queue;
    queue.recover(lease, parts_.clock.now());
    faults_.clear();
    own_copies_.clear();
    std::set<std::string> messages;
    const std::vector<Item> items = queue.items();
    look_up_keys(items, round);
    for (const Item& item : items) {
        operation.check();
        if (!wanted(round, item.id)) continue;
        if (is_due(item, round)) send(item, operation);
        if (!item.over()) messages.insert(item.message);
    }
    for (const Message& message : queue.messages())
        if (messages.contains(message.id)) file(message, round.at_once, operation);
    submissions_.clear();
    mailboxes_.clear();
}

bool Sender::is_due(const Item& item, const Round& round) const {
    return item.to_send() && (round.at_once || item.schedule.due(parts_.clock.now()));
}

void Sender::look_up_keys(const std::vector<Item>& items, const Round& round) const {
    std::vector<mime::AddrSpec> addresses;
    const auto look_up = [&] {
        try {
            parts_.directory.prepare(addresses);
        } catch (const Error&) {
            // Each item meets it by itself, and tells of it.
        }
        addresses.clear();
    };
    for (const Item& item : items) {
        if (!wanted(round, item.id) || !is_due(item, round)) continue;
        for (const mime::AddrSpec& address : item.copy.recipients) {
            addresses.push_back(address);
            if (addresses.size() == looked_up_together) look_up();
        }
    }
    if (!addresses.empty()) look_up();
}

bool Sender::may_go(const Item& item) {
    if (const auto fault = faults_.find(item.account); fault != faults_.end()) {
        fail(item.id, fault->second);
        return false;
    }
    const auto refusal = outgoing::recheck(item.copy, parts_.directory, parts_.clock.now());
    if (!refusal) return true;
    parts_.changed(parts_.queue.change(item.id, [&](Item& now) {
        if (!now.to_send()) return;
        now.state = ItemState::held;
        now.trouble = *refusal;
    }));
    return false;
}

void Sender::send(const Item& item, const Operation& operation) {
    Queue& queue = parts_.queue;
    try {
        if (!may_go(item)) return;
        // Known before anything is sent: nothing must stand between the server's yes and our commit.
        const auto afterwards = has_own_copy(item.message) ? ItemState::accepted : ItemState::done;
        const auto sealed = queue.vault().take(item, operation);
        transport::SmtpClient& server = submission(item.account);
        // Between the look at the item and this commit somebody may have taken it back.
        const Item now = queue.change(item.id, [](Item& one) {
            if (!one.to_send()) return;
            one.state = ItemState::submitting;
            ++one.schedule.attempts;
        });
        parts_.changed(now);
        if (now.state != ItemState::submitting) return;
        const SubmitOptions asked{now.handling.require_tls, now.handling.reports, now.handling.envelope_id};
        record(now, Courier().submit(sealed, server, asked, operation), server.name(), afterwards);
    } catch (const Error& error) {
        // What concerns the records themselves cannot be written into them.
        if (error.facts().contains("kind") || error.fact("path") == queue.database_path()) throw;
        fail(item.id, error);
        if (error.code() == ErrorCode::cancelled) throw;
        if (concerns_the_account(error)) faults_.insert_or_assign(item.account, error);
        if (error.facts().contains("stage")) submissions_.erase(item.account);
    }
}

bool Sender::has_own_copy(const std::string& message) {
    const auto known = own_copies_.find(message);
    if (known != own_copies_.end()) return known->second;
    return own_copies_.emplace(message, parts_.queue.wants_own_copy(message)).first->second;
}

void Sender::record(const Item& item, const transport::SubmitReceipt& receipt, const std::string& server,
                    ItemState afterwards) {
    Queue& queue = parts_.queue;
    const auto write = [&] {
        return queue.change(item.id, [&](Item& now) {
            take_answer(now, receipt, server, chance());
            if (now.state == ItemState::accepted) now.state = afterwards;
        });
    };
    std::optional<Item> now;
    try {
        now = write();
    } catch (const Error&) {
        // No room for the one thing that must not be forgotten: the copy's own bytes make it.
        if (!receipt.all_accepted()) throw;
        queue.vault().note_accepted(item.id);
        now = write();
    }
    // Nobody needs them any more; what a crash leaves here, recover() removes.
    if (now->over()) queue.vault().remove(now->id);
    parts_.changed(*now);
}

void Sender::fail(const std::string& id, const Error& error) {
    parts_.changed(parts_.queue.change(id, [&](Item& now) {
        if (!now.to_send()) return;
        take_error(now, error, chance());
        // Who interrupted it wants no waiting.
        if (error.code() == ErrorCode::cancelled) now.schedule.next = now.schedule.set_at;
    }));
}

void Sender::settle(const std::string& message) {
    for (const Item& item : parts_.queue.settle(message)) parts_.changed(item);
}

void Sender::file(const Message& message, bool at_once, const Operation& operation) {
    if (message.own.state != OwnCopyState::waiting) return settle(message.id);
    if (!at_once && !message.own.schedule.due(parts_.clock.now())) return;
    const bool sent = std::any_of(message.items.begin(), message.items.end(), [&](const std::string& id) {
        const auto item = parts_.queue.find(id);
        return item && item->any_accepted();
    });
    if (!sent) return;
    try {
        append(message, operation);
    } catch (const Error& error) {
        if (error.facts().contains("kind") || error.fact("path") == parts_.queue.database_path()) throw;
        parts_.queue.change_message(message.id, [&](Message& now) {
            if (error.code() == ErrorCode::server_refused) now.own.uncertain = false;
            take_error(now.own, now.queued_at, error, chance());
        });
        mailboxes_.erase(message.account);
        if (error.code() == ErrorCode::cancelled) throw;
    }
}

void Sender::append(const Message& message, const Operation& operation) {
    Queue& queue = parts_.queue;
    const auto copy = queue.vault().take(message, operation);
    transport::ImapClient& server = mailbox(message.account);
    const std::string folder =
        transport::folder_for(transport::SpecialUse::sent, server.folders(operation), "Sent");
    std::uint32_t uid = 0;
    bool there = false;
    if (message.own.uncertain) {
        static_cast<void>(server.examine(folder, operation));
        const auto found = server.find_message_id(message.message_id.to_string(), operation);
        there = !found.empty();
        if (there) uid = found.back();
    }
    queue.change_message(message.id, [](Message& now) {
        now.own.uncertain = true;
        ++now.own.schedule.attempts;
    });
    if (!there) uid = Courier().append(copy, server, folder, Filing::sent, operation).uid;
    std::vector<Item> filed;
    queue.together([&] {
        queue.change_message(message.id, [&](Message& now) {
            now.own.state = OwnCopyState::done;
            now.own.uncertain = false;
            now.own.trouble.reset();
            now.own.folder = folder;
            now.own.uid = uid;
        });
        for (const auto& id : message.items)
            if (const auto item = queue.find(id); item && item->state == ItemState::accepted)
                filed.push_back(queue.change(id, [](Item& now) { now.state = ItemState::filed; }));
    });
    for (const Item& item : filed) parts_.changed(item);
    settle(message.id);
}

transport::SmtpClient& Sender::submission(const std::string& account) {
    auto& client = submissions_[account];
    if (!client) client = parts_.servers.submission(account);
    return *client;
}

transport::ImapClient& Sender::mailbox(const std::string& account) {
    auto& client = mailboxes_[account];
    if (!client) client = parts_.servers.mailbox(account);
    return *client;
}

} // namespace sealpost::outbox
