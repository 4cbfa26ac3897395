// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/date.h"

#include "core/base/text.h"
#include "core/mime/charset.h"

#include <algorithm>

namespace sealpost::mime {
namespace {

constexpr std::string_view months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};

/// The obsolete zones (RFC 5322 section 4.3) that are more than a guess, in hours.
struct Zone {
    std::string_view name;
    int hours;
};
constexpr Zone zones[] = {{"ut", 0},   {"gmt", 0},  {"z", 0},    {"utc", 0},  {"est", -5}, {"edt", -4},
                          {"cst", -6}, {"cdt", -5}, {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}};

/// Words, without commas and comments.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words(1);
    int depth = 0;
    for (const char c : text) {
        if (c == '(') ++depth;
        if (depth == 0 && c != ' ' && c != '\t' && c != ',') {
            words.back() += ascii_lower(c);
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
        if (c == ')' && depth > 0) --depth;
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::optional<int> number(std::string_view text, std::size_t fewest, std::size_t most) {
    if (text.size() < fewest || text.size() > most) return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<std::chrono::year_month_day> parse_day(const std::vector<std::string>& words, std::size_t at) {
    const auto day = number(words[at], 1, 2);
    const auto month = std::find(std::begin(months), std::end(months), words[at + 1]);
    auto year = number(words[at + 2], 2, 4);
    if (!day || !year || month == std::end(months)) return std::nullopt;
    if (words[at + 2].size() == 2) *year += *year < 50 ? 2000 : 1900;
    if (words[at + 2].size() == 3) *year += 1900;
    const std::chrono::year_month_day date(
        std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(month - std::begin(months) + 1)),
        std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok()) return std::nullopt;
    return date;
}

std::optional<std::chrono::seconds> parse_time_of_day(std::string_view word) {
    const auto parts = split(word, ':');
    if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
    const auto hours = number(parts[0], 1, 2);
    const auto minutes = number(parts[1], 2, 2);
    const auto seconds = parts.size() == 3 ? number(parts[2], 2, 2) : 0;
    // 60 is a leap second.
    if (!hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 60) return std::nullopt;
    return std::chrono::hours(*hours) + std::chrono::minutes(*minutes) + std::chrono::seconds(*seconds);
}

/// How far the zone is ahead of UTC; an unknown name says nothing, as "-0000" (RFC 5322 section 4.3).
std::optional<std::chrono::minutes> parse_zone(std::string_view word) {
    if (word.starts_with('+') || word.starts_with('-')) {
        const auto digits = number(word.substr(1), 4, 4);
        if (!digits || *digits % 100 > 59) return std::nullopt;
        const std::chrono::minutes offset(*digits / 100 * 60 + *digits % 100);
        return word[0] == '-' ? -offset : offset;
    }
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    if (!std::all_of(word.begin(), word.end(), is_letter)) return std::nullopt;
    const auto zone =
        std::find_if(std::begin(zones), std::end(zones), [&](const Zone& z) { return z.name == word; });
    return std::chrono::minutes(zone == std::end(zones) ? 0 : zone->hours * 60);
}

} // namespace

std::optional<Time> parse_rfc5322_date(std::string_view raw) {
    const std::vector<std::string> words = words_of(clean_value(raw));
    if (words.empty()) return std::nullopt;
    // The day of the week is optional, and too often wrong to matter.
    const std::size_t at = number(words[0], 1, 2) ? 0 : 1;
    if (words.size() < at + 4 || words.size() > at + 5) return std::nullopt;
    const auto date = parse_day(words, at);
    const auto time = parse_time_of_day(words[at + 3]);
    const auto zone = words.size() == at + 5 ? parse_zone(words[at + 4]) : std::chrono::minutes(0);
    if (!date || !time || !zone) return std::nullopt;
    return Time(std::chrono::sys_days(*date)) + *time - *zone;
}

} // namespace sealpost::mime
