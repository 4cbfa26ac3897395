// SPDX-License-Identifier: GPL-3.0-or-later
// When the keys were last put into a back-up, and the ways to make one or bring one back.
#pragma once

#include "core/upkeep/last_backup.h"
#include "gui/settings/section.h"

class QPushButton;

namespace sealpost::gui {

class BackupSection final : public Section {
    Q_OBJECT
  public:
    BackupSection(Desktop& desktop, QWidget* parent = nullptr);
    void enter() override;
    std::vector<QWidget*> controls() const override;

  private:
    /// `waiting`: keys of one's own that are in no back-up.
    void show_state(const std::optional<upkeep::BackedUp>& last, int waiting);
    Banner* state_;
    QPushButton* begin_;
    QPushButton* restore_;
};

} // namespace sealpost::gui
