// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the values of an enumeration, in a table that is read in both directions.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace sealpost {

template <typename Enum, std::size_t count>
using EnumNames = std::array<std::pair<Enum, std::string_view>, count>;

/// Empty for a value that is not in the table.
template <typename Enum, std::size_t count>
constexpr std::string_view name_in(const EnumNames<Enum, count>& names, Enum value) noexcept {
    for (const auto& [candidate, name] : names)
        if (candidate == value) return name;
    return {};
}

template <typename Enum, std::size_t count>
constexpr std::optional<Enum> find_in(const EnumNames<Enum, count>& names, std::string_view text) noexcept {
    for (const auto& [value, name] : names)
        if (name == text) return value;
    return std::nullopt;
}

} // namespace sealpost
