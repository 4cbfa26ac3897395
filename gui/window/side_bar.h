// SPDX-License-Identifier: GPL-3.0-or-later
// The five pages, a button each, with its icon, its word and its shortcut.
#pragma once

#include "gui/desktop/page.h"

#include <QFrame>
#include <array>

class QToolButton;

namespace sealpost::gui {

inline constexpr std::array<PageName, 5> all_pages{PageName::mail, PageName::write, PageName::people,
                                                   PageName::outbox, PageName::settings};

class SideBar final : public QFrame {
    Q_OBJECT
  public:
    explicit SideBar(QWidget* parent = nullptr);
    /// Marks the page that is in front.
    void show_current(PageName page);
    QToolButton* button(PageName page) const;

  signals:
    void chosen(sealpost::gui::PageName page);

  private:
    std::array<QToolButton*, all_pages.size()> buttons_{};
};

} // namespace sealpost::gui
