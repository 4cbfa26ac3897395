// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that the contract names and this version has not got: "not available" instead of "unknown".
#pragma once

#include <string>
#include <vector>

namespace sealpost::cli {

bool is_later_command(const std::vector<std::string>& words);

} // namespace sealpost::cli
