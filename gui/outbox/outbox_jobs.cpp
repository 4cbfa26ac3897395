// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbox/outbox_jobs.h"

#include "app/dispatch.h"
#include "app/reading.h"
#include "core/incoming/extract.h"
#include "core/outbox/retry.h"

#include <algorithm>
#include <map>
#include <set>

namespace sealpost::gui {

namespace {

using outbox::Item;
using outbox::ItemState;
using outbox::Message;

constexpr std::chrono::hours looked_back{24};
/// An own copy larger than that is not kept for writing it anew: it would lie in memory.
constexpr std::uint64_t largest_kept = 64 << 20;

std::map<std::string, Message> messages_of(const outbox::Queue& queue) {
    std::map<std::string, Message> result;
    for (Message& message : queue.messages()) {
        std::string id = message.id;
        result.emplace(std::move(id), std::move(message));
    }
    return result;
}

bool server_has_it(const Item& item) {
    return item.state == ItemState::accepted || item.state == ItemState::filed;
}

/// All that a change can be seen by.
std::string picture_of(const Item& item) {
    std::string text(outbox::name_of(item.state));
    text += '/' + std::to_string(item.schedule.attempts) + '/' + to_rfc3339(item.schedule.next);
    for (const auto& recipient : item.recipients)
        text += '/' + std::string(transport::name_of(recipient.state));
    return text;
}

std::string picture_of(const Message& message) {
    return std::string(outbox::name_of(message.own.state)) + '/' +
           std::to_string(message.own.schedule.attempts);
}

struct Pictures {
    std::map<std::string, std::string> all{};
    /// The message of a copy, and its state.
    std::map<std::string, std::pair<std::string, ItemState>> items{};
    bool operator==(const Pictures& other) const { return all == other.all; }
};

Pictures pictures_of(const outbox::Queue& queue) {
    Pictures result;
    for (const Item& item : queue.items()) {
        result.all.emplace(item.id, picture_of(item));
        result.items.emplace(item.id, std::pair(item.message, item.state));
    }
    for (const Message& message : queue.messages())
        result.all.emplace("own/" + message.id, picture_of(message));
    return result;
}

/// Messages of which a copy has come into one of the states.
int came_into(const Pictures& before, const Pictures& after, std::initializer_list<ItemState> states) {
    const auto within = [&](ItemState state) {
        return std::find(states.begin(), states.end(), state) != states.end();
    };
    std::set<std::string> messages;
    for (const auto& [id, now] : after.items) {
        const auto former = before.items.find(id);
        if (within(now.second) && (former == before.items.end() || !within(former->second.second)))
            messages.insert(now.first);
    }
    return static_cast<int>(messages.size());
}

class Looking {
  public:
    Looking(const Occasion& occasion, Time now) : occasion_(occasion) { look_.now = now; }

    void add(const Item& item, const Message& message) {
        if (item.state == ItemState::submitting) {
            // Nobody has it in hand, or another process has: the lease tells.
            due(item, true);
        } else if (item.state == ItemState::queued) {
            add_queued(item);
        } else if (item.state == ItemState::held) {
            ++look_.held;
            if (worth_a_try(item)) rouse(item);
        } else if (item.state == ItemState::failed) {
            ++look_.failed;
            if (!look_.failure) look_.failure = item.trouble;
        }
        const bool to_be_filed = item.any_accepted() && message.own.state == outbox::OwnCopyState::waiting;
        if (server_has_it(item) || (to_be_filed && !item.over())) add_filing(item, message);
    }
    OutboxLook result() {
        look_.to_send = static_cast<int>(messages_.size());
        return std::move(look_);
    }

  private:
    void add_queued(const Item& item) {
        if (item.schedule.due(look_.now)) return due(item, true);
        if (worth_a_try(item)) rouse(item);
        wait_until(item.schedule.next);
        const auto* error = item.trouble ? std::get_if<Error>(&*item.trouble) : nullptr;
        if (!error || look_.trouble) return;
        look_.trouble = *error;
        look_.trouble_until = item.schedule.next;
    }
    void add_filing(const Item& item, const Message& message) {
        // What the mailbox has, or what is not wanted there, only waits for the clearing up.
        if (message.own.state == outbox::OwnCopyState::given_up) return;
        if (message.own.state != outbox::OwnCopyState::waiting || message.own.schedule.due(look_.now))
            return due(item, false);
        wait_until(message.own.schedule.next);
        const auto* error = message.own.trouble ? std::get_if<Error>(&*message.own.trouble) : nullptr;
        if (error && !look_.filing_trouble) look_.filing_trouble = *error;
    }
    bool worth_a_try(const Item& item) const {
        if (!item.trouble) return false;
        if (std::holds_alternative<outgoing::Refusal>(*item.trouble)) return occasion_.people;
        return occasion_.accounts && outbox::concerns_the_account(std::get<Error>(*item.trouble));
    }
    void due(const Item& item, bool goes_out) {
        look_.due.push_back(item.id);
        if (goes_out) messages_.insert(item.message);
    }
    void rouse(const Item& item) {
        look_.roused.push_back(item.id);
        messages_.insert(item.message);
    }
    void wait_until(Time time) {
        if (!look_.next || time < *look_.next) look_.next = time;
    }

