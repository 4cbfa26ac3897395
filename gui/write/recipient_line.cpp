// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/recipient_line.h"

#include <QFocusEvent>
#include <algorithm>

namespace sealpost::gui {

RecipientLine::RecipientLine(QWidget* parent) : QLineEdit(parent) {
    setFrame(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
}

QSize RecipientLine::sizeHint() const {
    const int one = fontMetrics().averageCharWidth();
    const int high = fontMetrics().height();
    return {std::max(12 * one, fontMetrics().horizontalAdvance(text()) + 3 * one), high + high / 2};
}

QSize RecipientLine::minimumSizeHint() const {
    return {12 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

bool RecipientLine::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress && key_handler_ && key_handler_(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void RecipientLine::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

} // namespace sealpost::gui
