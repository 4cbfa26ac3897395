// SPDX-License-Identifier: GPL-3.0-or-later
// Where the message that was just written is: being sealed, waiting with its Undo, on its way, out.
#pragma once

#include "core/outbox/item.h"
#include "gui/common/banner.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sealpost::gui {

class SendingBar final : public QFrame {
    Q_OBJECT
  public:
    explicit SendingBar(QWidget* parent = nullptr);

    void show_sealing();
    void show_progress(quint64 done, quint64 total);
    void show_waiting(int seconds);
    void show_item(const outbox::Item& item, Time now);
    void show_sent();
    void show_too_late();
    void clear();
    std::vector<QWidget*> tab_stops() const;

  signals:
    void undoWanted();
    void cancelWanted();
    void outboxWanted();
    void tabStopsChanged();

  private:
    void say(const BannerText& text, const QPushButton* button);
    QLabel* mark_;
    QLabel* headline_;
    QLabel* explanation_;
    QProgressBar* progress_;
    QPushButton* undo_;
    QPushButton* cancel_;
    QPushButton* outbox_;
};

} // namespace sealpost::gui
