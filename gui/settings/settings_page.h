// SPDX-License-Identifier: GPL-3.0-or-later
// The settings: their sections at the left, the chosen one at the right. A section is made when it is first
// wanted.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/settings/preferences.h"

#include <array>

class QListWidget;
class QStackedWidget;

namespace sealpost::gui {

class Section;

enum class SettingsSection { accounts, lookups, sending, language, look, backup, about };
inline constexpr int settings_sections = 7;

class SettingsPage final : public Page {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    SettingsPage(Desktop& desktop, QWidget* parent = nullptr);
    void enter() override;
    void open(SettingsSection section);

  signals:
    /// The person chose it, and it is kept. Empty: the system's.
    void languageChanged(const QString& language);
    void lookChanged(sealpost::gui::Look look);

  private:
    Section* section(SettingsSection which);
    Section* made(SettingsSection which);
    void show_current();
    void order_controls();

    Desktop& desktop_;
    QListWidget* list_;
    QStackedWidget* stack_;
    std::array<Section*, settings_sections> sections_{};
};

} // namespace sealpost::gui
