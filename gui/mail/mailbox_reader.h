// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of mail asks the server for, in the mail lane, and what comes back. Answers to questions
// about an account or a folder that is not looked at any more are dropped here.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/mail/mailbox_session.h"
#include "gui/mail/message_source.h"

#include <QObject>
#include <optional>

namespace sealpost::gui {

/// What was being done when something went wrong.
enum class MailboxTask { accounts, folders, list, fetch, change, remove };

class MailboxReader final : public QObject {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    explicit MailboxReader(Desktop& desktop, QObject* parent = nullptr);

    /// The addresses of the accounts that have a mailbox.
    void read_accounts();
    /// What belongs to another account is dropped. Empty: none.
    void set_account(const std::string& account);
    const std::string& account() const noexcept { return account_; }
    void read_folders();
    /// The newest `limit` messages.
    void read_list(const std::string& folder, std::uint32_t limit);
    /// Those before are given up where they are large, and dropped where not: another connection takes longer
    /// than the rest of a small message.
    void fetch(const MessagePlace& place, std::uint64_t size);
    void stop_fetching();
    void change_flags(const MessagePlace& place, const transport::FlagChange& change);
    void move(const MessagePlace& place, const std::string& folder);
    void erase(const MessagePlace& place);

    /// What an opened message says is kept for its row.
    void remember(const std::string& key, const RowMemo& memo);

  signals:
    void accountsRead(const std::vector<std::string>& accounts);
    void foldersRead(const std::vector<sealpost::transport::Folder>& folders);
    void listRead(const sealpost::gui::Listing& listing);
    void fetched(const sealpost::gui::MessagePlace& place, const sealpost::gui::MessageSource& message);
    void flagsChanged(const sealpost::gui::MessagePlace& place, const std::vector<std::string>& flags);
    void removed(const sealpost::gui::MessagePlace& place);
    /// `place`: the message that it was about; its uid is 0 where it was about none.
    void failed(sealpost::gui::MailboxTask task, const sealpost::Error& error,
                const sealpost::gui::MessagePlace& place);

  private:
    struct Fetch {
        MessagePlace place;
        std::uint64_t size = 0;
    };
    template <class Work, class Finish>
    Job run(MailboxTask task, const MessagePlace& place, Work work, Finish finish,
            std::function<void(std::uint64_t)> progress = {});
    void remove(const MessagePlace& place, std::function<void(MailboxSession&, const Operation&)> remove_it);
    void begin_fetch();

    Desktop& desktop_;
    std::string account_;
    /// The folder of the last read_list().
    std::string folder_;
    Job list_job_;
    Job fetch_job_;
    std::uint64_t fetches_ = 0;
    std::optional<Fetch> fetching_;
    /// To be fetched next.
    std::optional<Fetch> wanted_;
};

} // namespace sealpost::gui
