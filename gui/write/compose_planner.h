// SPDX-License-Identifier: GPL-3.0-or-later
// Plans what is on the page while one types: some time after the last change, one plan at a time, and never
// an answer to what stood there before.
#pragma once

#include "gui/jobs/lane.h"
#include "gui/write/compose_job.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace sealpost::gui {

class ComposePlanner final : public QObject {
    Q_OBJECT
  public:
    /// `content` is asked when a plan begins. The lane must outlive it.
    ComposePlanner(Lane& lane, std::function<PageContent()> content, QObject* parent = nullptr);

    void set_delay(std::chrono::milliseconds delay) { timer_.setInterval(delay); }
    /// Something changed: what was answered so far is of no use any more.
    void changed();
    /// The same, without waiting for more changes.
    void plan_now();
    /// Nothing is planned or answered until the next change.
    void stop();
    /// The last answer is about what stands there.
    bool is_current() const noexcept { return answered_ == wanted_; }

  signals:
    void planned(const sealpost::gui::PlanAnswer& answer);

  private:
    void start();
    Lane& lane_;
    std::function<PageContent()> content_;
    QTimer timer_;
    Job job_;
    quint64 wanted_ = 0;
    quint64 answered_ = 0;
};

} // namespace sealpost::gui
