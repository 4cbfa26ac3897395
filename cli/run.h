// SPDX-License-Identifier: GPL-3.0-or-later
// The command line from its words to the exit code.
#pragma once

#include "cli/options.h"

#include <span>
#include <string>
#include <vector>

namespace sealpost::cli {

/// `words`: without the program's name. Throws nothing.
int run(const std::vector<std::string>& words, const Streams& streams, const Environment& environment);

} // namespace sealpost::cli
