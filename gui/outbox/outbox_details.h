// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen copy: where it is on its way, what the servers said, and what can be done.
#pragma once

#include "gui/common/banner.h"
#include "gui/outbox/outbox_actions.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;

namespace sealpost::gui {

class OutboxDetails final : public QWidget {
    Q_OBJECT
  public:
    explicit OutboxDetails(QWidget* parent = nullptr);
    void show_entry(const OutboxEntry& entry, Time now);
    /// A job is on for it: nothing else can be asked.
    void set_busy(bool busy);
    /// In the order of Tab.
    std::vector<QWidget*> controls() const;

  signals:
    void retryWanted();
    void cancelWanted();
    void giveUpWanted();
    void waiveWanted();
    void personWanted(QString address);

  private:
    void apply();
    Banner* state_;
    QLabel* origin_;
    QLabel* answers_;
    QLabel* reason_;
    QPushButton* retry_;
    QPushButton* cancel_;
    QPushButton* give_up_;
    QPushButton* waive_;
    QPushButton* person_;
    OutboxActions actions_;
    bool busy_ = false;
};

} // namespace sealpost::gui
