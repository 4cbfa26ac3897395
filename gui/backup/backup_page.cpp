// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/backup_page.h"

#include "core/base/file.h"
#include "gui/backup/code_field.h"
#include "gui/backup/recovery_sheet.h"
#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/text/explanation.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {

/// Asks for a name in a dialog of its own, which nobody waits for.
void ask_where(QWidget* parent, const QString& name, const QString& title, const QString& proposal,
               const QStringList& filters, std::function<void(const QString&)> chosen) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->selectFile(proposal);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    dialog->open();
}

} // namespace

BackupPage::BackupPage(Desktop& desktop, QWidget* parent)
    : QWidget(parent), desktop_(desktop), pages_(new QStackedWidget(this)), intro_(new PageColumn(64)),
      sheet_(new PageColumn(72)),
      begin_(new PrimaryButton(QStringLiteral("backupBegin"), tr("&Make a back-up"))),
      later_(quiet_button(QStringLiteral("backupLater"), tr("Do this &later"))),
      intro_banner_(new Banner(QStringLiteral("backupIntroBanner"))), busy_(new QProgressBar),
      code_(named(new QLabel, QStringLiteral("backupSheetCode"), tr("The code"))),
      show_(push_button(QStringLiteral("backupShow"), tr("Sho&w the code"))),
      save_(push_button(QStringLiteral("backupSave"), tr("&Save the back-up …"))),
      print_(push_button(QStringLiteral("backupPrint"), tr("Sheet to &print …"))),
      saved_(named(text_label(), QStringLiteral("backupSaved"), tr("Where the back-up is"))),
      typed_(new CodeField(QStringLiteral("backupCode"), tr("&Type the code back from your sheet"))),
      reason_(named(hint_label(), QStringLiteral("backupReason"), tr("What is still to be done"))),
      banner_(new Banner(QStringLiteral("backupBanner"))),
      close_(new PrimaryButton(QStringLiteral("backupClose"), tr("&Done"))),
      sheet_later_(quiet_button(QStringLiteral("backupGiveUp"), tr("Do this &later"))) {
    setObjectName(QStringLiteral("backupPage"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(pages_);
    pages_->addWidget(intro_);
    pages_->addWidget(sheet_);
    build_intro();
    build_sheet();
    order_tabs();
    connect(begin_, &QPushButton::clicked, this, &BackupPage::make);
    for (QToolButton* later : {later_, sheet_later_})
        connect(later, &QToolButton::clicked, this, [this] {
            ++round_;
            job_.cancel();
            backup_.reset();
            typed_->clear();
            code_->clear();
            emit finished();
        });
    connect(show_, &QPushButton::toggled, this, &BackupPage::show_code);
    connect(save_, &QPushButton::clicked, this, &BackupPage::save_archive);
    connect(print_, &QPushButton::clicked, this, &BackupPage::save_sheet);
    connect(typed_, &CodeField::changed, this, &BackupPage::look);
    connect(typed_, &CodeField::entered, this, &BackupPage::close);
    connect(close_, &QPushButton::clicked, this, &BackupPage::close);
}

void BackupPage::build_intro() {
    auto* column = intro_->column();
    column->addWidget(title_label(tr("A back-up of your keys")));
    column->addWidget(
        text_label(tr("If this computer is lost, your protected mail is lost with it, unless you have a "
                      "back-up. It is one file that only a code opens: the code goes on paper, the file "
                      "on a stick or another computer.")));
    named(busy_, QStringLiteral("backupProgress"), tr("The back-up is being made"));
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    busy_->hide();
    column->addWidget(intro_banner_);
    column->addWidget(busy_);
    auto* buttons = new FlowLayout;
    buttons->addWidget(begin_);
    buttons->addWidget(later_);
    column->addLayout(buttons);
    column->addStretch(1);
}

void BackupPage::build_sheet() {
    auto* column = sheet_->column();
    column->addWidget(title_label(tr("Your back-up is made: put it in a safe place")));
    column->addWidget(section_label(tr("1. The code, on paper")));
    column->addWidget(
        text_label(tr("Write it down, or print the sheet. It is shown only now, and nobody can tell it to "
                      "you later.")));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() * 1.3);
    font.setBold(true);
    code_->setFont(font);
    code_->setTextFormat(Qt::PlainText);
    code_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    code_->setWordWrap(true);
    code_->hide();
    show_->setCheckable(true);
    column->addWidget(code_);
    auto* paper = new FlowLayout;
    paper->addWidget(show_);
    paper->addWidget(print_);
    column->addLayout(paper);
    column->addWidget(section_label(tr("2. The file, somewhere else")));
    column->addWidget(
        text_label(tr("Best on a stick or a computer that is not this one. Without the code nobody can "
                      "read it.")));
    auto* file = new FlowLayout;
    file->addWidget(save_);
    column->addLayout(file);
    column->addWidget(saved_);
    column->addWidget(section_label(tr("3. Sure that it is right?")));
    column->addWidget(typed_);
    column->addWidget(banner_);
    column->addWidget(reason_);
    auto* buttons = new FlowLayout;
    buttons->addWidget(close_);
    buttons->addWidget(sheet_later_);
    column->addLayout(buttons);
    column->addStretch(1);
}

void BackupPage::begin() {
    ++round_;
    job_.cancel();
    backup_.reset();
    path_.clear();
    sheet_path_.clear();
    closing_ = false;
    typed_->clear();
    code_->clear();
    show_->setChecked(false);
    saved_->hide();
    banner_->clear();
    intro_banner_->clear();
    busy_->hide();
    begin_->setEnabled(true);
    pages_->setCurrentWidget(intro_);
    order_tabs();
    begin_->setFocus(Qt::OtherFocusReason);
}

void BackupPage::make() {
    intro_banner_->clear();
    begin_->setEnabled(false);
    busy_->show();
    later_->setFocus(Qt::OtherFocusReason);
    const int round = ++round_;
    job_ = desktop_.work().run(
        this,
        [](app::Home& home, const Operation& operation) {
            auto made = app::make_backup(home, operation);
            auto own = app::own_keys_of(home, made.manifest);
            return std::make_shared<BackupInHand>(
                BackupInHand{.made = std::move(made), .keys = std::move(own)});
        },
        [this, round](Outcome<std::shared_ptr<BackupInHand>> outcome) {
            if (round == round_) made(std::move(outcome));
        });
}

void BackupPage::made(Outcome<std::shared_ptr<BackupInHand>> outcome) {
    begin_->setEnabled(true);
    busy_->hide();
    if (const auto* error = std::get_if<Error>(&outcome)) {
        if (error->code() != ErrorCode::cancelled) intro_banner_->say(banner_of(*error));
        begin_->setFocus(Qt::OtherFocusReason);
        return;
    }
    backup_ = std::get<std::shared_ptr<BackupInHand>>(std::move(outcome));
    if (backup_->made.manifest.own_keys.empty())
        banner_->say(
            {.tone = Tone::note,
             .shape = Shape::info,
             .headline = tr("There is no key of your own in this back-up yet."),
             .explanation = tr("It holds the people you know and your settings. Make another one, once you "
                               "have a key.")});
    pages_->setCurrentWidget(sheet_);
    look();
    order_tabs();
    show_->setFocus(Qt::OtherFocusReason);
}

void BackupPage::show_code(bool shown_now) {
    const auto text = shown_now && backup_ ? backup_->made.code.text().reveal() : std::string_view();
    code_->setText(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
    code_->setVisible(shown_now);
    show_->setText(shown_now ? tr("&Hide the code") : tr("Sho&w the code"));
    show_->setAccessibleName(show_->text().remove(QLatin1Char('&')));
}

QString BackupPage::archive_name() const {
    if (!path_.isEmpty()) return QFileInfo(path_).fileName();
    const auto day = QDateTime::fromSecsSinceEpoch(desktop_.clock().now().time_since_epoch().count()).date();
    return QStringLiteral("sealpost-%1.backup").arg(day.toString(Qt::ISODate));
}

QString BackupPage::sheet_html() const {
    const auto code = backup_->made.code.text().reveal();
    return to_html({.code = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())),
                    .created = backup_->made.manifest.created,
                    .file = archive_name(),
                    .keys = backup_->keys});
}

