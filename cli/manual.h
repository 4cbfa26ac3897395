// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page sealpost(1).
#pragma once

#include "cli/outline.h"

#include <string>
#include <string_view>
#include <vector>

namespace sealpost::cli {

struct Manual {
    std::string_view version;
    std::vector<CommandOutline> commands{};
    std::vector<OptionOutline> of_every_command{};
};

/// In the macros of man(7), UTF-8.
std::string manual_page(const Manual& manual);

/// Of this program.
Manual whole_manual();

} // namespace sealpost::cli
