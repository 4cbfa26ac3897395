// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what lies in the outbox to the servers, and writes down each step before and after it. The copies are
// sealed already; nothing is sealed, and nothing is decided, here: but a key that came to harm since holds
// its copy back.
#pragma once

#include "core/base/clock.h"
#include "core/base/operation.h"
#include "core/outbox/queue.h"
#include "core/outbox/retry.h"
#include "core/outgoing/key_directory.h"
#include "core/transport/imap_client.h"
#include "core/transport/smtp_client.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace sealpost::outbox {

/// The servers of an account. Throw what stands in the way: Error{no_account}, Error{locked}, ...
struct Servers {
    std::function<std::unique_ptr<transport::SmtpClient>(const std::string& account)> submission;
    /// Connected.
    std::function<std::unique_ptr<transport::ImapClient>(const std::string& account)> mailbox;
};

/// References: all must outlive the sender.
struct SenderParts {
    Queue& queue;
    const outgoing::KeyDirectory& directory;
    Servers servers;
    const Clock& clock;
    Random random = system_random;
    /// Told after each commit what an item is now.
    std::function<void(const Item&)> changed = [](const Item&) {};
};

struct Round {
    /// Empty: every item.
    std::vector<std::string> only{};
    /// Whether or not back-off and undo window are over.
    bool at_once = false;
};

class Sender final {
  public:
    explicit Sender(SenderParts parts) : parts_(std::move(parts)) {}

    /// Each item at most once. What becomes of them stands in the queue; thrown is only what keeps it from
    /// being written there, and Error{cancelled}.
    void run(const Lease& lease, const Round& round, const Operation& operation);

  private:
    bool is_due(const Item& item, const Round& round) const;
    /// Ahead of the looks at each: a process of GnuPG's for many keys, not one for each copy.
    void look_up_keys(const std::vector<Item>& items, const Round& round) const;
    void send(const Item& item, const Operation& operation);
    /// False: it was held, or cannot be tried now.
    bool may_go(const Item& item);
    /// Whether an own copy of the message waits to be filed. Asked once a round: it cannot change while a
    /// copy of the message is in hand.
    bool has_own_copy(const std::string& message);
    /// `afterwards`: what an item becomes that the server took for everybody.
    void record(const Item& item, const transport::SubmitReceipt& receipt, const std::string& server,
                ItemState afterwards);
    void fail(const std::string& id, const Error& error);
    void file(const Message& message, bool at_once, const Operation& operation);
    void append(const Message& message, const Operation& operation);
    void settle(const std::string& message);
    transport::SmtpClient& submission(const std::string& account);
    transport::ImapClient& mailbox(const std::string& account);
    Chance chance() const { return {parts_.clock.now(), parts_.random()}; }

    SenderParts parts_;
    std::map<std::string, std::unique_ptr<transport::SmtpClient>> submissions_;
    std::map<std::string, std::unique_ptr<transport::ImapClient>> mailboxes_;
    /// What every item of the account would meet in this round.
    std::map<std::string, Error> faults_;
    std::map<std::string, bool> own_copies_;
};

} // namespace sealpost::outbox
