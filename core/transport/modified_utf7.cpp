// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/modified_utf7.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace sealpost::transport {
namespace {

bool is_direct(char c) { return c >= 0x20 && c <= 0x7e && c != '&'; }

void append_utf8(std::uint32_t point, std::string& to) {
    const auto put = [&](std::uint32_t value) { to += static_cast<char>(value); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | point >> 6);
        put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        put(0xe0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    } else {
        put(0xf0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3f));
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    }
}

// Base64 with "," for "/" and no padding, of UTF-16BE.
bool append_shifted(std::string_view shifted, std::string& to) {
    std::string plain(shifted);
    std::ranges::replace(plain, ',', '/');
    plain.append((4 - plain.size() % 4) % 4, '=');
    const auto bytes = from_base64(plain);
    if (!bytes || bytes->empty() || bytes->size() % 2 != 0) return false;
    const auto unit = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>((*bytes)[i])) << 8 |
               static_cast<unsigned char>((*bytes)[i + 1]);
    };
    for (std::size_t i = 0; i < bytes->size(); i += 2) {
        const std::uint32_t high = unit(i);
        if (high >= 0xdc00 && high < 0xe000) return false;
        if (high < 0xd800 || high >= 0xe000) {
            append_utf8(high, to);
            continue;
        }
        i += 2;
        if (i >= bytes->size() || unit(i) < 0xdc00 || unit(i) >= 0xe000) return false;
        append_utf8(0x10000 + ((high - 0xd800) << 10) + (unit(i) - 0xdc00), to);
    }
    return true;
}

// One code point of valid UTF-8, taken from the front.
std::uint32_t take_point(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text[0]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    std::uint32_t point = length == 1 ? first : first & (0x7fu >> length);
    for (std::size_t i = 1; i < length; ++i)
        point = point << 6 | (static_cast<unsigned char>(text[i]) & 0x3f);
    text.remove_prefix(length);
    return point;
}

void append_utf16be(std::uint32_t point, std::string& to) {
    const auto put = [&](std::uint32_t value) {
        to += static_cast<char>(value >> 8);
        to += static_cast<char>(value & 0xff);
    };
    if (point < 0x10000) return put(point);
    put(0xd800 + ((point - 0x10000) >> 10));
    put(0xdc00 + ((point - 0x10000) & 0x3ff));
}

} // namespace

std::optional<std::string> decode_modified_utf7(std::string_view wire) {
    std::string text;
    while (!wire.empty()) {
        if (wire.front() != '&') {
            if (!is_direct(wire.front())) return std::nullopt;
            text += wire.front();
            wire.remove_prefix(1);
            continue;
        }
        const auto end = wire.find('-');
        if (end == std::string_view::npos) return std::nullopt;
        if (end == 1)
            text += '&';
        else if (!append_shifted(wire.substr(1, end - 1), text))
            return std::nullopt;
        wire.remove_prefix(end + 1);
    }
    return text;
}

std::optional<std::string> encode_modified_utf7(std::string_view text) {
    if (!is_valid_utf8(text)) return std::nullopt;
    std::string wire;
    while (!text.empty()) {
        if (is_direct(text.front())) {
            wire += text.front();
            text.remove_prefix(1);
        } else if (text.front() == '&') {
            wire += "&-";
            text.remove_prefix(1);
        } else {
            std::string units;
            while (!text.empty() && !is_direct(text.front()) && text.front() != '&')
                append_utf16be(take_point(text), units);
            std::string shifted = to_base64(units);
            std::ranges::replace(shifted, '/', ',');
            shifted.erase(std::min(shifted.find('='), shifted.size()));
            wire += "&" + shifted + "-";
        }
    }
    return wire;
}

} // namespace sealpost::transport
