// SPDX-License-Identifier: GPL-3.0-or-later
// The last line of the window: what goes on, and the reason for it when it is clicked.
#pragma once

#include "gui/desktop/desktop.h"

#include <QFrame>

class QToolButton;

namespace sealpost::gui {

class Banner;

class StatusBar final : public QFrame {
    Q_OBJECT
  public:
    explicit StatusBar(QWidget* parent = nullptr);
    void show_line(const StatusLine& line);

  private:
    void fit();
    void resizeEvent(QResizeEvent* event) override;
    StatusLine line_;
    Banner* reason_;
    QToolButton* button_;
};

} // namespace sealpost::gui
