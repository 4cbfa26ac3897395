// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a view that are taken away and made anew while it is shown.
#pragma once

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

namespace sealpost::gui {

/// Ends a widget when the event loop gets there. Until then neither it nor what is in it is found by a name,
/// or reached by Tab.
inline void dispose(QWidget* widget) {
    if (!widget) return;
    for (auto* child : widget->findChildren<QWidget*>()) {
        child->setObjectName({});
        child->setFocusPolicy(Qt::NoFocus);
    }
    widget->setObjectName({});
    widget->hide();
    widget->deleteLater();
}

/// A place in a column for what comes and goes. Made in the order in which Tab is to visit what will be in
/// it.
inline QVBoxLayout* add_place(QVBoxLayout* column, QWidget* parent) {
    auto* host = new QWidget(parent);
    host->setVisible(false);
    auto* place = new QVBoxLayout(host);
    place->setContentsMargins(0, 0, 0, 0);
    column->addWidget(host);
    return place;
}

inline void clear_place(QVBoxLayout* place) {
    while (QLayoutItem* item = place->takeAt(0)) {
        dispose(item->widget());
        delete item;
    }
    place->parentWidget()->setVisible(false);
}

/// What has just been added is scrolled to, once it has its place.
inline void bring_into_view(QWidget* widget) {
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(up)) return area->ensureWidgetVisible(widget);
    });
}

inline void fill_place(QVBoxLayout* place, QWidget* widget, Qt::Alignment alignment = {}) {
    place->addWidget(widget, 0, alignment);
    place->parentWidget()->setVisible(true);
    widget->show();
}

} // namespace sealpost::gui
