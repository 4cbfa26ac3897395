// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's session with an account's mailbox. It stays in the lane from job to job, and is begun anew,
// once, when the server or the way to it dropped the connection.
#pragma once

#include "app/home.h"
#include "core/accounts/account.h"
#include "core/base/spool.h"
#include "core/transport/imap_client.h"
#include "gui/jobs/lane.h"
#include "gui/mail/list_row.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::gui {

/// A message in its place; after the folder was made anew (another uidvalidity) the number means nothing.
struct MessagePlace {
    std::string account{};
    std::string folder{};
    std::uint32_t uidvalidity = 0;
    std::uint32_t uid = 0;
    friend bool operator==(const MessagePlace&, const MessagePlace&) = default;
};

/// The newest messages of a folder.
struct Listing {
    transport::FolderStatus status{};
    std::vector<MessageRow> rows{};
    /// There are older ones.
    bool more = false;
};

/// Errors of all calls: those of transport::ImapClient; Error{not_found} (facts folder, detail =
/// "uidvalidity") for a message whose folder was made anew.
class MailboxSession final {
  public:
    /// Not connected yet. The home must outlive it.
    MailboxSession(app::Home& home, accounts::Account account, const Operation& operation);

    const accounts::Account& account() const noexcept { return account_; }
    std::vector<transport::Folder> folders(const Operation& operation);
    /// With what `home` remembers of opened messages.
    Listing list(app::Home& home, const std::string& folder, std::uint32_t limit, const Operation& operation);
    /// The message as the server has it.
    SpooledBytes fetch(const MessagePlace& place, const Operation& operation);
    /// The flags afterwards.
    std::vector<std::string> change_flags(const MessagePlace& place, const transport::FlagChange& change,
                                          const Operation& operation);
    transport::Removal move(const MessagePlace& place, const std::string& folder, const Operation& operation);
    transport::Removal erase(const MessagePlace& place, const Operation& operation);

  private:
    template <class Call>
    auto repeated(const Operation& operation, Call call);
    void open(const std::string& folder, const Operation& operation);
    void open(const MessagePlace& place, const Operation& operation);

    accounts::Account account_;
    transport::ImapClient client_;
    std::optional<transport::FolderStatus> opened_;
};

/// That of the lane for the account (by address), or a new one.
std::shared_ptr<MailboxSession> session_of(Lane& lane, app::Home& home, const std::string& account,
                                           const Operation& operation);
/// After such an error everything is to be read anew: account, password, memory of the server.
bool ends_session(const Error& error);

/// In the lane's thread.
template <class Call>
auto with_mailbox(Lane& lane, app::Home& home, const std::string& account, const Operation& operation,
                  Call call) {
    try {
        return call(*session_of(lane, home, account, operation));
    } catch (const Error& error) {
        if (ends_session(error)) lane.session().reset();
        throw;
    }
}

} // namespace sealpost::gui
