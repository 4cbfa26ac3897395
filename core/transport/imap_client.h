// SPDX-License-Identifier: GPL-3.0-or-later
// A session with the user's mailbox (RFC 3501). Filing a message is private: only outbox::Courier may, which
// takes nothing but a SealedForSelf. One session belongs to one thread at a time.
#pragma once

#include "core/base/operation.h"
#include "core/base/stream.h"
#include "core/net/channel.h"
#include "core/transport/credential.h"
#include "core/transport/mailbox_entries.h"
#include "core/transport/server_report.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::outbox {
class Courier;
}

namespace sealpost::transport {

/// Errors of all calls: those of net::Channel; {server_refused} (NO, BAD) with the facts server, stage (the
/// command) and reply; {auth_refused}, {auth_unavailable}, {auth_in_clear}, {starttls_missing},
/// {starttls_injection}, {server_protocol} (what the server says cannot be understood, or is beyond the
/// limits; fact detail), {connection_lost}, {server_silent}, {cancelled}. After any of these but
/// server_refused the session is over.
class ImapClient {
  public:
    ImapClient(const net::Surroundings& surroundings, net::ServerSettings settings, Credential credential);
    ~ImapClient();
    ImapClient(const ImapClient&) = delete;
    ImapClient& operator=(const ImapClient&) = delete;

    /// Connects, secures, authenticates, and says good-bye.
    ServerReport test(const Operation& operation);
    /// Connects and secures; no credential is sent. See SmtpClient::identify().
    PresentedKey identify(const Operation& operation);

    /// Begins the session. The calls below need it.
    void connect(const Operation& operation);
    /// The session has begun and was not seen to end.
    bool connected() const noexcept;
    /// Asks the server for a sign of life.
    void check_connection(const Operation& operation);
    /// Ends it; also done, without waiting, by the destructor.
    void disconnect() noexcept;

    /// All folders, in the server's order. Error{limit} beyond limits::imap_mailboxes.
    std::vector<Folder> folders(const Operation& operation);
    /// Opens a folder for reading only: nothing becomes seen. Error{not_found} (fact folder).
    FolderStatus examine(std::string_view folder, const Operation& operation);
    /// Opens a folder to change what is in it. Error{not_found} (fact folder).
    FolderStatus select(std::string_view folder, const Operation& operation);
    /// The newest `limit` messages of the folder that is open, newest first.
    std::vector<MessageEntry> list(std::uint32_t limit, const Operation& operation);
    /// The raw bytes of a message of that folder, in constant memory. Commits the sink when all of it came;
    /// on an error the sink is discarded. Error{not_found} (fact uid).
    void fetch(std::uint32_t uid, Sink& to, const Operation& operation);
    /// The UIDs in that folder whose Message-ID field contains the text, in ascending order.
    std::vector<std::uint32_t> find_message_id(std::string_view message_id, const Operation& operation);

    /// The flags that a message of the folder has afterwards, as in MessageEntry. It needs select().
    /// Error{not_found} (fact uid); {server_refused} where the folder is for reading only.
    std::vector<std::string> change_flags(std::uint32_t uid, const FlagChange& change,
                                          const Operation& operation);
    /// Into another folder of the account. It needs select(). Error{not_found} (fact uid or folder).
    Removal move(std::uint32_t uid, std::string_view folder, const Operation& operation);
    /// For ever. It needs select(). Error{not_found} (fact uid).
    Removal erase(std::uint32_t uid, const Operation& operation);
    /// Waits until the server tells of a change in the open folder (RFC 2177): the folder as it is then;
    /// nullopt: none came in that time. A server without IDLE is asked once, at the end.
    std::optional<FolderStatus> wait_for_change(std::chrono::milliseconds at_most,
                                                const Operation& operation);

  private:
    friend class outbox::Courier;
    /// Streams the message into a folder. It needs CRLF line ends. Error{not_found} (fact folder).
    [[nodiscard]] AppendReceipt append(const AppendRequest& request, SeekableSource& message,
                                       const Operation& operation);

    class Session;
    Session& session();
    void receive(std::uint32_t uid, Sink& to, const Operation& operation);
    FolderStatus open_folder(std::string_view folder, bool to_change, const Operation& operation);
    std::vector<std::string> flags_of(std::uint32_t uid, const Operation& operation);
    bool idle(std::chrono::steady_clock::time_point until, const Operation& operation);

    net::Surroundings surroundings_;
    net::ServerSettings settings_;
    Credential credential_;
    std::unique_ptr<Session> session_;
    struct OpenedFolder {
        std::string folder{};
        bool to_change = false;
    };
    std::optional<OpenedFolder> opened_;
};

} // namespace sealpost::transport
