// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lanes get their homes from: the composition root of the desktop app.
#pragma once

#include "gui/jobs/lane.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace sealpost::gui {

struct HomeOptions {
    app::Environment environment{};
    /// As app::HomeRequest has them.
    std::optional<std::filesystem::path> home{};
    std::optional<std::filesystem::path> gnupg_home{};
    /// No Secret Service answered, so the state's key was made in that file. Called in a lane's thread.
    std::function<void(const std::filesystem::path& file)> state_key_in_file{};
};

/// The homes of all lanes share what several homes have in common. For every thread.
HomeMaker home_maker(HomeOptions options);

} // namespace sealpost::gui
