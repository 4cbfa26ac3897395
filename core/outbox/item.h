// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in the outbox: an item is one sealed copy on its way to its recipients; the message that it
// belongs to has the sender's own copy. Values.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/mime/message_id.h"
#include "core/outgoing/plan.h"
#include "core/transport/submission.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sealpost::outbox {

enum class ItemState {
    /// Waits for its next attempt.
    queued,
    /// A sender has it in hand, or was ended while it had.
    submitting,
    /// The server took it for every recipient; the sender's own copy is not filed yet.
    accepted,
    /// The own copy lies in the mailbox; only the clearing up is left.
    filed,
    done,
    /// A key, or a demand, stands in the way until the user decides.
    held,
    /// Refused for good for at least one recipient, damaged, or given up.
    failed,
    cancelled,
};
/// "queued", "submitting", ...
std::string_view name_of(ItemState state) noexcept;
std::optional<ItemState> parse_item_state(std::string_view name) noexcept;

struct ItemRecipient {
    mime::AddrSpec address;
    transport::RecipientState state = transport::RecipientState::pending;
    /// The server's words.
    std::string reply{};
    bool operator==(const ItemRecipient&) const = default;
};

/// Why a thing is not where it should be: around the work, or a key.
using Trouble = std::variant<Error, outgoing::Refusal>;

/// When something is tried again.
struct Schedule {
    int attempts = 0;
    Time next{};
    /// When `next` was set: a time in the future there means that the clock was turned back, and that `next`
    /// means nothing.
    Time set_at{};
    bool due(Time now) const noexcept { return now >= next || now < set_at; }
    void make_due(Time now) noexcept { next = set_at = now; }
    bool operator==(const Schedule&) const = default;
};

/// What the user asked of the servers on the way.
struct Handling {
    /// REQUIRETLS (RFC 8689): where the server does not offer it, the item is held.
    bool require_tls = false;
    /// Empty: nothing was asked for.
    std::set<transport::DeliveryReport> reports{};
    /// The item's own where reports were asked for: 32 random hex digits, which are in no other place.
    std::string envelope_id{};
    bool operator==(const Handling&) const = default;
};

struct Item {
    /// 32 hex digits; also its file's name.
    std::string id;
    /// The id of its Message.
    std::string message;
    mime::MessageId message_id;
    std::string account;
    mime::AddrSpec mail_from;
    std::vector<ItemRecipient> recipients;
    /// What the plan said of the copy.
    outgoing::PlannedCopy copy;
    /// The order in which items came.
    std::uint64_t number = 0;
    /// Of the message's bytes.
    std::uint64_t size = 0;
    Time queued_at{};
    Handling handling{};
    ItemState state = ItemState::queued;
    Schedule schedule{};
    /// An attempt ended without the server's answer: it may have taken the message.
    bool uncertain = false;
    /// The server was not told of `handling.reports`: it has no DSN.
    bool reports_not_offered = false;
    std::optional<Trouble> trouble{};

    bool any_accepted() const noexcept;
    std::vector<mime::AddrSpec> pending() const;
    /// Nothing more will happen to it, and its bytes are not needed.
    bool over() const noexcept { return state == ItemState::done || state == ItemState::cancelled; }
    /// Something a sender still has to do: neither over, nor waiting for the user, nor for the own copy.
    bool to_send() const noexcept {
        return state == ItemState::queued || state == ItemState::submitting || state == ItemState::held;
    }
};

enum class OwnCopyState {
    /// None is made: the account files none, or there is no key of one's own.
    none,
    waiting,
    done,
    /// Not filed for too long. Only the user begins again.
    given_up,
    /// Nothing was sent.
    dropped,
};
std::string_view name_of(OwnCopyState state) noexcept;
std::optional<OwnCopyState> parse_own_copy_state(std::string_view name) noexcept;

struct OwnCopy {
    OwnCopyState state = OwnCopyState::none;
    crypto::Technology engine = crypto::Technology::openpgp;
    std::uint64_t size = 0;
    Schedule schedule{};
    /// An attempt ended without the server's answer: it may lie in the folder.
    bool uncertain = false;
    std::optional<Trouble> trouble{};
    /// Where it was filed; 0: the server did not say.
    std::string folder{};
    std::uint32_t uid = 0;

    /// It is to be filed, now or when the user says so: its bytes are needed.
    bool wanted() const noexcept { return state == OwnCopyState::waiting || state == OwnCopyState::given_up; }
};

struct Message {
    /// 32 hex digits; also the name of the own copy's file.
    std::string id;
    std::string account;
    mime::MessageId message_id;
    std::vector<std::string> items;
    Time queued_at{};
    OwnCopy own{};
};

} // namespace sealpost::outbox
