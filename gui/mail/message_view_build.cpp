// SPDX-License-Identifier: GPL-3.0-or-later
// How a message view is put together.
#include "gui/mail/message_view.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/mail/message_answers.h"
#include "gui/mail/message_header.h"
#include "gui/mail/message_note.h"
#include "gui/mail/message_offer.h"
#include "gui/mail/message_text.h"
#include "gui/mail/part_list.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace sealpost::gui {

void MessageView::build() {
    pages_ = new QStackedWidget(this);
    empty_ = hint_label({}, pages_);
    empty_->setObjectName(QStringLiteral("mailEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    pages_->addWidget(empty_);
    pages_->addWidget(build_message());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pages_);
    connect_parts();
}

QWidget* MessageView::build_message() {
    message_page_ = new QWidget(pages_);
    within_ = new Banner(QStringLiteral("mailWithin"), message_page_);
    header_ = new MessageHeader(message_page_);
    answers_ = new MessageAnswers(desktop_, message_page_);
    status_ = new Banner(QStringLiteral("mailStatus"), message_page_);
    offer_ = new MessageOffer(desktop_, message_page_);
    notice_ = new Banner(QStringLiteral("mailNotice"), message_page_);
    details_ = new Fold(QStringLiteral("mailDetails"), tr("&Details of the protection"), message_page_);
    text_ = new MessageText(message_page_);
    note_ = new MessageNote(message_page_);
    attachments_ = new PartList(desktop_, PrivateFolder::usual_place(), message_page_);
    auto* column = new QVBoxLayout(message_page_);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(within_);
    column->addWidget(header_);
    column->addWidget(answers_);
    column->addWidget(answers_->obstacle());
    column->addWidget(status_);
    column->addWidget(offer_->banner());
    column->addWidget(notice_);
    column->addWidget(details_);
    column->addWidget(text_, 1);
    column->addWidget(note_);
    column->addWidget(attachments_);
    text_->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    return message_page_;
}

void MessageView::connect_parts() {
    connect(&desktop_, &Desktop::peopleChanged, this, &MessageView::people_changed);
    connect(details_, &Fold::toggled, this, [this](bool open) {
        if (open) build_details();
    });
    connect(text_, &MessageText::settled, this, &MessageView::say_note);
    connect(text_, &MessageText::linkShown, note_, &MessageNote::say_link);
    connect(text_, &MessageText::linkChosen, this, [this](const QUrl& target) {
        if (target.scheme() == QLatin1String("mailto"))
            desktop_.write(ComposeRequest{.to = {target.path(QUrl::FullyDecoded)}});
        else
            QDesktopServices::openUrl(target);
    });
    connect(note_, &MessageNote::moreWanted, text_, &MessageText::show_more);
    connect(note_, &MessageNote::formWanted, this, &MessageView::change_form);
    connect(attachments_, &PartList::textWanted, this, &MessageView::show_part);
    connect(attachments_, &PartList::messageWanted, this, &MessageView::show_nested);
    connect(attachments_, &PartList::rebuilt, this, &MessageView::order_tabs);
    connect(offer_, &MessageOffer::rebuilt, this, &MessageView::order_tabs);
}

void MessageView::build_details() {
    if (!message_ || !details_->is_open()) return;
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const DetailRow& detail : details_of(message_->summary(), keys_.known)) {
        auto* title = hint_label(detail.title, content);
        auto* text = text_label(detail.text, content);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setObjectName(QStringLiteral("mailDetail%1").arg(row));
        grid->addWidget(title, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Scrolled by the arrow keys, as there is nothing in it to go to.
    named(area, QStringLiteral("mailDetailsText"), tr("Details of the protection"));
    area->setFocusPolicy(Qt::StrongFocus);
    area->setWidget(content);
    const int lines = fontMetrics().lineSpacing() * 10;
    area->setMinimumHeight(std::min(content->sizeHint().height(), lines));
    area->setMaximumHeight(lines);
    details_->set_content(area);
    order_tabs();
}

void MessageView::order_tabs() {
    std::vector<QWidget*> order;
    const auto add_buttons = [&order](const Banner* banner) {
        for (auto* button : banner->findChildren<QPushButton*>())
            if (!button->objectName().isEmpty()) order.push_back(button);
    };
    const auto add_all = [&order](const std::vector<QWidget*>& widgets) {
        order.insert(order.end(), widgets.begin(), widgets.end());
    };
    add_buttons(within_);
    add_all(answers_->controls());
    add_buttons(status_);
    add_buttons(offer_->banner());
    add_buttons(notice_);
    order.push_back(details_->line());
    if (auto* area = details_->findChild<QScrollArea*>()) order.push_back(area);
    order.push_back(text_);
    add_all(note_->controls());
    add_all(attachments_->controls());
    tab_order(order);
}

} // namespace sealpost::gui
