// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/confirm_panel.h"

#include "gui/common/controls.h"
#include "gui/common/icons.h"

#include <QVBoxLayout>

namespace sealpost::gui {

ConfirmPanel::ConfirmPanel(const Confirmation& asked, QWidget* parent)
    : QFrame(parent), column_(new QVBoxLayout(this)), no_(nullptr) {
    named(this, asked.name, asked.question, asked.meaning);
    setFrameShape(QFrame::StyledPanel);
    column_->addWidget(section_label(asked.question, this));
    column_->addWidget(text_label(asked.meaning, this));
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    no_ = push_button(asked.name + QStringLiteral("No"), asked.no, buttons);
    auto* yes = push_button(asked.name + QStringLiteral("Yes"), asked.yes, buttons);
    yes->setIcon(icon(gui::Shape::warning, Tone::danger));
    flow->addWidget(no_);
    flow->addWidget(yes);
    column_->addWidget(buttons);
    connect(yes, &QPushButton::clicked, this, &ConfirmPanel::confirmed);
    connect(no_, &QPushButton::clicked, this, &ConfirmPanel::refused);
}

void ConfirmPanel::add(QWidget* widget) { column_->insertWidget(column_->count() - 1, widget); }

} // namespace sealpost::gui
