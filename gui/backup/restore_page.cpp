// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/restore_page.h"

#include "core/base/file.h"
#include "core/upkeep/backup_limits.h"
#include "gui/backup/code_field.h"
#include "gui/backup/restore_text.h"
#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/desktop/new_passphrase.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace sealpost::gui {

namespace {

/// The sealed archive is a little larger than what it holds.
constexpr std::size_t envelope_bytes = 4096;

RestoreDone restore_file(app::Home& home, const std::string& path, const upkeep::BackupCode& code,
                         const Operation& operation) {
    const std::string message = read_file(path, limits::backup_bytes + envelope_bytes);
    operation.check();
    const auto entries = app::open_archive(message, code);
    RestoreDone done{.restored = app::restore_backup(home, entries, app::Storing::protected_keys, operation)};
    for (const auto& kept : done.restored.report.kept)
        if (kept.what == "passphrase")
            if (const std::string* text = entries.find("passphrases/" + kept.subject + ".txt"))
                done.passphrases.emplace_back(*text);
    return done;
}

} // namespace

RestorePage::RestorePage(Desktop& desktop, QWidget* parent)
    : QWidget(parent), desktop_(desktop), pages_(new QStackedWidget(this)), form_(new PageColumn(64)),
      result_page_(new PageColumn(64)), file_(new QLineEdit),
      choose_(push_button(QStringLiteral("restoreChoose"), tr("C&hoose …"))),
      code_(new CodeField(QStringLiteral("restoreCode"), tr("The &code on your sheet"))),
      banner_(new Banner(QStringLiteral("restoreBanner"))),
      reason_(named(hint_label(), QStringLiteral("restoreReason"), tr("What is missing"))),
      busy_(new QProgressBar),
      begin_(new PrimaryButton(QStringLiteral("restoreBegin"), tr("&Bring everything back"))),
      later_(quiet_button(QStringLiteral("restoreLater"), tr("Do this &later"))),
      success_(new Banner(QStringLiteral("restoreSuccess"))),
      result_(named(text_label(), QStringLiteral("restoreResult"), tr("What came back"))),
      passphrases_(
          named(text_label(), QStringLiteral("restorePassphrases"), tr("Passphrases to write down"))),
      fold_(new Fold(QStringLiteral("restoreKept"), tr("What &stayed as it was"))),
      kept_(named(text_label(), QStringLiteral("restoreKeptList"), tr("What stayed as it was"))),
      close_(new PrimaryButton(QStringLiteral("restoreClose"), tr("&Go on"))) {
    setObjectName(QStringLiteral("restorePage"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(pages_);
    pages_->addWidget(form_);
    pages_->addWidget(result_page_);
    build_form();
    build_result();
    order_tabs();
    connect(choose_, &QPushButton::clicked, this, &RestorePage::choose);
    connect(file_, &QLineEdit::textChanged, this, &RestorePage::look);
    connect(file_, &QLineEdit::returnPressed, code_->field(), qOverload<>(&QWidget::setFocus));
    connect(code_, &CodeField::changed, this, &RestorePage::look);
    connect(code_, &CodeField::entered, this, &RestorePage::restore);
    connect(begin_, &QPushButton::clicked, this, &RestorePage::restore);
    connect(later_, &QToolButton::clicked, this, &RestorePage::leave);
    connect(close_, &QPushButton::clicked, this, &RestorePage::leave);
}

void RestorePage::build_form() {
    auto* column = form_->column();
    column->addWidget(title_label(tr("Take a back-up back")));
    column->addWidget(
        text_label(tr("It needs the file and the code on your recovery sheet. Nothing that is on this "
                      "computer is lost by it.")));
    auto* words = new QLabel(tr("The &file with the back-up"));
    words->setBuddy(file_);
    named(file_, QStringLiteral("restoreFile"), tr("The file with the back-up"));
    column->addWidget(words);
    auto* line = new QHBoxLayout;
    line->addWidget(file_, 1);
    line->addWidget(choose_);
    column->addLayout(line);
    column->addWidget(code_);
    column->addWidget(banner_);
    named(busy_, QStringLiteral("restoreProgress"), tr("The back-up is being taken back"));
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    busy_->hide();
    column->addWidget(busy_);
    column->addWidget(reason_);
    auto* buttons = new FlowLayout;
    buttons->addWidget(begin_);
    buttons->addWidget(later_);
    column->addLayout(buttons);
    column->addStretch(1);
}

void RestorePage::build_result() {
    auto* column = result_page_->column();
    column->addWidget(title_label(tr("Welcome back")));
    column->addWidget(success_);
    column->addWidget(result_);
    passphrases_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(passphrases_);
    fold_->set_content(kept_);
    column->addWidget(fold_);
    auto* buttons = new FlowLayout;
    buttons->addWidget(close_);
    column->addLayout(buttons);
    column->addStretch(1);
}

void RestorePage::begin() {
    ++round_;
    job_.cancel();
    banner_->clear();
    code_->clear();
    show_busy(false);
    pages_->setCurrentWidget(form_);
    order_tabs();
    file_->setFocus(Qt::OtherFocusReason);
}

void RestorePage::choose() {
    auto* dialog = new QFileDialog(this, tr("Choose the back-up"));
    dialog->setObjectName(QStringLiteral("restoreDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        file_->setText(path);
        code_->field()->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void RestorePage::look() {
    const bool file = !file_->text().trimmed().isEmpty();
    const bool code = code_->code().has_value();
    begin_->setEnabled(file && code);
    reason_->setText(file && code ? QString()
                     : file       ? tr("Still to do: type the code.")
                     : code       ? tr("Still to do: choose the file.")
                                  : tr("Still to do: choose the file, and type the code."));
}

void RestorePage::show_busy(bool busy) {
    busy_->setVisible(busy);
    for (QWidget* widget : std::initializer_list<QWidget*>{file_, choose_, code_, begin_})
        widget->setEnabled(!busy);
    if (!busy) look();
}

void RestorePage::restore() {
    const auto code = code_->code();
    if (!begin_->isEnabled() || !code) return;
    banner_->clear();
    show_busy(true);
    later_->setFocus(Qt::OtherFocusReason);
    // Shared, as a job is copied.
    const auto shared_code =
        std::make_shared<upkeep::BackupCode>(upkeep::BackupCode::parse(code->text().reveal()));
    const int round = ++round_;
    job_ = desktop_.work().run(
        this,
        [path = file_->text().trimmed().toStdString(), shared_code](app::Home& home,
                                                                    const Operation& operation) {
            return std::make_shared<RestoreDone>(restore_file(home, path, *shared_code, operation));
        },
        [this, round](Outcome<std::shared_ptr<RestoreDone>> outcome) {
            // Also what was left half done is there.
            desktop_.accounts_changed();
            desktop_.people_changed();
            if (round == round_) restored(std::move(outcome));
        });
}

void RestorePage::restored(Outcome<std::shared_ptr<RestoreDone>> outcome) {
    show_busy(false);
    if (const auto* error = std::get_if<Error>(&outcome)) {
        if (error->code() == ErrorCode::bad_passphrase && error->fact("key").empty()) {
            code_->say(
                tr("✗ This code does not open this file. Look whether sheet and file belong together: each "
                   "back-up has a code of its own."));
            code_->field()->setFocus(Qt::OtherFocusReason);
        } else if (error->code() != ErrorCode::cancelled) {
            banner_->say(banner_of(*error));
            file_->setFocus(Qt::OtherFocusReason);
        }
        order_tabs();
        return;
    }
    code_->clear();
    show_result(*std::get<std::shared_ptr<RestoreDone>>(outcome));
}

void RestorePage::show_result(const RestoreDone& done) {
    const auto& report = done.restored.report;
    success_->say(
        {.tone = Tone::good,
         .shape = Shape::done,
         .headline = tr("The back-up of %1 is here again.").arg(date_text(done.restored.manifest.created)),
         .explanation = {}});
    result_->setText(restored_lines(report).join(QLatin1Char('\n')));
    QStringList passphrases;
    for (const auto& secret : done.passphrases) passphrases << shown(secret.reveal());
    passphrases_->setText(
        tr("Nothing on this computer can keep a passphrase for you. Write this one down: your key "
           "asks for it.\n%1")
            .arg(passphrases.join(QLatin1Char('\n'))));
    passphrases_->setVisible(!passphrases.isEmpty());
    const QStringList kept = kept_lines(report);
    kept_->setText(kept.join(QLatin1Char('\n')));
    fold_->setVisible(!kept.isEmpty());
    pages_->setCurrentWidget(result_page_);
    order_tabs();
    close_->setFocus(Qt::OtherFocusReason);
}

void RestorePage::leave() {
    ++round_;
    job_.cancel();
    code_->clear();
    passphrases_->clear();
    show_busy(false);
    emit finished();
}

void RestorePage::order_tabs() {
    tab_order({file_, choose_, code_->field(), begin_, later_, fold_->line(), close_});
}

} // namespace sealpost::gui
