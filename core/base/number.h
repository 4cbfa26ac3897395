// SPDX-License-Identifier: GPL-3.0-or-later
// A number that stands in a text.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace sealpost {

/// Where all of the text is a number that fits: no blanks, no plus sign; a minus sign for signed types alone.
template <typename Number>
std::optional<Number> whole_number(std::string_view text, int base = 10) noexcept {
    Number number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, fault] = std::from_chars(text.data(), end, number, base);
    if (fault != std::errc() || stopped != end) return std::nullopt;
    return number;
}

} // namespace sealpost
