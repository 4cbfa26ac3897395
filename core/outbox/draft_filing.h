// SPDX-License-Identifier: GPL-3.0-or-later
// A draft's copy in the Drafts folder on the server: the new one is filed before the former one goes, so that
// at any moment there is one. Only what was filed from here is ever removed: it must lie where it was filed,
// or bear its Message-ID, and be the same to the byte.
#pragma once

#include "core/outbox/draft_store.h"
#include "core/transport/imap_client.h"

#include <string>
#include <vector>

namespace sealpost::outbox {

/// What became of copies that were to go.
struct Withdrawn {
    /// Gone, or not there any more.
    int removed = 0;
    /// Marked \Deleted only: the server has no UIDPLUS.
    int marked = 0;
    /// Something else lies in their place, which stays.
    int left = 0;
    bool operator==(const Withdrawn&) const = default;
};

class DraftFiling final {
  public:
    /// Both must outlive it; the client must be connected.
    DraftFiling(DraftStore& store, transport::ImapClient& mailbox) : store_(store), mailbox_(mailbox) {}

    /// Files the draft as it was saved, and notes where. Throws what the client throws; the draft's record is
    /// then as it was.
    ServerCopy file(const std::string& id, const outgoing::SealedForSelf& draft, const std::string& folder,
                    const Operation& operation);
    /// Removes the copies but the newest. What it could not reach stays noted, and is removed the next time.
    Withdrawn withdraw_former(const std::string& id, const Operation& operation);
    /// All of them, for a draft that goes.
    Withdrawn withdraw_all(const std::string& id, const Operation& operation);

  private:
    Withdrawn withdraw(const std::string& id, const std::vector<ServerCopy>& copies,
                       const Operation& operation);
    void withdraw(const ServerCopy& copy, Withdrawn& result, const Operation& operation);
    bool is_the_same(std::uint32_t uid, const ServerCopy& copy, const Operation& operation);
    DraftStore& store_;
    transport::ImapClient& mailbox_;
};

} // namespace sealpost::outbox
