// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/gmime_support.h"

#include "core/base/text.h"
#include "core/mime/header_field.h"

#include <algorithm>
#include <array>

namespace sealpost::mime {
namespace {

void append_utf8(std::string& out, unsigned code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xc0 | code >> 6);
        out += static_cast<char>(0x80 | (code & 0x3f));
    } else {
        out += static_cast<char>(0xe0 | code >> 12);
        out += static_cast<char>(0x80 | (code >> 6 & 0x3f));
        out += static_cast<char>(0x80 | (code & 0x3f));
    }
}

/// 0x80 to 0x9f of windows-1252.
constexpr std::array<unsigned, 32> upper_controls = {
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

} // namespace

void ensure_gmime() {
    static const bool ready = (g_mime_init(), true);
    (void)ready;
}

std::string from_windows_1252(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append_utf8(out, byte >= 0x80 && byte < 0xa0 ? upper_controls[byte - 0x80] : byte);
    }
    return out;
}

std::string clean_value(std::string_view raw) {
    std::string value = unfold(raw);
    std::replace(value.begin(), value.end(), '\0', ' ');
    if (!is_valid_utf8(value)) value = from_windows_1252(value);
    return value;
}

} // namespace sealpost::mime
