// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/offered_server.h"

#include "core/base/characters.h"

namespace sealpost::accounts {

std::optional<std::string> fill_in(std::string_view pattern, std::string_view address) {
    const auto at = address.rfind('@');
    const auto local = at == address.npos ? std::string_view() : address.substr(0, at);
    const auto domain = at == address.npos ? address : address.substr(at + 1);
    std::string result;
    while (!pattern.empty()) {
        const auto begin = pattern.find('%');
        result += pattern.substr(0, begin);
        if (begin == pattern.npos) break;
        const auto end = pattern.find('%', begin + 1);
        if (end == pattern.npos) return std::nullopt;
        const auto name = pattern.substr(begin + 1, end - begin - 1);
        if (name == "EMAILADDRESS" && !local.empty())
            result += address;
        else if (name == "EMAILLOCALPART" && !local.empty())
            result += local;
        else if (name == "EMAILDOMAIN")
            result += domain;
        else
            return std::nullopt;
        pattern.remove_prefix(end + 1);
    }
    if (result.empty() || has_control(result)) return std::nullopt;
    return result;
}

} // namespace sealpost::accounts
