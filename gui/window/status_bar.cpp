// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/status_bar.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace sealpost::gui {

StatusBar::StatusBar(QWidget* parent)
    : QFrame(parent), reason_(new Banner(QStringLiteral("statusReason"), this)),
      button_(quiet_button(QStringLiteral("statusLine"), tr("Ready"), this)) {
    button_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // A long line must not keep the window wide.
    button_->setMinimumWidth(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 8, 4);
    column->setSpacing(2);
    column->addWidget(reason_);
    column->addWidget(button_, 0, Qt::AlignLeft);
    connect(button_, &QToolButton::clicked, this, [this] {
        if (reason_->isVisible()) return reason_->clear();
        if (line_.reason.isEmpty()) return;
        reason_->say({.tone = Tone::note,
                      .shape = gui::Shape::info,
                      .headline = line_.text,
                      .explanation = line_.reason});
        reason_->add_button(QStringLiteral("statusReasonClose"), tr("&Close"), [this] { reason_->clear(); });
    });
    show_line({});
}

void StatusBar::show_line(const StatusLine& line) {
    line_ = line;
    if (line_.text.isEmpty()) line_.text = tr("Ready");
    reason_->clear();
    button_->setAccessibleName(line_.text);
    button_->setToolTip(line_.reason.isEmpty() ? line_.text : tr("%1 Click for the reason.").arg(line_.text));
    button_->setAccessibleDescription(line_.reason);
    fit();
}

void StatusBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

void StatusBar::fit() {
    QString text = line_.text;
    // A mnemonic is not meant.
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    button_->setText(button_->fontMetrics().elidedText(text, Qt::ElideRight, std::max(width() - 32, 40)));
}

} // namespace sealpost::gui
