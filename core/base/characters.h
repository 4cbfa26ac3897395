// SPDX-License-Identifier: GPL-3.0-or-later
// Control characters: C0 and DEL, as the RFCs mean by CTL (RFC 5234 appendix B.1).
#pragma once

#include <algorithm>
#include <string_view>

namespace sealpost {

constexpr bool is_control(char c) noexcept { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

constexpr bool has_control(std::string_view text) noexcept {
    return std::any_of(text.begin(), text.end(), is_control);
}

} // namespace sealpost