void BackupPage::save_archive() {
    ask_where(this, QStringLiteral("backupSaveDialog"), tr("Save the back-up"), archive_name(),
              {tr("All files (*)")}, [this](const QString& path) { write(path); });
}

void BackupPage::write(const QString& path) {
    if (!backup_) return;
    const int round = round_;
    banner_->clear();
    desktop_.work().run(
        this,
        [backup = backup_, to = path.toStdString()](app::Home&, const Operation&) {
            write_file(to, backup->made.sealed);
        },
        [this, path, round](const Outcome<Done>& outcome) {
            if (round != round_) return;
            if (const auto* error = std::get_if<Error>(&outcome)) {
                banner_->say(banner_of(*error));
            } else {
                path_ = path;
                saved_->setText(tr("✓ The back-up is in %1.").arg(shown(path.toStdString())));
                saved_->show();
            }
            look();
        });
}

void BackupPage::save_sheet() {
    ask_where(this, QStringLiteral("backupSheetDialog"), tr("Save the sheet"),
              QStringLiteral("sealpost-recovery-sheet.pdf"), {tr("To print (*.pdf)"), tr("Text (*.txt)")},
              [this](const QString& path) {
                  if (!backup_) return;
                  const int round = round_;
                  desktop_.work().run(
                      this,
                      [html = sheet_html(), to = path.toStdString()](app::Home&, const Operation&) {
                          write_sheet(html, to);
                      },
                      [this, path, round](const Outcome<Done>& outcome) {
                          if (round != round_) return;
                          if (const auto* error = std::get_if<Error>(&outcome)) {
                              banner_->say(banner_of(*error));
                              return;
                          }
                          sheet_path_ = path;
                          banner_->say(
                              {.tone = Tone::note,
                               .shape = Shape::info,
                               .headline = tr("The sheet is in %1.").arg(shown(path.toStdString())),
                               .explanation = tr("Open it, print it, then delete this file: the code is for "
                                                 "paper alone.")});
                          banner_->add_button(
                              QStringLiteral("backupOpenSheet"), tr("&Open the sheet"),
                              [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(sheet_path_)); });
                          order_tabs();
                      });
              });
}

