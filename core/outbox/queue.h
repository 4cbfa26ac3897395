// SPDX-License-Identifier: GPL-3.0-or-later
// The durable queue: items and messages in sealed records (who writes to whom is nobody's business who has
// the file), their bytes in the vault beside it. A change is one commit; between two commits a power cut
// leaves the one state or the other.
//
// Everything throws what state::SealedRecords throws; what names an item that is not there is
// Error{not_found} (fact "item").
#pragma once

#include "core/outbox/item.h"
#include "core/outbox/lease.h"
#include "core/outbox/vault.h"
#include "core/outgoing/seal.h"
#include "core/state/sealed_records.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::outbox {

struct Queueing {
    /// Whose servers it goes through.
    std::string account;
    Time now;
    /// The undo window: not sent before, unless the user says so.
    std::chrono::seconds delay{0};
    /// Of every copy. Its envelope_id is not looked at: each item is given one.
    Handling handling{};
};

struct Queued {
    Message message;
    std::vector<Item> items;
};

enum class Cancelling {
    cancelled,
    /// At least one recipient's server has it.
    already_accepted,
    /// A sender has it in hand this moment.
    in_hand,
};

class Queue final {
  public:
    /// `folder`: the vault's. The records must outlive it.
    Queue(const std::filesystem::path& folder, state::SealedRecords& records);

    /// All copies and the own one, in one commit; after an error nothing is left of any. Further errors:
    /// those of Vault::keep().
    Queued add(const outgoing::SealedMessage& sealed, const Queueing& queueing, const Operation& operation);

    /// In the order in which they came.
    std::vector<Item> items() const;
    std::optional<Item> find(const std::string& id) const;
    Item get(const std::string& id) const;
    std::vector<Message> messages() const;
    Message message_of(const Item& item) const;
    /// The message's own copy is to be filed, now or when the user says so.
    bool wants_own_copy(const std::string& message) const;

    /// Reads, changes and writes in one commit; returns what it is now.
    Item change(const std::string& id, const std::function<void(Item&)>& apply);
    Message change_message(const std::string& id, const std::function<void(Message&)>& apply);
    /// Several of these in one commit.
    void together(const std::function<void()>& changes);

    /// `held`: whether the caller has the lease, so that nobody has an item in hand.
    Cancelling cancel(const std::string& id, const Lease* held);
    /// The recipients that have not accepted are given up: the item is over for them.
    Item give_up_the_rest(const std::string& id);
    /// What is accepted or filed, and waits for nothing any more, is done; its bytes go. Returns the items
    /// that this concerned.
    std::vector<Item> settle(const std::string& message);
    /// To be tried at once: recipients that were refused count as pending again; an own copy that was given
    /// up is filed again.
    Item retry(const std::string& id, Time now);
    /// The item may go to a server without REQUIRETLS.
    Item waive_require_tls(const std::string& id);

    /// What a sender that was ended has left: items in its hand are queued again (those that were noted as
    /// accepted are accepted), and files that no record names are removed.
    void recover(const Lease& lease, Time now);
    /// Forgets items that were over before that time.
    void forget_before(const Lease& lease, Time time);

    Vault& vault() noexcept { return vault_; }
    const std::filesystem::path& folder() const noexcept { return vault_.folder(); }
    /// As in the fact "path" of the database's errors.
    std::string database_path() const;

  private:
    std::uint64_t next_number();
    void put(const Item& item);
    void put(const Message& message);
    Message message(const std::string& id) const;
    /// The own copy of a message of which nothing can be sent any more is not needed.
    void drop_own_copy_if_unsent(const std::string& message);
    state::SealedRecords& records_;
    Vault vault_;
};

} // namespace sealpost::outbox
