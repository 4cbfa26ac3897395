// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts that complete commands, options and their values in a shell.
#pragma once

#include "cli/outline.h"

#include <string>
#include <vector>

namespace sealpost::cli {

struct Completion {
    std::vector<CommandOutline> commands{};
    std::vector<OptionOutline> of_every_command{};
};

std::string bash_completion(const Completion& completion);
std::string zsh_completion(const Completion& completion);
std::string fish_completion(const Completion& completion);

} // namespace sealpost::cli
