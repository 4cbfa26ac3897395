// SPDX-License-Identifier: GPL-3.0-or-later
// Reply, reply to all, forward; and, in place, why one of them is not as simple as that.
#pragma once

#include "gui/common/banner.h"
#include "gui/desktop/desktop.h"
#include "gui/mail/message_drafts.h"
#include "gui/mail/message_reading.h"

#include <QWidget>
#include <memory>
#include <vector>

class QPushButton;

namespace sealpost::gui {

class MessageAnswers final : public QWidget {
    Q_OBJECT
  public:
    explicit MessageAnswers(Desktop& desktop, QWidget* parent = nullptr);

    void show_message(std::shared_ptr<const app::Reading> reading, bool has_attachments);
    /// The buttons wait for a message.
    void clear();
    std::vector<QWidget*> controls() const;
    /// Goes below the status; not owned.
    Banner* obstacle() const noexcept { return obstacle_; }

  private:
    void answer(respond::Audience audience, bool despite_obstacles);
    void forward();
    void finish(Outcome<std::variant<std::string, respond::Obstacle>> outcome);
    void say(respond::Obstacle obstacle);
    void say(ForwardObstacle obstacle);
    void allow(bool allowed, const QString& reason);
    std::string introduction() const;

    Desktop& desktop_;
    std::shared_ptr<const app::Reading> reading_;
    bool has_attachments_ = false;
    /// Of the message that the drafts are for.
    std::uint64_t generation_ = 0;
    QPushButton* reply_;
    QPushButton* reply_all_;
    QPushButton* forward_;
    Banner* obstacle_;
};

} // namespace sealpost::gui
