// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/provider_panel.h"

#include "gui/common/controls.h"
#include "gui/text/plan_text.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace sealpost::gui {

ProviderPanel::ProviderPanel(QWidget* parent)
    : QWidget(parent),
      fold_(new Fold(QStringLiteral("writeProviderFold"), tr("What &your provider sees"), this)),
      content_(new QWidget), column_(new QVBoxLayout(content_)) {
    named(this, QStringLiteral("writeProvider"), tr("What your provider sees"));
    column_->setContentsMargins(8, 0, 8, 8);
    column_->setSpacing(4);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content_);
    auto* layout = new QVBoxLayout(this);
    // Its line stands beside the first one of the page.
    layout->setContentsMargins(0, 12, 0, 12);
    layout->addWidget(fold_);
    layout->addStretch(1);
    fold_->set_content(area);
    fold_->set_open(true);
    // Folded, the line alone takes room.
    layout->setStretchFactor(fold_, 8);
    show_plan({});
}

void ProviderPanel::show_plan(const PlanAnswer& answer) {
    clear_layout(column_);
    if (!answer.accepted() || !answer.times) {
        column_->addWidget(
            hint_label(tr("As soon as it is clear who the message is for, you see here what your mail "
                          "provider will learn from it, and what stays hidden.")));
        column_->addStretch(1);
        return;
    }
    for (const auto& group : seen_by_provider(answer.visible, *answer.times)) add(group.title, group.lines);
    const auto hidden = hidden_from_provider(answer.outcome->plan());
    if (!hidden.isEmpty()) add(tr("Stays hidden"), hidden);
    column_->addStretch(1);
}

void ProviderPanel::add(const QString& title, const QStringList& lines) {
    column_->addWidget(section_label(title));
    for (const QString& line : lines) column_->addWidget(text_label(line));
}

bool ProviderPanel::is_open() const { return fold_->is_open(); }

QWidget* ProviderPanel::line() const { return fold_->line(); }

} // namespace sealpost::gui
