// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/expiry.h"

#include "core/base/error.h"

#include <charconv>

namespace sealpost::cli {

namespace {

/// "90d", "6m", "2y": days, months and years as GnuPG counts them for keys.
std::optional<Time> parse_span(const std::string& text, Time now) {
    int number = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, fault] = std::from_chars(text.data(), end, number);
    constexpr int largest = 10000;
    if (fault != std::errc() || stopped + 1 != end || number <= 0 || number > largest) return std::nullopt;
    switch (*stopped) {
    case 'd':
        return now + std::chrono::days(number);
    case 'm':
        return now + std::chrono::days(30 * number);
    case 'y':
        return now + std::chrono::days(365 * number);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Time> parse_expiry(const std::string& text, Time now) {
    if (text == "never") return std::nullopt;
    auto time = parse_date(text);
    if (!time) time = parse_span(text, now);
    if (!time)
        throw Error(ErrorCode::usage,
                    {{"detail", "--expires takes 2y, 90d, a date as 2030-12-31, or never"}});
    if (*time <= now) throw Error(ErrorCode::usage, {{"detail", "--expires: that time has passed"}});
    return time;
}

} // namespace sealpost::cli
