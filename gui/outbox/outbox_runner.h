// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what is due in the outbox to the servers, when it is due. Made once, beside the window. Nothing is
// lost when it ends: each step stands in the queue before and after it is made.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/outbox/outbox_jobs.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace sealpost::gui {

class OutboxRunner final : public QObject {
    Q_OBJECT
  public:
    /// The desktop must outlive it. Looks into the outbox as soon as the event loop runs.
    OutboxRunner(Desktop& desktop, QObject* parent = nullptr);

  private:
    void something_changed();
    /// Not before a second has passed since the last look.
    void look_in(std::chrono::milliseconds time);
    void look();
    void found(Outcome<OutboxLook> outcome);
    void turn(const OutboxLook& look);
    void turned(Outcome<OutboxTurn> outcome);
    void wait_for(const OutboxLook& look);
    void tell_others();
    void say_going(const OutboxLook& look);
    /// False: there is nothing to say.
    bool say_waiting(const OutboxLook& look);
    void say_result(const OutboxTurn& turn);

    Desktop& desktop_;
    QTimer timer_;
    QElapsedTimer since_look_;
    Occasion occasion_;
    /// A look or a turn is under way.
    bool at_work_ = false;
    /// What it sees may be old.
    bool again_ = false;
    /// The change that is told of is our own.
    bool telling_ = false;
    /// The status line says something that is to be followed by how it ended.
    bool said_going_ = false;
    bool first_look_ = true;
    /// Another process was sending when we last looked.
    bool others_sent_ = false;
    std::optional<ErrorCode> said_error_;
};

} // namespace sealpost::gui
