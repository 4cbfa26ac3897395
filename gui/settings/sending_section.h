// SPDX-License-Identifier: GPL-3.0-or-later
// How mail goes out: how long it can be undone, and for each account what is hidden and asked for.
#pragma once

#include "gui/settings/section.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace sealpost::gui {

class ChoiceField;
class Fold;

class SendingSection final : public Section {
    Q_OBJECT
  public:
    SendingSection(Desktop& desktop, QWidget* parent = nullptr);
    void enter() override;
    std::vector<QWidget*> controls() const override;

  private:
    void build();
    void show_values(const SettingValues& values);
    void show_account();
    /// Of the account that is chosen.
    QString value_of(const char* name) const;
    void change(const char* name, const QString& value);
    void save_undo();

    SettingValues values_;
    QTimer undo_pause_;
    QSpinBox* undo_;
    QLabel* account_label_;
    QComboBox* account_;
    QWidget* of_account_;
    ChoiceField* headers_;
    ChoiceField* technology_;
    ChoiceField* signature_;
    QCheckBox* reports_;
    QCheckBox* require_tls_;
    Fold* details_;
};

} // namespace sealpost::gui
