// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbox/outbox_details.h"

#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/outbox/outbox_model.h"
#include "gui/text/explanation.h"

#include <QVBoxLayout>

namespace sealpost::gui {

OutboxDetails::OutboxDetails(QWidget* parent)
    : QWidget(parent), state_(new Banner(QStringLiteral("outboxState"), this)),
      origin_(named(hint_label({}, this), QStringLiteral("outboxOrigin"), tr("When and from whom"))),
      answers_(named(text_label({}, this), QStringLiteral("outboxAnswers"), tr("What the servers said"))),
      reason_(
          named(hint_label({}, this), QStringLiteral("outboxReason"), tr("What cannot be done, and why"))),
      retry_(push_button(QStringLiteral("outboxRetry"), tr("&Try again now"), this)),
      cancel_(push_button(QStringLiteral("outboxCancel"), tr("Take it &back"), this)),
      give_up_(push_button(QStringLiteral("outboxGiveUp"), tr("&Give the others up"), this)),
      waive_(push_button(QStringLiteral("outboxWaive"), tr("Send it &without that promise"), this)),
      person_(push_button(QStringLiteral("outboxPerson"), tr("Look at the &key"), this)) {
    retry_->setIcon(icon(Icon::refresh));
    cancel_->setIcon(icon(Icon::close));
    person_->setIcon(icon(Icon::person));
    waive_->setAccessibleDescription(tr(
        "Your provider cannot promise a protected connection all the way. The message itself stays sealed."));
    waive_->setToolTip(waive_->accessibleDescription());
    auto* buttons = new FlowLayout;
    for (QPushButton* button : {person_, retry_, waive_, give_up_, cancel_}) buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(state_);
    layout->addWidget(answers_);
    layout->addWidget(origin_);
    layout->addLayout(buttons);
    layout->addWidget(reason_);
    connect(retry_, &QPushButton::clicked, this, &OutboxDetails::retryWanted);
    connect(cancel_, &QPushButton::clicked, this, &OutboxDetails::cancelWanted);
    connect(give_up_, &QPushButton::clicked, this, &OutboxDetails::giveUpWanted);
    connect(waive_, &QPushButton::clicked, this, &OutboxDetails::waiveWanted);
    connect(person_, &QPushButton::clicked, this, [this] { emit personWanted(actions_.person); });
}

void OutboxDetails::show_entry(const OutboxEntry& entry, Time now) {
    actions_ = outbox_actions_of(entry, now);
    const BannerText state = outbox_state_of(entry, now);
    const BannerText& said = state_->text();
    if (state.headline != said.headline || state.explanation != said.explanation || state_->isHidden())
        state_->say(state);
    origin_->setText(outbox_origin_of(entry.item, now));
    answers_->setText(outbox_answers_of(entry.item));
    answers_->setVisible(!answers_->text().isEmpty());
    reason_->setText(actions_.reason);
    reason_->setVisible(!actions_.reason.isEmpty());
    apply();
}

void OutboxDetails::set_busy(bool busy) {
    busy_ = busy;
    apply();
}

std::vector<QWidget*> OutboxDetails::controls() const { return {person_, retry_, waive_, give_up_, cancel_}; }

void OutboxDetails::apply() {
    if (retry_->text() != actions_.retry_label && !actions_.retry_label.isEmpty()) {
        retry_->setText(actions_.retry_label);
        retry_->setAccessibleName(QString(actions_.retry_label).remove(QLatin1Char('&')));
    }
    const auto enable = [this](QPushButton* button, bool possible) {
        button->setEnabled(possible && !busy_);
        button->setToolTip(possible ? QString() : actions_.reason);
        button->setAccessibleDescription(button->toolTip());
    };
    enable(retry_, actions_.retry);
    enable(cancel_, actions_.cancel);
    give_up_->setVisible(actions_.give_up);
    give_up_->setEnabled(!busy_);
    waive_->setVisible(actions_.waive);
    waive_->setEnabled(!busy_);
    person_->setVisible(!actions_.person.isEmpty());
    if (!actions_.person.isEmpty()) {
        const QString label = tr("Look at the &key of %1").arg(shown(actions_.person.toStdString(), 60));
        person_->setText(label);
        person_->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    }
}

} // namespace sealpost::gui
