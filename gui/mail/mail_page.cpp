// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/mail_page.h"

#include "core/base/file.h"
#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/mail/folder_pane.h"
#include "gui/mail/list_pane.h"
#include "gui/mail/mailbox_bar.h"
#include "gui/mail/mailbox_faults.h"
#include "gui/mail/message_view.h"
#include "gui/text/explanation.h"

#include <QComboBox>
#include <QFileInfo>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace sealpost::gui {

namespace {

constexpr std::chrono::minutes usual_interval{1};

} // namespace

MailPage::MailPage(Desktop& desktop, QWidget* parent)
    : Page(parent), desktop_(desktop), reader_(new MailboxReader(desktop, this)),
      pages_(new QStackedWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pages_);
    // Nothing is claimed before the accounts were read.
    pages_->addWidget(new QWidget(pages_));
    pages_->addWidget(empty_ = build_empty());
    pages_->addWidget(mail_ = build_mail());
    connect_parts();
    order_tabs();
    update_bar();
    refresh_.setParent(this);
    refresh_.setObjectName(QStringLiteral("mailRefreshTimer"));
    set_refresh_interval(usual_interval);
}

QWidget* MailPage::build_empty() {
    auto* page = new PageColumn(60, pages_);
    page->column()->addStretch(1);
    page->column()->addWidget(title_label(tr("Your mail will be here"), page));
    page->column()->addWidget(text_label(
        tr("Sealpost needs your e-mail address and the password of your mailbox to show your mail. The key "
           "that protects it comes by itself."),
        page));
    auto* begin = new PrimaryButton(QStringLiteral("mailBegin"), tr("&Set up your mail"), page);
    connect(begin, &QPushButton::clicked, &desktop_, &Desktop::begin_first_start);
    page->column()->addWidget(begin, 0, Qt::AlignLeft);
    page->column()->addStretch(2);
    return page;
}

QWidget* MailPage::build_mail() {
    auto* page = new QWidget(pages_);
    file_line_ = build_file_line();
    bar_ = new MailboxBar(page);
    banner_ = new Banner(QStringLiteral("mailBanner"), page);
    splitter_ = new QSplitter(Qt::Horizontal, page);
    folders_ = new FolderPane(splitter_);
    list_ = new ListPane(desktop_.clock(), splitter_);
    message_ = new MessageView(desktop_, splitter_);
    bar_->add_keys(list_);

    const int character = fontMetrics().averageCharWidth();
    folders_->setMinimumWidth(character * 12);
    list_->setMinimumWidth(character * 24);
    splitter_->setCollapsible(1, false);
    splitter_->setCollapsible(2, false);
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    splitter_->setStretchFactor(2, 3);
    splitter_->setSizes({character * 18, character * 38, character * 80});

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(6);
    column->addWidget(file_line_);
    column->addWidget(bar_);
    column->addWidget(banner_);
    column->addWidget(splitter_, 1);
    return page;
}

QWidget* MailPage::build_file_line() {
    auto* line = new QWidget(this);
    file_name_ = text_label({}, line);
    file_name_->setObjectName(QStringLiteral("mailFileName"));
    auto* back = push_button(QStringLiteral("mailFileBack"), tr("&Back to the mailbox"), line);
    back->setIcon(icon(Icon::back));
    connect(back, &QPushButton::clicked, this, &MailPage::leave_file);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(back);
    row->addWidget(file_name_, 1);
    line->hide();
    return line;
}

void MailPage::connect_parts() {
    connect(reader_, &MailboxReader::accountsRead, this, &MailPage::take_accounts);
    connect(reader_, &MailboxReader::foldersRead, this, &MailPage::take_folders);
    connect(reader_, &MailboxReader::listRead, this, &MailPage::take_list);
    connect(reader_, &MailboxReader::fetched, this, &MailPage::take_message);
    connect(reader_, &MailboxReader::failed, this, &MailPage::take_fault);
    connect(reader_, &MailboxReader::flagsChanged, this,
            [this](const MessagePlace& place, const std::vector<std::string>& flags) {
                if (place != place_of(place.uid)) return;
                list_->model().set_flags(place.uid, flags);
                update_bar();
            });
    connect(reader_, &MailboxReader::removed, this, [this](const MessagePlace& place) {
        if (place != place_of(place.uid)) return;
        leaving_.erase(place.uid);
        list_->take_out(place.uid);
    });

    connect(folders_, &FolderPane::accountChosen, this, &MailPage::begin_account);
    connect(folders_, &FolderPane::folderChosen, this, &MailPage::open_folder);
    connect(list_, &ListPane::chosen, this, &MailPage::read_message);
    connect(list_, &ListPane::entered, this, [this](std::uint32_t uid) {
        focus_message_ = uid;
        read_message(uid);
    });
    connect(list_, &ListPane::selectionChanged, this, &MailPage::update_bar);
    connect(list_, &ListPane::moreWanted, this, [this] {
        limit_ += list_step;
        read_list();
    });
    connect(
        message_, &MessageView::opened, this,
        [this](const QString& subject, const QString& sender, incoming::Protection protection, bool problem) {
            take_opened({.subject = subject, .sender = sender, .protection = protection, .problem = problem});
        });

    connect(bar_, &MailboxBar::refreshWanted, this, &MailPage::try_again);
    connect(bar_, &MailboxBar::archiveWanted, this, &MailPage::archive);
    connect(bar_, &MailboxBar::removeWanted, this, &MailPage::remove);
    connect(bar_, &MailboxBar::unreadWanted, this, &MailPage::mark_unread);
    connect(&refresh_, &QTimer::timeout, this, &MailPage::check_for_mail);
    connect(&desktop_, &Desktop::accountsChanged, this, [this] {
        accounts_known_ = false;
        if (isVisible()) read_accounts();
    });
}

