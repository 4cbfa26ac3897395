// SPDX-License-Identifier: GPL-3.0-or-later
// Which Sealpost this is, what it stands on, and what is not in order.
#pragma once

#include "gui/settings/section.h"

class QLabel;
class QPushButton;

namespace sealpost::gui {

class AboutSection final : public Section {
    Q_OBJECT
  public:
    AboutSection(Desktop& desktop, QWidget* parent = nullptr);
    void enter() override;
    std::vector<QWidget*> controls() const override;

  signals:
    /// A finding is mended there.
    void lookupsWanted();

  private:
    void look();
    void show_condition(const Condition& condition);
    void add_finding(const upkeep::Finding& finding);

    QLabel* versions_;
    QPushButton* again_;
    Banner* health_;
    QVBoxLayout* findings_;
    std::vector<QWidget*> buttons_;
    bool looking_ = false;
};

} // namespace sealpost::gui
