// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/message_note.h"

#include "gui/common/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sealpost::gui {

MessageNote::MessageNote(QWidget* parent)
    : QWidget(parent), link_(hint_label({}, this)), words_(hint_label({}, this)),
      more_(push_button(QStringLiteral("mailShowRest"), tr("Show &more of the text"), this)),
      form_(push_button(QStringLiteral("mailForm"), tr("Show as plain &text"), this)) {
    link_->setObjectName(QStringLiteral("mailLink"));
    // One line, always there: the text must not jump under the mouse.
    link_->setWordWrap(false);
    link_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    link_->setMinimumHeight(link_->fontMetrics().height());
    words_->setObjectName(QStringLiteral("mailTextNote"));
    auto* buttons = new FlowLayout;
    buttons->addWidget(more_);
    buttons->addWidget(form_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(link_);
    column->addWidget(words_);
    column->addLayout(buttons);
    connect(more_, &QPushButton::clicked, this, &MessageNote::moreWanted);
    connect(form_, &QPushButton::clicked, this, &MessageNote::formWanted);
    say({});
}

void MessageNote::say(const State& state) {
    QStringList lines;
    if (state.no_text) lines.append(tr("This message has no text."));
    if (state.remote_references > 0)
        lines.append(tr("%n thing(s) that this message wanted to load from elsewhere were not loaded.",
                        nullptr, state.remote_references));
    if (state.cut) lines.append(tr("The text is longer than can be shown: this is its beginning."));
    words_->setText(lines.join(QLatin1Char('\n')));
    words_->setVisible(!lines.isEmpty());
    more_->setVisible(state.has_more);
    form_->setVisible(state.has_both_forms);
    form_->setText(state.form == TextForm::formatted ? tr("Show as plain &text")
                                                     : tr("Show with forma&tting"));
    form_->setAccessibleName(form_->text().remove(QLatin1Char('&')));
    say_link({});
}

void MessageNote::say_link(const QString& target) {
    target_ = target;
    elide_link();
}

void MessageNote::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    elide_link();
}

void MessageNote::elide_link() {
    const QString whole = target_.isEmpty() ? QString() : tr("Leads to %1").arg(target_);
    link_->setText(link_->fontMetrics().elidedText(whole, Qt::ElideRight, std::max(width() - 4, 40)));
    link_->setAccessibleName(whole);
}

std::vector<QWidget*> MessageNote::controls() const { return {more_, form_}; }

} // namespace sealpost::gui
