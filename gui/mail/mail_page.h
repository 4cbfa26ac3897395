// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: folders, the list of messages, the message. Or one message from a file.
#pragma once

#include "gui/common/banner.h"
#include "gui/desktop/desktop.h"
#include "gui/desktop/page.h"
#include "gui/mail/mailbox_reader.h"

#include <QTimer>
#include <chrono>
#include <optional>
#include <set>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace sealpost::gui {

class FolderPane;
class ListPane;
class MailboxBar;
class MessageView;

class MailPage final : public Page {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    explicit MailPage(Desktop& desktop, QWidget* parent = nullptr);

    void enter() override;
    /// Shows the message that lies in the file, until the user goes back to the mailbox.
    void open_file(const QString& path);
    /// How often new mail is looked for while the page is seen; a minute unless said otherwise.
    void set_refresh_interval(std::chrono::milliseconds interval);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    enum class Reading { mailbox, file };
    /// Messages listed at first, and with each step further back.
    static constexpr std::uint32_t list_step = 200;

    QWidget* build_empty();
    QWidget* build_mail();
    QWidget* build_file_line();
    void connect_parts();
    void order_tabs();
    void focus_begin();
    void focus_text();

    void read_accounts();
    void take_accounts(const std::vector<std::string>& accounts);
    void begin_account(const std::string& account);
    void take_folders(const std::vector<transport::Folder>& folders);
    void open_folder(const std::string& folder);
    void open_inbox();
    void read_list();
    void take_list(const Listing& listing);
    void check_for_mail();

    MessagePlace place_of(std::uint32_t uid) const;
    void read_message(std::uint32_t uid);
    void take_message(const MessagePlace& place, const MessageSource& message);
    void take_opened(RowMemo memo);
    void put_away();
    void archive();
    void remove();
    void erase(const MessagePlace& place);
    void take_out(const MessagePlace& place);
    void mark_unread();

    void take_fault(MailboxTask task, const Error& error, const MessagePlace& place);
    void say_fault(const BannerText& text);
    void say_note(const BannerText& text);
    void try_again();
    void read_file(const QString& path);
    void leave_file();
    void update_bar();

    Desktop& desktop_;
    MailboxReader* reader_;
    QTimer refresh_;
    Job file_job_;

    Reading reading_ = Reading::mailbox;
    QString file_;
    /// The accounts were read, and nothing of them changed since.
    bool accounts_known_ = false;
    std::string folder_;
    std::uint32_t limit_ = 0;
    std::uint32_t uidvalidity_ = 0;
    std::optional<MessagePlace> shown_;
    /// What is shown was opened before, and marked as seen then.
    bool was_opened_ = false;
    /// Where the focus goes once there is something to read.
    bool focus_list_ = false;
    /// A message's number; 0: nowhere.
    std::uint32_t focus_message_ = 0;
    /// On their way out; not to be listed again meanwhile.
    std::set<std::uint32_t> leaving_;
    /// The banner says something that a list that can be read again disproves.
    bool fault_said_ = false;
    /// And nothing is tried before the user wants it.
    bool halted_ = false;

    QStackedWidget* pages_;
    QWidget* empty_;
    QWidget* mail_;
    QWidget* file_line_;
    QLabel* file_name_;
    MailboxBar* bar_;
    Banner* banner_;
    QSplitter* splitter_;
    FolderPane* folders_;
    ListPane* list_;
    MessageView* message_;
};

} // namespace sealpost::gui
