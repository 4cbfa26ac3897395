// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MailPage that deals with one folder and its messages.
#include "core/base/text.h"
#include "core/mime/address.h"
#include "gui/common/controls.h"
#include "gui/mail/folder_pane.h"
#include "gui/mail/list_pane.h"
#include "gui/mail/mail_page.h"
#include "gui/mail/mailbox_bar.h"
#include "gui/mail/mailbox_faults.h"
#include "gui/mail/message_view.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QListView>
#include <QPushButton>
#include <utility>

namespace sealpost::gui {

namespace {

constexpr const char* inbox = "INBOX";

/// "Bob" for "Bob <bob@example.org>": as the rows do that were not opened.
QString short_name(const QString& sender) {
    const auto mailbox = mime::parse_mailbox(sender.toStdString());
    if (!mailbox) return sender;
    const std::string& name = mailbox->display_name;
    return shown(trim(name).empty() ? mailbox->address.to_string() : name);
}

} // namespace

void MailPage::take_folders(const std::vector<transport::Folder>& folders) {
    folders_->set_folders(folders);
    if (!folders_->choose(folder_) && equal_ignoring_case(folder_, inbox))
        folders_->choose(folders_->folders().name_of(transport::SpecialUse::inbox));
    update_bar();
}

void MailPage::open_inbox() {
    folders_->choose(folders_->folders().name_of(transport::SpecialUse::inbox));
    open_folder(inbox);
}

void MailPage::open_folder(const std::string& folder) {
    put_away();
    focus_list_ = focus_list_ && folder_.empty();
    folder_ = folder;
    limit_ = list_step;
    uidvalidity_ = 0;
    leaving_.clear();
    shown_.reset();
    reader_->stop_fetching();
    message_->clear();
    list_->set_rows({}, false);
    list_->say(tr("Reading the list of messages …"));
    update_bar();
    read_list();
}

void MailPage::put_away() {
    banner_->clear();
    fault_said_ = false;
    halted_ = false;
    order_tabs();
}

void MailPage::read_list() {
    if (!reader_->account().empty()) reader_->read_list(folder_, limit_);
}

void MailPage::check_for_mail() {
    if (halted_ || !accounts_known_ || reading_ == Reading::file || desktop_.mail().pending() > 0) return;
    read_list();
}

void MailPage::take_list(const Listing& listing) {
    if (listing.status.name != folder_) return;
    const bool renewed = uidvalidity_ != 0 && uidvalidity_ != listing.status.uidvalidity;
    uidvalidity_ = listing.status.uidvalidity;
    if (fault_said_) put_away();
    if (renewed) {
        leaving_.clear();
        shown_.reset();
        list_->set_rows({}, false);
        say_note(text_of(MailboxFault::folder_renewed, Error(ErrorCode::not_found),
                         folders_->folders().title(folder_)));
    }
    auto rows = listing.rows;
    std::erase_if(rows, [this](const MessageRow& row) { return leaving_.contains(row.uid); });
    const bool none = rows.empty();
    list_->set_rows(std::move(rows), listing.more);
    if (none)
        list_->say(tr("There are no messages in this folder."));
    else if (std::exchange(focus_list_, false) && folders_->view()->hasFocus())
        list_->view()->setFocus();
    const Time now = desktop_.clock().now();
    desktop_.say({.text = tr("Looked for new mail at %1").arg(when_text(now, now)),
                  .reason = tr("While you see your mail, Sealpost looks for new messages every minute.")});
    update_bar();
}

MessagePlace MailPage::place_of(std::uint32_t uid) const {
    return {.account = reader_->account(), .folder = folder_, .uidvalidity = uidvalidity_, .uid = uid};
}

void MailPage::read_message(std::uint32_t uid) {
    update_bar();
    const MessageRow* row = list_->model().find(uid);
    if (row == nullptr) return;
    if (shown_ && *shown_ == place_of(uid)) {
        if (focus_message_ == uid) focus_text();
        return;
    }
    reader_->fetch(place_of(uid), row->size);
}

void MailPage::take_message(const MessagePlace& place, const MessageSource& message) {
    if (reading_ == Reading::file || place != place_of(place.uid)) return;
    shown_ = place;
    was_opened_ = false;
    message_->show_message(message);
}

void MailPage::take_opened(RowMemo memo) {
    memo.sender = short_name(memo.sender);
    const MessageRow* row = shown_ ? list_->model().find(shown_->uid) : nullptr;
    if (row == nullptr) return;
    const std::uint32_t uid = row->uid;
    const bool unread = row->unread();
    // The view turns to the text when it has told of it.
    if (focus_message_ == uid) QTimer::singleShot(0, this, &MailPage::focus_text);
    // Of what nothing protects the server says as much.
    if (memo.protection != incoming::Protection::unprotected || memo.problem || row->memo) {
        if (!row->key.empty()) reader_->remember(row->key, memo);
        list_->model().set_memo(uid, memo);
    }
    // Not again when it is judged anew: the user may have marked it as unread meanwhile.
    if (!std::exchange(was_opened_, true) && unread)
        reader_->change_flags(*shown_, {.set = {transport::SystemFlag::seen}});
}

void MailPage::archive() {
    const std::string target = folders_->folders().name_of(transport::SpecialUse::archive);
    const std::uint32_t uid = list_->selected();
    if (uid == 0 || target.empty() || target == folder_) return;
    reader_->move(place_of(uid), target);
    take_out(place_of(uid));
}

void MailPage::remove() {
    const std::uint32_t uid = list_->selected();
    if (uid == 0) return;
    const std::string trash = folders_->folders().name_of(transport::SpecialUse::trash);
    if (!trash.empty() && trash != folder_) {
        reader_->move(place_of(uid), trash);
        take_out(place_of(uid));
        return;
    }
    say_note({.tone = Tone::caution,
              .shape = Shape::question,
              .headline = tr("Delete the selected message for ever?"),
              .explanation = tr("It does not go to a trash folder: nobody can bring it back.")});
    banner_->add_button(QStringLiteral("mailErase"), tr("Delete for e&ver"),
                        [this, place = place_of(uid)] { erase(place); });
    auto* keep = banner_->add_button(QStringLiteral("mailKeep"), tr("Kee&p it"), [this] {
        put_away();
        list_->view()->setFocus();
    });
    order_tabs();
    keep->setFocus();
}

void MailPage::erase(const MessagePlace& place) {
    put_away();
    list_->view()->setFocus();
    if (place != place_of(place.uid)) return;
    reader_->erase(place);
    take_out(place);
}

void MailPage::take_out(const MessagePlace& place) {
    leaving_.insert(place.uid);
    list_->take_out(place.uid);
    if (shown_ && *shown_ == place) {
        shown_.reset();
        message_->clear();
    }
    if (list_->model().rowCount() == 0) list_->say(tr("There are no messages in this folder."));
    update_bar();
}

void MailPage::mark_unread() {
    if (const std::uint32_t uid = list_->selected())
        reader_->change_flags(place_of(uid), {.clear = {transport::SystemFlag::seen}});
}

void MailPage::take_fault(MailboxTask task, const Error& error, const MessagePlace& place) {
    if (!place.folder.empty() && place.folder != folder_) return;
    focus_message_ = 0;
    leaving_.erase(place.uid);
    const MailboxFault fault = fault_of(error);
    const bool changing = task == MailboxTask::change || task == MailboxTask::remove;
    const bool this_one_gone = fault == MailboxFault::folder_gone && error.fact("folder") == folder_ &&
                               !equal_ignoring_case(folder_, inbox);
    if (this_one_gone) {
        const BannerText text = text_of(fault, error, folders_->folders().title(folder_));
        open_inbox();
        reader_->read_folders();
        say_note(text);
    } else if (fault == MailboxFault::folder_renewed || fault == MailboxFault::message_gone) {
        say_note(text_of(fault, error, folders_->folders().title(folder_)));
        read_list();
    } else if (changing && fault != MailboxFault::passing) {
        // The server does not want that; all else goes on, with the message where it was.
        say_note(banner_of(error));
        reader_->read_folders();
        read_list();
    } else {
        halted_ = fault != MailboxFault::passing;
        say_fault(banner_of(error));
    }
}

void MailPage::say_note(const BannerText& text) {
    banner_->say(text);
    fault_said_ = false;
    order_tabs();
}

void MailPage::say_fault(const BannerText& text) {
    if (reading_ == Reading::mailbox && list_->model().rowCount() == 0)
        list_->say(tr("The list of messages could not be read."));
    desktop_.say({.text = text.headline, .reason = text.explanation});
    // The button that is there may have the focus.
    if (fault_said_ && banner_->text().headline == text.headline &&
        banner_->text().explanation == text.explanation)
        return;
    banner_->say(text);
    fault_said_ = true;
    banner_->add_button(QStringLiteral("mailRetry"), tr("&Try again"), [this] { try_again(); });
    order_tabs();
}

void MailPage::try_again() {
    if (reading_ == Reading::file) {
        read_file(file_);
        return;
    }
    put_away();
    if (!accounts_known_ || reader_->account().empty()) {
        read_accounts();
        return;
    }
    if (list_->model().rowCount() == 0) list_->say(tr("Reading the list of messages …"));
    read_list();
    reader_->read_folders();
    if (const std::uint32_t uid = list_->selected()) read_message(uid);
}

void MailPage::update_bar() {
    const MessageRow* row = list_->model().find(list_->selected());
    bar_->set_message(row != nullptr, row != nullptr && row->unread());
    const std::string target = folders_->folders().name_of(transport::SpecialUse::archive);
    bar_->set_archive(!target.empty() && target != folder_);
}

} // namespace sealpost::gui
