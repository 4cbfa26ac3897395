// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can look like: each page with something on it, as checks of every page and
// script/screenshots go through them.
#pragma once

#include "tests/e2e/household.h"
#include "tests/gui/support/gui_window.h"

#include <functional>
#include <vector>

namespace sealpost::test {

/// A provider, Ada with an account, a key, a draft and mail of each kind; and Nora, who has nothing yet.
class SceneWorld {
  public:
    SceneWorld();
    const Person& ada() const { return household_.ada(); }
    const Person& nora() const { return nora_; }

  private:
    void deliver(const std::string& message);
    Household household_;
    Person nora_{"nora@example.org"};
};

struct Scene {
    QString name;
    /// Shows it in a window of ada's, or of nora's.
    std::function<void(GuiWindow&)> show;
    bool newcomer = false;
};
const std::vector<Scene>& scenes();

} // namespace sealpost::test
