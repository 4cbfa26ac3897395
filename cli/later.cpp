// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/later.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sealpost::cli {

bool is_later_command(const std::vector<std::string>& words) {
    static constexpr std::array<std::string_view, 20> commands{
        "bridge",      "ca init",     "ca issue",    "ca revoke",    "ca crl",      "completion",
        "doctor",      "draft",       "invite",      "outbox",       "reply",       "keys add-address",
        "keys backup", "keys delete", "keys extend", "keys restore", "keys revoke", "keys revoke-address",
        "keys verify", "mail flag",
    };
    static constexpr std::array<std::string_view, 2> further{"mail move", "mail delete"};
    if (words.empty()) return false;
    const std::string one = words[0];
    const std::string two = words.size() > 1 ? words[0] + " " + words[1] : one;
    const auto known = [&](std::string_view name) { return name == one || name == two; };
    return std::any_of(commands.begin(), commands.end(), known) ||
           std::any_of(further.begin(), further.end(), known);
}

} // namespace sealpost::cli
