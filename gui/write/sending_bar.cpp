// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/sending_bar.h"

#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/text/outbox_text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {
constexpr int steps = 1000;
} // namespace

SendingBar::SendingBar(QWidget* parent)
    : QFrame(parent), mark_(new QLabel(this)), headline_(text_label({}, this)),
      explanation_(text_label({}, this)), progress_(new QProgressBar(this)),
      undo_(push_button(QStringLiteral("writeUndo"), tr("&Undo"), this)),
      cancel_(push_button(QStringLiteral("writeSealingCancel"), tr("Cance&l"), this)),
      outbox_(push_button(QStringLiteral("writeShowOutbox"), tr("Show the outbo&x"), this)) {
    setObjectName(QStringLiteral("writeSending"));
    headline_->setObjectName(QStringLiteral("writeSendingHeadline"));
    setAutoFillBackground(true);
    undo_->setAccessibleDescription(tr("The message is not sent, and comes back to be changed"));
    named(progress_, QStringLiteral("writeProgress"), tr("Progress of encrypting the message"));
    progress_->setRange(0, steps);
    progress_->setTextVisible(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(headline_);
    words->addWidget(explanation_);
    words->addWidget(progress_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(mark_, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (auto* button : {undo_, cancel_, outbox_}) row->addWidget(button, 0, Qt::AlignVCenter);
    connect(undo_, &QPushButton::clicked, this, &SendingBar::undoWanted);
    connect(cancel_, &QPushButton::clicked, this, &SendingBar::cancelWanted);
    connect(outbox_, &QPushButton::clicked, this, &SendingBar::outboxWanted);
    clear();
}

void SendingBar::say(const BannerText& text, const QPushButton* button) {
    headline_->setText(text.headline);
    explanation_->setText(text.explanation);
    explanation_->setVisible(!text.explanation.isEmpty());
    setAccessibleName(text.headline);
    QPalette palette = QPalette();
    palette.setColor(QPalette::Window, ground(text.tone, palette));
    setPalette(palette);
    mark_->setPixmap(drawing(text.shape, text.tone, fontMetrics().height() * 5 / 4, *headline_));
    progress_->hide();
    const bool other = isHidden() || !button || button->isHidden();
    for (auto* one : {undo_, cancel_, outbox_}) one->setVisible(one == button);
    show();
    if (other) emit tabStopsChanged();
}

void SendingBar::show_sealing() {
    say({.tone = Tone::note, .shape = gui::Shape::waiting, .headline = tr("The message is being encrypted")},
        cancel_);
}

void SendingBar::show_progress(quint64 done, quint64 total) {
    progress_->setVisible(total > 0);
    if (total > 0) progress_->setValue(static_cast<int>(done * steps / total));
}

void SendingBar::show_waiting(int seconds) {
    if (seconds <= 0)
        say({.tone = Tone::note, .shape = gui::Shape::waiting, .headline = tr("On its way")}, outbox_);
    else
        say({.tone = Tone::note,
             .shape = gui::Shape::waiting,
             .headline = tr("Sending in %n second(s)", nullptr, seconds)},
            undo_);
}

void SendingBar::show_item(const outbox::Item& item, Time now) { say(state_of(item, now), outbox_); }

void SendingBar::show_sent() {
    say({.tone = Tone::good, .shape = gui::Shape::done, .headline = tr("Sent")}, outbox_);
}

void SendingBar::show_too_late() {
    say({.tone = Tone::note,
         .shape = gui::Shape::info,
         .headline = tr("It was too late to take the message back"),
         .explanation = tr("The server has it already, or is receiving it this moment.")},
        outbox_);
}

void SendingBar::clear() {
    hide();
    emit tabStopsChanged();
}

std::vector<QWidget*> SendingBar::tab_stops() const { return {undo_, cancel_, outbox_}; }

} // namespace sealpost::gui