    Occasion occasion_;
    OutboxLook look_;
    std::set<std::string> messages_;
};

OutboxLook look_at(const outbox::Queue& queue, const Occasion& occasion, Time now) {
    const auto messages = messages_of(queue);
    Looking looking(occasion, now);
    for (const Item& item : queue.items())
        if (const auto message = messages.find(item.message); message != messages.end())
            looking.add(item, message->second);
    return looking.result();
}

/// Of what was tried in this turn.
bool is_password_refused(const outbox::Queue& queue, const OutboxLook& look) {
    const auto refused = [](const std::optional<outbox::Trouble>& trouble) {
        const auto* error = trouble ? std::get_if<Error>(&*trouble) : nullptr;
        return error && error->code() == ErrorCode::auth_refused;
    };
    const auto is_of = [&](const std::string& id) {
        const auto item = queue.find(id);
        return item && (refused(item->trouble) || refused(queue.message_of(*item).own.trouble));
    };
    return std::any_of(look.due.begin(), look.due.end(), is_of) ||
           std::any_of(look.roused.begin(), look.roused.end(), is_of);
}

std::string bytes_of(SeekableSource& source) {
    std::string bytes;
    std::vector<char> buffer(64 << 10);
    while (const std::size_t count = source.read(buffer)) bytes.append(buffer.data(), count);
    return bytes;
}

} // namespace

OutboxContents read_outbox(app::Home& home) {
    app::Dispatch dispatch(home);
    auto messages = messages_of(dispatch.queue());
    auto items = dispatch.queue().items();
    std::reverse(items.begin(), items.end());
    const Time now = home.now();
    OutboxContents result;
    for (Item& item : items) {
        const auto message = messages.find(item.message);
        if (message == messages.end()) continue;
        if (!item.over())
            result.waiting.push_back({std::move(item), message->second});
        else if (std::max(item.queued_at, item.schedule.set_at) > now - looked_back)
            result.finished.push_back({std::move(item), message->second});
    }
    return result;
}

void retry_copy(app::Home& home, const std::string& id) { app::Dispatch(home).queue().retry(id, home.now()); }

void waive_and_retry(app::Home& home, const std::string& id) {
    app::Dispatch dispatch(home);
    dispatch.queue().waive_require_tls(id);
    dispatch.queue().retry(id, home.now());
}

void give_up_the_rest(app::Home& home, const std::string& id) {
    app::Dispatch dispatch(home);
    const Item item = dispatch.queue().give_up_the_rest(id);
    dispatch.queue().settle(item.message);
}

TakenBack take_back(app::Home& home, const std::string& id, const Operation& operation) {
    app::Dispatch dispatch(home);
    outbox::Queue& queue = dispatch.queue();
    const auto turn = dispatch.try_turn();
    if (turn) queue.recover(*turn, home.now());
    const Item item = queue.get(id);
    const Message message = queue.message_of(item);
    TakenBack result;
    // Its file goes with the last copy of the message.
    if (message.own.wanted() && message.own.size <= largest_kept) {
        try {
            result.own_copy = bytes_of(*queue.vault().take(message, operation).open());
        } catch (const Error& error) {
            if (error.code() == ErrorCode::cancelled) throw;
        }
    }
    result.how = queue.cancel(id, turn ? &*turn : nullptr);
    result.uncertain = result.how == outbox::Cancelling::cancelled && queue.get(id).uncertain;
    if (queue.message_of(item).own.state != outbox::OwnCopyState::dropped) result.own_copy.clear();
    return result;
}

std::string written_in(app::Home& home, const std::string& own_copy, const Operation& operation) {
    const auto reading = app::read_message(home, std::make_shared<StringSource>(own_copy),
                                           {.errant = incoming::ErrantLayers::leave}, operation);
    if (reading.summary.encryption.state == incoming::EncryptionState::failed)
        throw incoming::error_for(reading.summary.encryption);
    std::string message;
    FunctionSink sink([&](std::string_view bytes) { message += bytes; });
    incoming::extract_message(reading.tree, reading.summary, sink, operation);
    return message;
}

OutboxLook look_at_outbox(app::Home& home, const Occasion& occasion) {
    app::Dispatch dispatch(home);
    return look_at(dispatch.queue(), occasion, home.now());
}

OutboxTurn take_outbox_turn(app::Home& home, const OutboxLook& look, const std::function<void()>& changed,
                            const Operation& operation) {
    app::Dispatch dispatch(home);
    const auto lease = dispatch.try_turn();
    if (!lease) return {.busy = true};
    const Pictures before = pictures_of(dispatch.queue());
    const auto tell = [&](const Item&) { changed(); };
    if (!look.due.empty()) dispatch.run(*lease, {.only = look.due}, tell, operation);
    if (!look.roused.empty()) dispatch.run(*lease, {.only = look.roused, .at_once = true}, tell, operation);
    const Pictures after = pictures_of(dispatch.queue());
    return {.changed = !(before == after),
            .sent = came_into(before, after, {ItemState::accepted, ItemState::filed, ItemState::done}),
            .failed = came_into(before, after, {ItemState::failed}),
            .held = came_into(before, after, {ItemState::held}),
            .password_refused = is_password_refused(dispatch.queue(), look),
            .after = look_at(dispatch.queue(), {}, home.now())};
}

} // namespace sealpost::gui