QString BackupPage::missing() const {
    const auto code = typed_->code();
    const bool right = backup_ && code && code->text().reveal() == backup_->made.code.text().reveal();
    if (path_.isEmpty() && !right) return tr("Still to do: save the file, and type the code.");
    if (path_.isEmpty()) return tr("Still to do: save the file.");
    if (!code) return tr("Still to do: type the code.");
    return right ? QString() : tr("That is another code than the one of this back-up.");
}

void BackupPage::look() {
    const QString left = missing();
    close_->setEnabled(left.isEmpty() && !closing_);
    reason_->setText(left.isEmpty() ? tr("✓ The code is right: the back-up is complete.") : left);
}

void BackupPage::close() {
    if (!close_->isEnabled()) return;
    closing_ = true;
    look();
    const int round = round_;
    desktop_.work().run(
        this,
        [manifest = backup_->made.manifest](app::Home& home, const Operation&) {
            app::remember_backup(home, manifest);
        },
        [this, round](const Outcome<Done>& outcome) {
            if (round != round_) return;
            closing_ = false;
            if (const auto* error = std::get_if<Error>(&outcome)) {
                banner_->say(banner_of(*error));
                look();
                return;
            }
            ++round_;
            typed_->clear();
            code_->clear();
            backup_.reset();
            desktop_.say(tr("Your back-up is complete."));
            emit finished();
        });
}

void BackupPage::order_tabs() {
    std::vector<QWidget*> order{begin_, later_, show_, print_, save_, typed_->field()};
    for (QPushButton* button : banner_->findChildren<QPushButton*>())
        if (!button->objectName().isEmpty()) order.push_back(button);
    order.insert(order.end(), {close_, sheet_later_});
    tab_order(order);
}

} // namespace sealpost::gui
