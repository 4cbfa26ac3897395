// SPDX-License-Identifier: GPL-3.0-or-later
// The two sections about the window itself, kept in gui.ini: its language, and its look.
#pragma once

#include "gui/settings/preferences.h"
#include "gui/settings/section.h"

namespace sealpost::gui {

class ChoiceField;

class LanguageSection final : public Section {
    Q_OBJECT
  public:
    LanguageSection(Desktop& desktop, QWidget* parent = nullptr);
    void enter() override;
    std::vector<QWidget*> controls() const override;

  signals:
    /// It is kept. Empty: the system's.
    void languageChanged(const QString& language);

  private:
    ChoiceField* language_;
    QString kept_;
};

class LookSection final : public Section {
    Q_OBJECT
  public:
    LookSection(Desktop& desktop, QWidget* parent = nullptr);
    void enter() override;
    std::vector<QWidget*> controls() const override;

  signals:
    /// It is kept.
    void lookChanged(sealpost::gui::Look look);

  private:
    ChoiceField* look_;
};

} // namespace sealpost::gui
