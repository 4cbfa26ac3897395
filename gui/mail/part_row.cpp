// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/part_row.h"

#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"
#include "gui/text/status_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {

struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(PartWords)
};

constexpr int most_reasons = 4;

QString own_status(const incoming::MessageStatus& message) {
    incoming::MessageSummary summary;
    static_cast<incoming::MessageStatus&>(summary) = message;
    const QString headline = status_of(summary, PartWords::tr("its sender")).headline;
    return headline.isEmpty() ? PartWords::tr("A message of its own. It is not protected by itself.")
                              : PartWords::tr("A message of its own. Of it alone: %1").arg(headline);
}

QString unlike_the_message(incoming::Protection protection) {
    switch (protection) {
    case incoming::Protection::unprotected:
        return PartWords::tr("Not covered by the protection of the message.");
    case incoming::Protection::signed_only:
        return PartWords::tr("This part is signed, and others could read it.");
    case incoming::Protection::encrypted:
        return PartWords::tr("This part was encrypted. Nothing proves who wrote it.");
    case incoming::Protection::signed_and_encrypted:
        return PartWords::tr("This part is signed and was encrypted.");
    }
    return {};
}

} // namespace

QString name_of(const PartEntry& part) {
    if (!part.name.empty()) return shown(part.name, 120);
    if (part.is_message || part.summary.message) return PartWords::tr("Message");
    if (part.errant_layer) return PartWords::tr("Part with a protection of its own");
    if (part.has_text) return PartWords::tr("Text");
    if (part.type.starts_with("image/")) return PartWords::tr("Image");
    return PartWords::tr("File without a name");
}

QString protection_note(const PartEntry& part) {
    if (part.summary.message) return own_status(*part.summary.message);
    if (!part.differs) return {};
    QStringList lines;
    if (part.summary.encryption) lines.append(sentence_of(*part.summary.encryption));
    for (const auto& signature : part.summary.signatures)
        if (lines.size() < most_reasons) lines.append(sentence_of(signature));
    if (lines.isEmpty()) lines.append(unlike_the_message(part.summary.protection));
    return lines.join(QLatin1Char('\n'));
}

PartRow::PartRow(const PartEntry& part, int number, QWidget* parent)
    : QFrame(parent), part_(part), risk_(risk_of(part.name, part.type)), note_(hint_label({}, this)),
      progress_row_(new QWidget(this)), progress_(new QProgressBar(progress_row_)) {
    const QString index = QString::number(number);
    setObjectName(QStringLiteral("mailAttachment") + index);
    setAccessibleName(name_of(part));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    auto* mark = new QLabel(this);
    mark->setPixmap(drawing(part.summary.message ? Icon::mail : Icon::attach, fontMetrics().height(), *this));
    line->addWidget(mark, 0, Qt::AlignTop);
    auto* name =
        text_label(part_.errant_layer ? name_of(part_)
                                      : PartWords::tr("%1 (%2)").arg(name_of(part_), size_text(part_.size)),
                   this);
    name->setObjectName(QStringLiteral("mailAttachmentName") + index);
    line->addWidget(name, 1);
    build_actions(number, line);
    column->addLayout(line);
    const QString protection = protection_note(part_);
    if (!protection.isEmpty()) {
        auto* label = hint_label(protection, this);
        label->setObjectName(QStringLiteral("mailAttachmentProtection") + index);
        column->addWidget(label);
    }
    note_->setObjectName(QStringLiteral("mailAttachmentNote") + index);
    note_->hide();
    column->addWidget(note_);
    auto* progress_line = new QHBoxLayout(progress_row_);
    progress_line->setContentsMargins(0, 0, 0, 0);
    named(progress_, QStringLiteral("mailAttachmentProgress") + index, tr("Progress"));
    progress_line->addWidget(progress_, 1);
    stop_ = push_button(QStringLiteral("mailAttachmentStop") + index, tr("Stop"), progress_row_);
    connect(stop_, &QPushButton::clicked, this, &PartRow::stopWanted);
    progress_line->addWidget(stop_);
    progress_row_->hide();
    column->addWidget(progress_row_);
    if (risk_ != PartRisk::none) build_warning(number);
}

void PartRow::build_actions(int number, QHBoxLayout* line) {
    const QString index = QString::number(number);
    const QString name = name_of(part_);
    if (part_.has_text || part_.is_message)
        add_action(line, QStringLiteral("mailAttachmentShow") + index, tr("Show"),
                   tr("Show %1 here").arg(name), &PartRow::showWanted);
    if (part_.errant_layer) return;
    if (!part_.is_message)
        add_action(line, QStringLiteral("mailAttachmentOpen") + index, tr("Open"),
                   tr("Open %1 with another program").arg(name), &PartRow::ask_to_open);
    add_action(line, QStringLiteral("mailAttachmentSave") + index, tr("Save as…"),
               tr("Save %1 as a file").arg(name), &PartRow::saveWanted);
}

QPushButton* PartRow::add_action(QHBoxLayout* line, const QString& name, const QString& label,
                                 const QString& description, void (PartRow::*wanted)()) {
    auto* button = push_button(name, label, this);
    button->setAccessibleName(description);
    connect(button, &QPushButton::clicked, this, wanted);
    line->addWidget(button, 0, Qt::AlignTop);
    actions_.push_back(button);
    return button;
}

void PartRow::build_warning(int number) {
    const QString index = QString::number(number);
    warning_ = new QWidget(this);
    warning_->setObjectName(QStringLiteral("mailAttachmentWarning") + index);
    auto* column = new QVBoxLayout(warning_);
    column->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    auto* mark = new QLabel(warning_);
    mark->setPixmap(drawing(gui::Shape::warning, Tone::danger, fontMetrics().height(), *this));
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(text_label(sentence_of(risk_), warning_), 1);
    column->addLayout(line);
    auto* buttons = new QHBoxLayout;
    leave_ = push_button(QStringLiteral("mailAttachmentLeave") + index, tr("Do not open it"), warning_);
    open_anyway_ =
        push_button(QStringLiteral("mailAttachmentOpenAnyway") + index, tr("Open it anyway"), warning_);
    buttons->addWidget(leave_);
    buttons->addWidget(open_anyway_);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(leave_, &QPushButton::clicked, this, [this] {
        warning_->hide();
        if (!actions_.empty()) actions_.front()->setFocus();
    });
    connect(open_anyway_, &QPushButton::clicked, this, [this] {
        warning_->hide();
        emit openWanted();
    });
    warning_->hide();
    layout()->addWidget(warning_);
}

void PartRow::say(const QString& text) {
    note_->setText(text);
    note_->setVisible(!text.isEmpty());
}

void PartRow::ask_to_open() {
    if (!warning_) return emit openWanted();
    warning_->show();
    leave_->setFocus();
}

void PartRow::show_progress(int percent) {
    progress_->setValue(percent);
    progress_row_->show();
    for (QPushButton* action : actions_) action->setEnabled(false);
}

void PartRow::end_progress() {
    progress_row_->hide();
    for (QPushButton* action : actions_) action->setEnabled(true);
}

std::vector<QWidget*> PartRow::controls() const {
    std::vector<QWidget*> all(actions_.begin(), actions_.end());
    for (QWidget* further :
         {static_cast<QWidget*>(leave_), static_cast<QWidget*>(open_anyway_), static_cast<QWidget*>(stop_)})
        if (further) all.push_back(further);
    return all;
}

} // namespace sealpost::gui
