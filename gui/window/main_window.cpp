// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"

#include "gui/backup/backup_offer.h"
#include "gui/backup/backup_page.h"
#include "gui/backup/restore_page.h"
#include "gui/desktop/passphrase_bar.h"
#include "gui/mail/mail_page.h"
#include "gui/outbox/outbox_page.h"
#include "gui/outbox/outbox_runner.h"
#include "gui/people/people_page.h"
#include "gui/settings/settings_page.h"
#include "gui/start/first_start.h"
#include "gui/window/mailto.h"
#include "gui/window/status_bar.h"
#include "gui/write/sending_bar.h"
#include "gui/write/write_page.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sealpost::gui {

MainWindow::MainWindow(Desktop& desktop, QWidget* parent)
    : QWidget(parent), desktop_(desktop), side_bar_(new SideBar(this)),
      passphrase_bar_(new PassphraseBar(desktop.prompter(), this)), offer_(new BackupOffer(desktop, this)),
      stack_(new QStackedWidget(this)), status_bar_(new StatusBar(this)),
      runner_(new OutboxRunner(desktop, this)), column_(new QVBoxLayout) {
    setObjectName(QStringLiteral("mainWindow"));
    // Nothing of what is read or written stands in the title.
    setWindowTitle(QStringLiteral("Sealpost"));
    setAcceptDrops(true);
    column_->setSpacing(0);
    column_->addWidget(passphrase_bar_);
    column_->addWidget(offer_);
    column_->addWidget(stack_, 1);
    column_->addWidget(status_bar_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side_bar_);
    row->addLayout(column_, 1);
    stack_->addWidget(new QWidget(stack_));
    const int line = fontMetrics().height();
    resize(line * 62, line * 40);
    listen();
}

MainWindow::~MainWindow() = default;

void MainWindow::listen() {
    connect(side_bar_, &SideBar::chosen, this, [this](PageName name) {
        begun_from_.reset();
        show_page(name);
    });
    connect(&desktop_, &Desktop::said, status_bar_, &StatusBar::show_line);
    connect(&desktop_, &Desktop::pageWanted, this, &MainWindow::show_page);
    connect(&desktop_, &Desktop::writingWanted, this, [this](const ComposeRequest& request) {
        if (current_ != PageName::write) begun_from_ = current_;
        show_page(PageName::write);
        static_cast<WritePage*>(page(PageName::write))->compose(request);
    });
    connect(&desktop_, &Desktop::personWanted, this, [this](const QString& address) {
        show_page(PageName::people);
        static_cast<PeoplePage*>(page(PageName::people))->show_person(address);
    });
    connect(&desktop_, &Desktop::fileWanted, this, [this](const QString& path) {
        show_page(PageName::mail);
        static_cast<MailPage*>(page(PageName::mail))->open_file(path);
    });
    connect(&desktop_, &Desktop::backupWanted, this, [this] {
        if (!backup_) {
            backup_ = new BackupPage(desktop_, stack_);
            connect(backup_, &BackupPage::finished, this, &MainWindow::uncover);
        }
        cover(backup_);
        backup_->begin();
    });
    connect(&desktop_, &Desktop::restoreWanted, this, [this] {
        if (!restore_) {
            restore_ = new RestorePage(desktop_, stack_);
            connect(restore_, &RestorePage::finished, this, &MainWindow::uncover);
        }
        cover(restore_);
        restore_->begin();
    });
    connect(&desktop_, &Desktop::firstStartWanted, this, [this] {
        if (!first_start_) {
            first_start_ = new FirstStart(desktop_, stack_);
            connect(first_start_, &FirstStart::finished, this, &MainWindow::uncover);
        }
        cover(first_start_);
        first_start_->begin();
    });
    // Something went out: a quiet moment.
    connect(&desktop_, &Desktop::outboxChanged, this, [this] {
        if (side_bar_->isVisible()) offer_->look();
    });
    const auto* write = new QShortcut(QKeySequence::New, this);
    connect(write, &QShortcut::activated, this, [this] { show_page(PageName::write); });
    const auto* quit = new QShortcut(QKeySequence::Quit, this);
    connect(quit, &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::begin() {
    desktop_.work().run(
        this, [](app::Home& home, const Operation&) { return home.accounts().load().empty(); },
        [this](Outcome<bool> outcome) {
            // What is wrong with the file, the pages say.
            const bool* const no_account = std::get_if<bool>(&outcome);
            if (no_account && *no_account)
                desktop_.begin_first_start();
            else
                show_page(PageName::mail);
            emit ready();
        });
}

void MainWindow::open_argument(const QString& argument) {
    if (const auto request = request_of_mailto(argument))
        desktop_.write(*request);
    else
        desktop_.read_file(argument);
}

Page* MainWindow::page(PageName name) {
    Page*& page = pages_[static_cast<std::size_t>(name)];
    if (page) return page;
    switch (name) {
    case PageName::mail:
        page = new MailPage(desktop_, stack_);
        break;
    case PageName::write:
        page = make_write_page();
        break;
    case PageName::people:
        page = new PeoplePage(desktop_, stack_);
        break;
    case PageName::outbox:
        page = new OutboxPage(desktop_, stack_);
        break;
    case PageName::settings: {
        auto* settings = new SettingsPage(desktop_, stack_);
        connect(settings, &SettingsPage::lookChanged, this, &MainWindow::lookChanged);
        page = settings;
        break;
    }
    }
    stack_->addWidget(page);
    return page;
}

WritePage* MainWindow::make_write_page() {
    auto* page = new WritePage(desktop_, stack_);
    // Above every page: after an answer the person is back where they came from, and can still take it back.
    column_->insertWidget(column_->indexOf(stack_), page->sending_bar());
    connect(page, &WritePage::handedOver, this, [this] {
        if (begun_from_ && current_ == PageName::write) show_page(*std::exchange(begun_from_, std::nullopt));
    });
    connect(page, &WritePage::takenBack, this, [this] { show_page(PageName::write); });
    return page;
}

void MainWindow::show_page(PageName name) {
    side_bar_->show();
    side_bar_->show_current(name);
    Page* const next = page(name);
    Page* const former = pages_[static_cast<std::size_t>(current_)];
    if (former && former != next && stack_->currentWidget() == former) former->leave();
    current_ = name;
    stack_->setCurrentWidget(next);
    next->enter();
}

void MainWindow::cover(QWidget* with) {
    if (Page* former = pages_[static_cast<std::size_t>(current_)]) former->leave();
    if (stack_->indexOf(with) < 0) stack_->addWidget(with);
    side_bar_->hide();
    offer_->hide();
    stack_->setCurrentWidget(with);
}

void MainWindow::uncover() {
    show_page(current_);
    offer_->look();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (closing_) return QWidget::closeEvent(event);
    closing_ = true;
    for (Page* page : pages_)
        if (page) page->leave();
    event->accept();
    end_when_kept();
}

void MainWindow::end_when_kept() {
    // A draft that was just typed is sealed and written before the end; what waits in the outbox is kept
    // already.
    if (desktop_.work().pending() == 0) {
        emit finished();
        return;
    }
    connect(&desktop_.work(), &Lane::pendingChanged, this, [this](int pending) {
        if (pending == 0) emit finished();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) {
            desktop_.read_file(url.toLocalFile());
            return;
        }
}

} // namespace sealpost::gui
