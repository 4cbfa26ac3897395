// SPDX-License-Identifier: GPL-3.0-or-later
// Where keys of others may be looked up, what a key that was found counts for, and where Sealpost's own key
// lies.
#pragma once

#include "gui/settings/section.h"

class QCheckBox;
class QLabel;

namespace sealpost::gui {

class ChoiceField;
class Fold;

class LookupsSection final : public Section {
    Q_OBJECT
  public:
    LookupsSection(Desktop& desktop, QWidget* parent = nullptr);
    void enter() override;
    std::vector<QWidget*> controls() const override;

  private:
    void build();
    void show_values(const SettingValues& values);
    void change_switch(QCheckBox* box, const std::string& name);

    QCheckBox* lookup_;
    QCheckBox* strict_;
    ChoiceField* state_key_;
    Fold* details_;
    QLabel* others_;
};

} // namespace sealpost::gui
