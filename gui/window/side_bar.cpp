// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/side_bar.h"

#include "gui/common/controls.h"
#include "gui/common/icons.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {

struct Entry {
    Icon icon;
    QString object_name;
    QString word;
};

Entry entry_of(PageName page) {
    switch (page) {
    case PageName::mail:
        return {Icon::mail, QStringLiteral("sideMail"), SideBar::tr("&Mail")};
    case PageName::write:
        return {Icon::write, QStringLiteral("sideWrite"), SideBar::tr("&Write")};
    case PageName::people:
        return {Icon::people, QStringLiteral("sidePeople"), SideBar::tr("&Keys and people")};
    case PageName::outbox:
        return {Icon::outbox, QStringLiteral("sideOutbox"), SideBar::tr("&Outbox")};
    case PageName::settings:
        break;
    }
    return {Icon::settings, QStringLiteral("sideSettings"), SideBar::tr("&Settings")};
}

} // namespace

SideBar::SideBar(QWidget* parent) : QFrame(parent) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(4);
    auto* group = new QButtonGroup(this);
    for (std::size_t i = 0; i < all_pages.size(); ++i) {
        const Entry entry = entry_of(all_pages[i]);
        QToolButton* button = quiet_button(entry.object_name, entry.word, this);
        const QKeySequence shortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i));
        button->setIcon(icon(entry.icon));
        button->setIconSize(QSize(1, 1) * (fontMetrics().height() * 5 / 4));
        button->setCheckable(true);
        button->setShortcut(shortcut);
        const QString keys = shortcut.toString(QKeySequence::NativeText);
        button->setToolTip(
            tr("%1 (%2)", "page, shortcut").arg(QString(entry.word).remove(QLatin1Char('&')), keys));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(fontMetrics().height() * 2);
        group->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, i] { emit chosen(all_pages[i]); });
        column->addWidget(button);
        buttons_[i] = button;
    }
    column->addStretch(1);
}

QToolButton* SideBar::button(PageName page) const { return buttons_[static_cast<std::size_t>(page)]; }

void SideBar::show_current(PageName page) { button(page)->setChecked(true); }

} // namespace sealpost::gui
