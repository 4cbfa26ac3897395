// SPDX-License-Identifier: GPL-3.0-or-later
// The back-up is offered once, at a quiet moment: not while somebody is about to begin, and not again after
// an answer.
#pragma once

#include "core/base/clock.h"
#include "gui/desktop/desktop.h"

#include <QWidget>
#include <optional>

namespace sealpost::app {
class Home;
}

namespace sealpost::gui {

class Banner;

struct BackupFacts {
    bool own_key = false;
    bool backed_up = false;
    bool first_mail_sent = false;
    /// Of the oldest own key.
    std::optional<Time> key_since{};
    bool declined = false;
};

class BackupOffer : public QWidget {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    BackupOffer(Desktop& desktop, QWidget* parent);

    /// There is something to lose, and a first mail went out or a day passed.
    static bool due(const BackupFacts& facts, Time now);

    /// Reads the facts, and shows itself where it is due. Cheap enough for each time that something was sent.
    void look();

  private:
    void offer();
    void answered();
    Desktop& desktop_;
    Banner* banner_;
    bool answered_ = false;
};

/// In a lane's thread.
BackupFacts look_at_backup(app::Home& home);
void decline_backup(app::Home& home);

} // namespace sealpost::gui
