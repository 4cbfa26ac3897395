// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/page_check.h"

#include <QtTest>
#include <QtWidgets>

namespace sealpost::test {

namespace {

/// Parts of a control of Qt's own (the field in a spin box, the button in a line) belong to it.
bool is_inner(const QWidget* widget) {
    if (widget->objectName().startsWith(QLatin1String("qt_"))) return true;
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QAbstractSpinBox*>(up) || qobject_cast<const QComboBox*>(up) ||
            qobject_cast<const QLineEdit*>(up) || qobject_cast<const QAbstractItemView*>(up) ||
            qobject_cast<const QScrollBar*>(up) || qobject_cast<const QTabBar*>(up))
            return true;
    return false;
}

QList<QWidget*> visible_widgets(const QWidget& window) {
    QList<QWidget*> result;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == &window && !is_inner(widget)) result << widget;
    return result;
}

bool is_control(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractSlider*>(widget) ||
           (widget->focusPolicy() & Qt::TabFocus) != 0;
}

QString called(const QWidget* widget) {
    QString text;
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) text = button->text();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) text = label->text().left(40);
    return QStringLiteral("%1 “%2” %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text);
}

QSize needed_by(const QLabel* label) {
    if (!label->wordWrap()) return label->sizeHint();
    return {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
}

/// Where it is scrolled away it is not cut.
bool in_scroll_area(const QWidget* widget) {
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QScrollArea*>(up)) return true;
    return false;
}

} // namespace

QStringList unnamed_controls(const QWidget& window) {
    QStringList faults;
    for (QWidget* widget : visible_widgets(window)) {
        if (!is_control(widget) || qobject_cast<QScrollBar*>(widget)) continue;
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (widget->objectName().isEmpty()) faults << called(widget) + QStringLiteral(": no object name");
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            faults << called(widget) + QStringLiteral(": no accessible name");
    }
    return faults;
}

QStringList unreached_controls(QWidget& window) {
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) return {QStringLiteral("the window does not become active")};
    QSet<QWidget*> visited;
    const auto widgets = visible_widgets(window);
    for (qsizetype i = 0; i < 2 * widgets.size() + 10; ++i) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
        if (QWidget* now = QApplication::focusWidget()) visited.insert(now);
    }
    QStringList faults;
    for (QWidget* widget : widgets) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isEnabled() || widget->focusProxy())
            continue;
        // Of a group of choices Tab visits one, arrows the others.
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button && button->group() && button->group()->exclusive() && !button->isChecked() &&
            qobject_cast<QRadioButton*>(widget))
            continue;
        if (qobject_cast<QRadioButton*>(widget) && button->autoExclusive() && !button->isChecked()) continue;
        if (!visited.contains(widget)) faults << called(widget) + QStringLiteral(": Tab does not reach it");
    }
    return faults;
}

QStringList cut_texts(const QWidget& window) {
    QStringList faults;
    for (QWidget* widget : visible_widgets(window)) {
        if (widget->visibleRegion().isEmpty()) continue;
        if (const auto* label = qobject_cast<QLabel*>(widget); label && !label->text().isEmpty()) {
            const QSize needed = needed_by(label);
            const bool told = !label->toolTip().isEmpty();
            if ((needed.height() > label->height() + 1 || needed.width() > label->width() + 1) && !told)
                faults << QStringLiteral("%1: needs %2x%3, has %4x%5")
                              .arg(called(label))
                              .arg(needed.width())
                              .arg(needed.height())
                              .arg(label->width())
                              .arg(label->height());
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget);
                   button && !button->text().isEmpty()) {
            const QSize needed = button->minimumSizeHint();
            if ((needed.width() > button->width() + 1 || needed.height() > button->height() + 1) &&
                button->toolTip().isEmpty())
                faults << QStringLiteral("%1: needs %2x%3, has %4x%5")
                              .arg(called(button))
                              .arg(needed.width())
                              .arg(needed.height())
                              .arg(button->width())
                              .arg(button->height());
        }
        // Beyond the edge of what it stands in, and no way to scroll there.
        if (const QWidget* parent = widget->parentWidget();
            parent && !in_scroll_area(widget) &&
            (qobject_cast<QLabel*>(widget) || qobject_cast<QAbstractButton*>(widget)) &&
            !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            faults << called(widget) + QStringLiteral(": stands beyond the edge of what it is in");
    }
    return faults;
}

} // namespace sealpost::test
