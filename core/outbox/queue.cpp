// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/queue.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/outbox/folder_owner.h"
#include "core/outbox/item_record.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace sealpost::outbox {

namespace {

constexpr std::string_view item_kind = "outbox-item";
constexpr std::string_view message_kind = "outbox-message";
constexpr std::string_view counter_kind = "outbox-counter";

std::string new_id() { return random_hex(16); }

template <typename Value>
Value demand(std::optional<Value> value, std::string_view kind) {
    if (!value) throw Error(ErrorCode::state_corrupt, {{"kind", std::string(kind)}, {"detail", "form"}});
    return *std::move(value);
}

Error no_such_item(const std::string& id) { return Error(ErrorCode::not_found, {{"item", id}}); }

Item new_item(const outgoing::SealedForSubmission& copy, const Message& message, std::uint64_t number,
              const Queueing& queueing) {
    Item item{.id = new_id(),
              .message = message.id,
              .message_id = copy.message_id(),
              .account = queueing.account,
              .mail_from = copy.envelope().mail_from,
              .recipients = {},
              .copy = copy.copy(),
              .number = number,
              .size = copy.size(),
              .queued_at = queueing.now,
              .handling = queueing.handling,
              .state = ItemState::queued,
              .schedule = {.attempts = 0, .next = queueing.now + queueing.delay, .set_at = queueing.now}};
    for (const auto& address : copy.envelope().rcpt_to) item.recipients.push_back({.address = address});
    // Another one for each copy: it must not tell which belong together.
    item.handling.envelope_id = item.handling.reports.empty() ? std::string() : random_hex(16);
    return item;
}

/// Removes what was written, unless it was named by a commit.
class Written {
  public:
    explicit Written(Vault& vault) noexcept : vault_(vault) {}
    ~Written() {
        for (const auto& id : ids_) vault_.remove(id);
    }
    Written(const Written&) = delete;
    Written& operator=(const Written&) = delete;
    void add(const std::string& id) { ids_.push_back(id); }
    void committed() noexcept { ids_.clear(); }

  private:
    Vault& vault_;
    std::vector<std::string> ids_;
};

} // namespace

Queue::Queue(const std::filesystem::path& folder, state::SealedRecords& records)
    : records_(records), vault_(folder, records) {}

std::string Queue::database_path() const { return records_.database().path().string(); }

void Queue::put(const Item& item) { records_.put(item_kind, item.id, to_text(item)); }
void Queue::put(const Message& message) { records_.put(message_kind, message.id, to_text(message)); }

std::uint64_t Queue::next_number() {
    std::uint64_t number = 0;
    records_.update(counter_kind, "items", [&](const std::optional<std::string>& now) {
        if (now) std::from_chars(now->data(), now->data() + now->size(), number);
        return std::optional(std::to_string(++number));
    });
    return number;
}

Queued Queue::add(const outgoing::SealedMessage& sealed, const Queueing& queueing,
                  const Operation& operation) {
    if (sealed.copies.empty()) throw Error(ErrorCode::internal, {{"detail", "nothing to queue"}});
    own_folder(folder(), records_.database());
    const WritingMark mark = WritingMark::take(folder());
    Written written(vault_);
    Queued queued{.message = {.id = new_id(),
                              .account = queueing.account,
                              .message_id = sealed.copies.front().message_id(),
                              .items = {},
                              .queued_at = queueing.now},
                  .items = {}};
    Message& message = queued.message;
    for (const auto& copy : sealed.copies) {
        queued.items.push_back(new_item(copy, message, 0, queueing));
        message.items.push_back(queued.items.back().id);
        written.add(queued.items.back().id);
        vault_.keep(queued.items.back().id, copy, mark, operation);
    }
    if (sealed.sent) {
        message.own = {.state = OwnCopyState::waiting,
                       .engine = sealed.sent->engine(),
                       .size = sealed.sent->size(),
                       .schedule = {.attempts = 0, .next = queueing.now, .set_at = queueing.now}};
        written.add(message.id);
        vault_.keep(message.id, *sealed.sent, mark, operation);
    }
    together([&] {
        put(message);
        for (Item& item : queued.items) {
            item.number = next_number();
            put(item);
        }
    });
    written.committed();
    return queued;
}

std::vector<Item> Queue::items() const {
    std::vector<Item> result;
    for (const auto& record : records_.all(item_kind))
        result.push_back(demand(parse_item(record.value), item_kind));
    std::sort(result.begin(), result.end(), [](const Item& a, const Item& b) { return a.number < b.number; });
    return result;
}

std::optional<Item> Queue::find(const std::string& id) const {
    const auto text = records_.get(item_kind, id);
    return text ? std::optional(demand(parse_item(*text), item_kind)) : std::nullopt;
}

Item Queue::get(const std::string& id) const {
    auto item = find(id);
    if (!item) throw no_such_item(id);
    return *std::move(item);
}

std::vector<Message> Queue::messages() const {
    std::vector<Message> result;
    for (const auto& record : records_.all(message_kind))
        result.push_back(demand(parse_message(record.value), message_kind));
    return result;
}

Message Queue::message(const std::string& id) const {
    const auto text = records_.get(message_kind, id);
    return demand(text ? parse_message(*text) : std::nullopt, message_kind);
}

Message Queue::message_of(const Item& item) const { return message(item.message); }

bool Queue::wants_own_copy(const std::string& id) const { return message(id).own.wanted(); }

