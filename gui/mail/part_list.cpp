// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/part_list.h"

#include "gui/common/controls.h"
#include "gui/mail/part_row.h"
#include "gui/mail/part_saving.h"
#include "gui/text/explanation.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QScrollBar>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace fs = std::filesystem;

namespace {

/// Rows are widgets; a message may have 20,000 parts.
constexpr int most_rows = 30;
constexpr int shown_lines = 8;

QString in_a_row(const Error& error) {
    const Explanation said = explain(error);
    return said.headline + QLatin1Char('\n') + said.advice;
}

fs::path path_of(const QString& file) { return QFileInfo(file).filesystemAbsoluteFilePath(); }

QString text_of(const fs::path& path) { return shown(path.native(), 300); }

} // namespace

PartList::PartList(Desktop& desktop, fs::path place, QWidget* parent)
    : QScrollArea(parent), desktop_(desktop), place_(std::move(place)),
      folder_(std::make_shared<PrivateFolder>(place_)), inner_(new QWidget),
      column_(new QVBoxLayout(inner_)) {
    named(this, QStringLiteral("mailAttachments"), tr("Attachments"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(4);
    setWidget(inner_);
    hide();
    desktop_.work().run(
        this, [at = place_](app::Home&, const Operation&) { PrivateFolder::remove_leftovers(at); },
        [](const Outcome<Done>&) {});
}

QSize PartList::sizeHint() const {
    const int width = std::max(viewport()->width(), 1);
    const int wanted = inner_->layout()->hasHeightForWidth() ? inner_->layout()->totalHeightForWidth(width)
                                                             : inner_->sizeHint().height();
    return {inner_->sizeHint().width(), std::min(wanted, fontMetrics().lineSpacing() * shown_lines)};
}

void PartList::show_parts(std::shared_ptr<const app::Reading> reading, const std::vector<PartEntry>& parts) {
    clear();
    reading_ = std::move(reading);
    for (const PartEntry& part : parts) {
        if (static_cast<int>(rows_.size()) < most_rows) add_row(part, static_cast<int>(rows_.size()));
        if (!part.errant_layer) files_.push_back(part);
    }
    add_foot(parts);
    column_->addStretch(1);
    setVisible(!parts.empty());
    updateGeometry();
    emit rebuilt();
}

void PartList::clear() {
    reading_.reset();
    rows_.clear();
    files_.clear();
    save_all_ = nullptr;
    foot_ = nullptr;
    clear_layout(column_);
    hide();
}

void PartList::add_row(const PartEntry& part, int number) {
    auto* row = new PartRow(part, number, inner_);
    connect(row, &PartRow::showWanted, this, [this, row] {
        if (row->part().is_message)
            emit messageWanted(row->part().path);
        else
            emit textWanted(row->part().path);
    });
    connect(row, &PartRow::openWanted, this, [this, row] { open(row); });
    connect(row, &PartRow::saveWanted, this, [this, row] { choose_file(row); });
    column_->addWidget(row);
    rows_.push_back(row);
}

void PartList::add_foot(const std::vector<PartEntry>& parts) {
    const int more = static_cast<int>(parts.size()) - most_rows;
    foot_ = hint_label(more > 0 ? tr("%n more part(s) are not listed.", nullptr, more) : QString(), inner_);
    foot_->setObjectName(QStringLiteral("mailAttachmentsNote"));
    foot_->setVisible(more > 0);
    column_->addWidget(foot_);
    if (files_.size() < 2) return;
    save_all_ = push_button(QStringLiteral("mailAttachmentsSaveAll"), tr("Save all in a folder…"), inner_);
    connect(save_all_, &QPushButton::clicked, this, &PartList::choose_folder);
    column_->addWidget(save_all_, 0, Qt::AlignLeft);
}

std::vector<QWidget*> PartList::controls() const {
    std::vector<QWidget*> all;
    for (const PartRow* row : rows_) {
        const auto of_row = row->controls();
        all.insert(all.end(), of_row.begin(), of_row.end());
    }
    if (save_all_) all.push_back(save_all_);
    return all;
}

std::function<void(std::uint64_t)> PartList::progress_of(PartRow* row) {
    return [at = QPointer(row)](std::uint64_t done) {
        if (!at) return;
        const std::uint64_t whole = std::max<std::uint64_t>(at->part().size, 1);
        at->show_progress(static_cast<int>(std::min<std::uint64_t>(done * 100 / whole, 100)));
    };
}

void PartList::open(PartRow* row) {
    row->say({});
    Job job = desktop_.work().run(
        row,
        [reading = reading_, path = row->part().path, name = row->part().name,
         folder = folder_](app::Home&, const Operation& operation) {
            const fs::path file = folder->place_for(name);
            save_part(*reading, path, file, operation);
            return file;
        },
        [row](Outcome<fs::path> outcome) {
            row->end_progress();
            if (const auto* error = std::get_if<Error>(&outcome)) {
                if (error->code() != ErrorCode::cancelled) row->say(in_a_row(*error));
                return;
            }
            const QString file = QString::fromStdString(std::get<fs::path>(outcome).native());
            row->say(QDesktopServices::openUrl(QUrl::fromLocalFile(file))
                         ? tr("Opened as a copy that is removed when Sealpost ends. Save what you change "
                              "elsewhere.")
                         : tr("No program on this computer opens this kind of file. You can save it."));
        },
        progress_of(row));
    connect(row, &PartRow::stopWanted, row, [job]() mutable { job.cancel(); });
}

QFileDialog* PartList::make_dialog(const QString& name, const QString& title) {
    auto* dialog =
        new QFileDialog(this, title, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void PartList::choose_file(PartRow* row) {
    auto* dialog = make_dialog(QStringLiteral("mailAttachmentSaveDialog"), tr("Save attachment"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    std::string name = row->part().name;
    if (name.empty()) name = row->part().is_message ? "message.eml" : "attachment";
    dialog->selectFile(QString::fromStdString(name));
    connect(dialog, &QFileDialog::fileSelected, row,
            [this, row](const QString& file) { save(row, path_of(file)); });
    dialog->open();
}

void PartList::save(PartRow* row, const fs::path& file) {
    row->say({});
    Job job = desktop_.work().run(
        row,
        [reading = reading_, path = row->part().path, file](app::Home&, const Operation& operation) {
            save_part(*reading, path, file, operation);
        },
        [row, file](Outcome<Done> outcome) {
            row->end_progress();
            if (const auto* error = std::get_if<Error>(&outcome))
                row->say(error->code() == ErrorCode::cancelled ? tr("Not saved.") : in_a_row(*error));
            else
                row->say(tr("Saved as %1").arg(text_of(file)));
        },
        progress_of(row));
    connect(row, &PartRow::stopWanted, row, [job]() mutable { job.cancel(); });
}

void PartList::choose_folder() {
    auto* dialog = make_dialog(QStringLiteral("mailAttachmentsFolderDialog"), tr("Save all attachments in"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { save_all(path_of(folder)); });
    dialog->open();
}

void PartList::save_all(const fs::path& folder) {
    if (!foot_) return;
    std::vector<PartToSave> parts;
    for (const PartEntry& part : files_) parts.push_back({.path = part.path, .name = part.name});
    save_all_->setEnabled(false);
    // Both may go before the outcome comes.
    const QPointer<QLabel> note(foot_);
    const QPointer<QPushButton> button(save_all_);
    desktop_.work().run(
        foot_,
        [reading = reading_, parts, folder](app::Home&, const Operation& operation) {
            return save_parts(*reading, parts, folder, operation);
        },
        [note, button, folder](Outcome<std::vector<std::string>> outcome) {
            if (button) button->setEnabled(true);
            note->show();
            if (const auto* error = std::get_if<Error>(&outcome)) return note->setText(in_a_row(*error));
            const auto count = static_cast<int>(std::get<std::vector<std::string>>(outcome).size());
            note->setText(tr("%n file(s) saved in %1", nullptr, count).arg(text_of(folder)));
        });
}

} // namespace sealpost::gui
