// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/secret.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace sealpost {

namespace {

struct CodePoint {
    char32_t value = 0;
    /// Bytes used; where the sequence is invalid, the bytes that one U+FFFD stands for.
    std::size_t length = 1;
    bool valid = false;
};

/// Decodes strictly (no overlong forms, no surrogates, at most U+10FFFF): the table of Unicode section 3.9.
CodePoint decode_one(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return {lead, 1, true};
    std::size_t length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xbf;
    if (lead >= 0xc2 && lead <= 0xdf) {
        length = 2;
    } else if (lead >= 0xe0 && lead <= 0xef) {
        length = 3;
        if (lead == 0xe0) low = 0xa0;
        if (lead == 0xed) high = 0x9f;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
        length = 4;
        if (lead == 0xf0) low = 0x90;
        if (lead == 0xf4) high = 0x8f;
    } else {
        return {};
    }
    char32_t value = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (i >= text.size() || byte(i) < low || byte(i) > high) return {0, i, false};
        value = (value << 6) | (byte(i) & 0x3fU);
        low = 0x80;
        high = 0xbf;
    }
    return {value, length, true};
}

struct CodePointRange {
    char32_t first, last;
};

// Characters that are invisible, or that change the order or the lines of what stands around them.
constexpr std::array escaped_ranges{
    CodePointRange{0x0000, 0x001f}, CodePointRange{0x007f, 0x009f},   CodePointRange{0x00ad, 0x00ad},
    CodePointRange{0x034f, 0x034f}, CodePointRange{0x061c, 0x061c},   CodePointRange{0x115f, 0x1160},
    CodePointRange{0x17b4, 0x17b5}, CodePointRange{0x180b, 0x180f},   CodePointRange{0x200b, 0x200f},
    CodePointRange{0x2028, 0x202e}, CodePointRange{0x2060, 0x206f},   CodePointRange{0x3164, 0x3164},
    CodePointRange{0xfe00, 0xfe0e}, CodePointRange{0xfeff, 0xfeff},   CodePointRange{0xffa0, 0xffa0},
    CodePointRange{0xfff0, 0xfffb}, CodePointRange{0x1d173, 0x1d17a}, CodePointRange{0xe0000, 0xe0fff},
};

bool must_be_escaped(char32_t c) {
    return std::any_of(escaped_ranges.begin(), escaped_ranges.end(),
                       [c](const CodePointRange& range) { return c >= range.first && c <= range.last; });
}

void append_escape(std::string& out, char32_t c) {
    std::array<char, 16> text{};
    const int length = std::snprintf(text.data(), text.size(), "\\u{%04X}", static_cast<unsigned>(c));
    out.append(text.data(), static_cast<std::size_t>(length));
}

constexpr std::string_view base64_alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<int, 256> base64_values = [] {
    std::array<int, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < base64_alphabet.size(); ++i) {
        values.at(static_cast<unsigned char>(base64_alphabet[i])) = static_cast<int>(i);
    }
    return values;
}();

bool is_space(char c) noexcept { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char lower = ascii_lower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

char ascii_lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

std::string ascii_lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) c = ascii_lower(c);
    return result;
}

std::string ascii_upper(std::string_view text) {
    std::string result(text);
    for (char& c : result) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
    return result;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return ascii_lower(x) == ascii_lower(y); });
}

std::string_view trim(std::string_view text) noexcept {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> pieces;
    for (;;) {
        const std::size_t end = text.find(separator);
        pieces.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return pieces;
        text.remove_prefix(end + 1);
    }
}

std::string join(const std::vector<std::string>& words, std::string_view between) {
    std::string text;
    for (const std::string& word : words) text.append(text.empty() ? "" : between).append(word);
    return text;
}

std::string escape_html(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

bool is_valid_utf8(std::string_view text) noexcept {
    while (!text.empty()) {
        const CodePoint c = decode_one(text);
        if (!c.valid) return false;
        text.remove_prefix(c.length);
    }
    return true;
}

std::string to_valid_utf8(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const CodePoint c = decode_one(text);
        result += c.valid ? text.substr(0, c.length) : std::string_view("\xef\xbf\xbd");
        text.remove_prefix(c.length);
    }
    return result;
}

std::string to_hex_upper(std::string_view bytes) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    result.reserve(2 * bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        result += digits[byte >> 4];
        result += digits[byte & 15];
    }
    return result;
}

std::optional<std::string> from_hex(std::string_view text) {
    if (text.size() % 2 != 0) return {};
    std::string result;
    result.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hex_value(text[i]);
        const int low = hex_value(text[i + 1]);
        if (high < 0 || low < 0) return {};
        result += static_cast<char>(high * 16 + low);
    }
    return result;
}

std::string to_base64(std::string_view bytes) {
    std::string result;
    result.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            group = group << 8 | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        }
        for (std::size_t k = 0; k < 4; ++k) {
            result += k <= count ? base64_alphabet[group >> (18 - 6 * k) & 63] : '=';
        }
    }
    return result;
}

std::optional<std::string> from_base64(std::string_view text) {
    std::string result;
    std::uint32_t group = 0;
    int digits = 0;
    int padding = 0;
    for (const char c : text) {
        if (is_space(c)) continue;
        if (c == '=') {
            if (digits % 4 + padding < 2 || digits % 4 == 0 || ++padding > 2) return {};
            continue;
        }
        const int value = base64_values.at(static_cast<unsigned char>(c));
        if (value < 0 || padding != 0) return {};
        group = group << 6 | static_cast<std::uint32_t>(value);
        if (++digits % 4 == 0) {
            for (int shift = 16; shift >= 0; shift -= 8) result += static_cast<char>(group >> shift & 0xff);
            group = 0;
        }
    }
    const int rest = digits % 4;
    if ((rest == 0 && padding != 0) || (rest != 0 && rest + padding != 4)) return {};
    // Bits that belong to no byte must be zero: one text for each value.
    if (rest == 2) {
        if ((group & 0xf) != 0) return {};
        result += static_cast<char>(group >> 4);
    } else if (rest == 3) {
        if ((group & 0x3) != 0) return {};
        result += static_cast<char>(group >> 10 & 0xff);
        result += static_cast<char>(group >> 2 & 0xff);
    }
    return result;
}

std::string random_hex(std::size_t count) {
    return ascii_lower(to_hex_upper(Secret::random(count).reveal()));
}

std::string escape_for_display(std::string_view text, bool multiline) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const CodePoint c = decode_one(text);
        if (!c.valid) {
            for (std::size_t i = 0; i < c.length; ++i)
                append_escape(result, static_cast<unsigned char>(text[i]));
        } else if (must_be_escaped(c.value) && !(multiline && (c.value == '\n' || c.value == '\t'))) {
            append_escape(result, c.value);
        } else {
            result += text.substr(0, c.length);
        }
        text.remove_prefix(c.length);
    }
    return result;
}

} // namespace sealpost
