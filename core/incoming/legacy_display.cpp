// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/legacy_display.h"

#include "core/base/text.h"

#include <algorithm>

namespace sealpost::incoming {

namespace {

std::string collapse_spaces(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (space && (result.empty() || result.back() == ' ')) continue;
        result += space ? ' ' : c;
    }
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

bool is_copy(std::string_view line, const LegacyDisplay& legacy) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return false;
    const std::string_view name = trim(line.substr(0, colon));
    const std::string value = collapse_spaces(line.substr(colon + 1));
    return std::any_of(legacy.fields.begin(), legacy.fields.end(), [&](const LegacyDisplay::Field& field) {
        return equal_ignoring_case(field.name, name) && collapse_spaces(field.value) == value;
    });
}

} // namespace

bool is_copy_of_fields(std::string_view lines, const LegacyDisplay& legacy) {
    std::vector<std::string> joined;
    for (std::string_view line : split(lines, '\n')) {
        const bool continuation = !line.empty() && (line.front() == ' ' || line.front() == '\t');
        if (trim(line).empty()) continue;
        if (continuation && !joined.empty()) {
            joined.back() += ' ';
            joined.back() += trim(line);
        } else {
            joined.emplace_back(trim(line));
        }
    }
    return !joined.empty() && std::all_of(joined.begin(), joined.end(),
                                          [&](const std::string& line) { return is_copy(line, legacy); });
}

std::optional<std::size_t> legacy_display_length(std::string_view text, const LegacyDisplay& legacy) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t feed = text.find('\n', at);
        if (feed == std::string_view::npos) return std::nullopt;
        if (!trim(text.substr(at, feed - at)).empty()) {
            at = feed + 1;
            continue;
        }
        if (at == 0 || !is_copy_of_fields(text.substr(0, at), legacy)) return std::nullopt;
        return feed + 1;
    }
    return std::nullopt;
}

} // namespace sealpost::incoming
