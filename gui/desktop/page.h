// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the window. The window makes it when it is first wanted.
#pragma once

#include <QWidget>

namespace sealpost::gui {

enum class PageName { mail, write, people, outbox, settings };

class Page : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
    /// It comes to the front: reads anew what may have changed, and puts the focus where one begins.
    virtual void enter() {}
    /// The window closes, or another page comes to the front: keeps what was typed.
    virtual void leave() {}
};

} // namespace sealpost::gui
