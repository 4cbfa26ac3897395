// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/banner.h"

#include "gui/common/controls.h"
#include "gui/common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sealpost::gui {

Banner::Banner(const QString& name, QWidget* parent)
    : QFrame(parent), mark_(new QLabel(this)), headline_(text_label({}, this)),
      explanation_(text_label({}, this)), buttons_(new QWidget(this)),
      button_row_(new QHBoxLayout(buttons_)) {
    setObjectName(name);
    headline_->setObjectName(name + QStringLiteral("Headline"));
    explanation_->setObjectName(name + QStringLiteral("Explanation"));
    QFont bold = headline_->font();
    bold.setBold(true);
    headline_->setFont(bold);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    button_row_->setContentsMargins(0, 4, 0, 0);
    button_row_->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(headline_);
    words->addWidget(explanation_);
    words->addWidget(buttons_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(mark_, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    hide();
}

void Banner::say(const BannerText& text) {
    text_ = text;
    while (button_row_->count() > 1) {
        QLayoutItem* item = button_row_->takeAt(0);
        if (QWidget* button = item->widget()) {
            // Not found by its name any more, nor reached by Tab, while it waits for its end.
            button->setObjectName({});
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    buttons_->hide();
    headline_->setText(text.headline);
    explanation_->setText(text.explanation);
    explanation_->setVisible(!text.explanation.isEmpty());
    setAccessibleName(text.headline);
    setAccessibleDescription(text.explanation);
    colour();
    show();
    updateGeometry();
}

QPushButton* Banner::add_button(const QString& name, const QString& label, std::function<void()> act) {
    auto* button = push_button(name, label, buttons_);
    button_row_->insertWidget(button_row_->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    buttons_->show();
    updateGeometry();
    return button;
}

void Banner::clear() {
    text_ = {};
    hide();
}

void Banner::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) colour();
}

void Banner::colour() {
    QPalette palette = QPalette();
    palette.setColor(QPalette::Window, ground(text_.tone, palette));
    setPalette(palette);
    QPalette words = palette;
    words.setColor(QPalette::WindowText, ink(text_.tone, QPalette()));
    headline_->setPalette(words);
    mark_->setVisible(text_.shape != gui::Shape::none);
    if (text_.shape == gui::Shape::none) return;
    mark_->setPixmap(drawing(text_.shape, text_.tone, fontMetrics().height() * 5 / 4, *headline_));
}

} // namespace sealpost::gui
