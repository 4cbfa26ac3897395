// SPDX-License-Identifier: GPL-3.0-or-later
// One open folder over connections that drop: a laptop sleeps, a router forgets. What may be said twice is
// said again over a new connection; what may not is said only over one that has just answered.
#pragma once

#include "core/transport/imap_client.h"

#include <functional>
#include <string>

namespace sealpost::transport {

/// Errors as ImapClient's, when the second attempt fails too; Error{not_found} (facts folder, detail =
/// "uidvalidity") where the folder was made anew meanwhile (RFC 3501 section 2.3.1.1): numbers known from
/// before mean other messages now. open() takes it as it is.
class SteadyMailbox {
  public:
    /// The client must outlive it; it need not be connected.
    SteadyMailbox(ImapClient& client, std::string folder)
        : client_(client), status_{.name = std::move(folder)} {}

    FolderStatus open(const Operation& operation);
    /// As open() or wait_for_change() found it.
    const FolderStatus& status() const noexcept { return status_; }

    std::vector<MessageEntry> list(std::uint32_t limit, const Operation& operation);
    std::vector<std::string> change_flags(std::uint32_t uid, const FlagChange& change,
                                          const Operation& operation);
    /// A connection that dropped while it waited is a change: the folder is opened again.
    std::optional<FolderStatus> wait_for_change(std::chrono::milliseconds at_most,
                                                const Operation& operation);

    void fetch(std::uint32_t uid, Sink& to, const Operation& operation);
    Removal move(std::uint32_t uid, std::string_view folder, const Operation& operation);
    Removal erase(std::uint32_t uid, const Operation& operation);

  private:
    template <class Call>
    auto repeated(const Operation& operation, Call call);
    void reopen(const Operation& operation);
    /// As it is now; throws where it is not the same folder any more.
    void take(const FolderStatus& now);
    void make_sure(const Operation& operation);

    ImapClient& client_;
    FolderStatus status_;
    bool opened_ = false;
};

} // namespace sealpost::transport