void MailPage::order_tabs() {
    std::vector<QWidget*> order{file_line_->findChild<QPushButton*>()};
    for (QWidget* button : bar_->in_order()) order.push_back(button);
    for (QPushButton* button : banner_->findChildren<QPushButton*>()) order.push_back(button);
    for (QWidget* part :
         {static_cast<QWidget*>(folders_->account_choice()), static_cast<QWidget*>(folders_->view()),
          static_cast<QWidget*>(list_->view()), static_cast<QWidget*>(list_->more_button())})
        order.push_back(part);
    tab_order(order);
}

void MailPage::enter() {
    if (!accounts_known_)
        read_accounts();
    else if (!halted_ && reading_ == Reading::mailbox && !folder_.empty())
        read_list();
    focus_begin();
}

void MailPage::focus_begin() {
    if (pages_->currentWidget() == empty_) empty_->findChild<QPushButton*>()->setFocus();
    if (pages_->currentWidget() != mail_ || reading_ == Reading::file) return;
    focus_list_ = !list_->view()->isVisible();
    if (focus_list_)
        folders_->view()->setFocus();
    else
        list_->view()->setFocus();
}

void MailPage::focus_text() {
    focus_message_ = 0;
    if (auto* text = message_->findChild<QWidget*>(QStringLiteral("mailText"))) text->setFocus();
}

void MailPage::set_refresh_interval(std::chrono::milliseconds interval) { refresh_.setInterval(interval); }

void MailPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh_.start();
}

void MailPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    refresh_.stop();
}

void MailPage::read_accounts() { reader_->read_accounts(); }

void MailPage::take_accounts(const std::vector<std::string>& accounts) {
    accounts_known_ = true;
    if (accounts.empty()) {
        reader_->set_account({});
        folder_.clear();
        if (reading_ == Reading::file) return;
        pages_->setCurrentWidget(empty_);
        if (isVisible()) focus_begin();
        return;
    }
    const bool there = std::ranges::find(accounts, reader_->account()) != accounts.end();
    const std::string account = there ? reader_->account() : accounts.front();
    folders_->set_accounts(accounts, account);
    // What is read stays where only its account's settings are others.
    if (!there || folder_.empty() || halted_ || fault_said_) begin_account(account);
    if (reading_ == Reading::mailbox && pages_->currentWidget() != mail_) {
        pages_->setCurrentWidget(mail_);
        if (isVisible()) focus_begin();
    }
}

void MailPage::begin_account(const std::string& account) {
    reader_->set_account({});
    reader_->set_account(account);
    folders_->set_folders({});
    open_inbox();
    reader_->read_folders();
}

void MailPage::open_file(const QString& path) {
    reading_ = Reading::file;
    file_ = path;
    reader_->stop_fetching();
    shown_.reset();
    message_->clear();
    file_name_->setText(
        tr("The message in the file %1").arg(shown(QFileInfo(path).fileName().toStdString())));
    file_line_->show();
    bar_->hide();
    folders_->hide();
    list_->hide();
    pages_->setCurrentWidget(mail_);
    read_file(path);
}

void MailPage::read_file(const QString& path) {
    banner_->clear();
    fault_said_ = false;
    file_job_.cancel();
    file_job_ = desktop_.work().run(
        this,
        [name = path.toStdString()](app::Home&, const Operation&) {
            return MessageSource{.bytes = std::make_shared<FileSource>(name), .cache_key = {}};
        },
        [this, path](Outcome<MessageSource> outcome) {
            if (reading_ != Reading::file || file_ != path) return;
            if (const auto* error = std::get_if<Error>(&outcome))
                say_fault(banner_of(*error));
            else
                message_->show_message(std::get<MessageSource>(std::move(outcome)));
        });
}

void MailPage::leave_file() {
    reading_ = Reading::mailbox;
    file_job_.cancel();
    file_.clear();
    message_->clear();
    banner_->clear();
    fault_said_ = false;
    file_line_->hide();
    bar_->show();
    folders_->show();
    list_->show();
    if (accounts_known_ && reader_->account().empty()) {
        pages_->setCurrentWidget(empty_);
        return;
    }
    if (const std::uint32_t uid = list_->selected()) read_message(uid);
    enter();
}

} // namespace sealpost::gui