Item Queue::change(const std::string& id, const std::function<void(Item&)>& apply) {
    std::optional<Item> result;
    records_.update(item_kind, id, [&](const std::optional<std::string>& now) {
        if (!now) throw no_such_item(id);
        result = demand(parse_item(*now), item_kind);
        apply(*result);
        return std::optional(to_text(*result));
    });
    return *std::move(result);
}

Message Queue::change_message(const std::string& id, const std::function<void(Message&)>& apply) {
    std::optional<Message> result;
    records_.update(message_kind, id, [&](const std::optional<std::string>& now) {
        result = demand(now ? parse_message(*now) : std::nullopt, message_kind);
        apply(*result);
        return std::optional(to_text(*result));
    });
    return *std::move(result);
}

void Queue::together(const std::function<void()>& changes) {
    state::Transaction transaction(records_.database());
    changes();
    transaction.commit();
}

void Queue::drop_own_copy_if_unsent(const std::string& id) {
    const Message unsent = message(id);
    for (const auto& item : unsent.items)
        if (const auto found = find(item); found && (!found->over() || found->any_accepted())) return;
    change_message(id, [](Message& one) {
        if (one.own.state == OwnCopyState::waiting) one.own.state = OwnCopyState::dropped;
    });
}

Cancelling Queue::cancel(const std::string& id, const Lease* held) {
    Cancelling result = Cancelling::cancelled;
    Item item = get(id);
    together([&] {
        item = change(id, [&](Item& one) {
            if (one.any_accepted() || one.state == ItemState::done)
                result = Cancelling::already_accepted;
            else if (one.state == ItemState::submitting && held == nullptr)
                result = Cancelling::in_hand;
            else {
                one.state = ItemState::cancelled;
                one.trouble.reset();
            }
        });
        if (item.state == ItemState::cancelled) drop_own_copy_if_unsent(item.message);
    });
    if (result != Cancelling::cancelled) return result;
    vault_.remove(id);
    const auto message = message_of(item);
    if (message.own.state == OwnCopyState::dropped) vault_.remove(message.id);
    return result;
}

Item Queue::give_up_the_rest(const std::string& id) {
    return change(id, [](Item& item) {
        const bool waits = item.state == ItemState::failed || item.state == ItemState::queued ||
                           item.state == ItemState::held;
        if (!waits || !item.any_accepted()) return;
        for (ItemRecipient& recipient : item.recipients)
            if (recipient.state == transport::RecipientState::pending)
                recipient.state = transport::RecipientState::rejected;
        item.state = ItemState::accepted;
    });
}

Item Queue::retry(const std::string& id, Time now) {
    std::optional<Item> result;
    together([&] {
        result = change(id, [&](Item& item) {
            if (item.state != ItemState::failed && item.state != ItemState::held &&
                item.state != ItemState::queued)
                return;
            for (ItemRecipient& recipient : item.recipients)
                if (recipient.state == transport::RecipientState::rejected)
                    recipient.state = transport::RecipientState::pending;
            item.state = ItemState::queued;
            item.schedule.make_due(now);
        });
        if (result->over()) return;
        change_message(result->message, [&](Message& message) {
            if (message.own.state == OwnCopyState::given_up) message.own.state = OwnCopyState::waiting;
            message.own.schedule.make_due(now);
        });
    });
    return *std::move(result);
}

Item Queue::waive_require_tls(const std::string& id) {
    return change(id, [](Item& item) { item.handling.require_tls = false; });
}

std::vector<Item> Queue::settle(const std::string& id) {
    std::vector<Item> result;
    const Message settled = message(id);
    if (settled.own.wanted()) return result;
    together([&] {
        for (const auto& one : settled.items) {
            const auto item = find(one);
            if (item && (item->state == ItemState::accepted || item->state == ItemState::filed))
                result.push_back(change(one, [](Item& now) { now.state = ItemState::done; }));
        }
    });
    for (const Item& item : result) vault_.remove(item.id);
    vault_.remove(id);
    return result;
}

void Queue::recover(const Lease&, Time now) {
    own_folder(folder(), records_.database());
    // Before the records are read: what somebody adds afterwards is not among them.
    const auto alone = WritingMark::try_exclude(folder());
    std::set<std::string> needed;
    for (const Item& item : items()) {
        if (item.state == ItemState::submitting)
            change(item.id, [&](Item& one) {
                if (vault_.was_accepted(one.id)) {
                    for (auto& recipient : one.recipients)
                        recipient.state = transport::RecipientState::accepted;
                    one.state = ItemState::accepted;
                    return;
                }
                one.state = ItemState::queued;
                one.uncertain = true;
                one.schedule.make_due(now);
            });
        if (!item.over()) needed.insert(item.id);
    }
    for (const Message& message : messages())
        if (message.own.wanted()) needed.insert(message.id);
    if (alone) vault_.remove_orphans(needed, *alone);
}

void Queue::forget_before(const Lease&, Time time) {
    std::set<std::string> kept;
    together([&] {
        for (const Item& item : items()) {
            if (item.over() && item.queued_at < time && item.schedule.set_at < time)
                records_.erase(item_kind, item.id);
            else
                kept.insert(item.message);
        }
        for (const Message& message : messages())
            if (!kept.contains(message.id) && !message.own.wanted()) records_.erase(message_kind, message.id);
    });
}

} // namespace sealpost::outbox
