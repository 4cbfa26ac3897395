// SPDX-License-Identifier: GPL-3.0-or-later
// Small functions on strings of bytes: ASCII only, independent of the locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost {

char ascii_lower(char c) noexcept;
std::string ascii_lower(std::string_view text);
std::string ascii_upper(std::string_view text);
bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept;
/// Without leading and trailing space, tab, CR and LF.
std::string_view trim(std::string_view text) noexcept;
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& words, std::string_view between);
bool is_valid_utf8(std::string_view text) noexcept;
/// Invalid sequences become U+FFFD.
std::string to_valid_utf8(std::string_view text);

std::string to_hex_upper(std::string_view bytes);
std::optional<std::string> from_hex(std::string_view text);
std::string to_base64(std::string_view bytes);
/// Strict but for white space, which is skipped.
std::optional<std::string> from_base64(std::string_view text);
/// `count` random bytes in hex, from the system's generator.
std::string random_hex(std::size_t count);

/// For a person's eyes: control characters (C0, C1, DEL), bidi overrides and isolates, line and paragraph
/// separators, zero-width characters and invalid UTF-8 are shown as \u{XXXX}. Line feeds and tabs stay where
/// `multiline`.
std::string escape_for_display(std::string_view text, bool multiline = false);
/// For the text of HTML and for its attributes in double quotes.
std::string escape_html(std::string_view text);

} // namespace sealpost
