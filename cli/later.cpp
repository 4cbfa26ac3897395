// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/later.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace sealpost::cli {

bool is_later_command(const std::vector<std::string>& words) {
    // One a line: each goes when its command comes.
    static constexpr std::string_view commands[] = {
        "bridge",
    };
    if (words.empty()) return false;
    const std::string one = words[0];
    const std::string two = words.size() > 1 ? words[0] + " " + words[1] : one;
    const auto known = [&](std::string_view name) { return name == one || name == two; };
    return std::any_of(std::begin(commands), std::end(commands), known);
}

} // namespace sealpost::cli
