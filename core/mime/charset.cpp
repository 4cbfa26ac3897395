// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/charset.h"

#include "core/base/text.h"
#include "core/mime/header_field.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>

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

/// The charsets that mail is written in. The system's converters for the many others are old code that mail
/// of strangers has no business to reach.
constexpr std::string_view known_prefixes[] = {"iso-8859-", "windows-125", "cp125", "koi8-"};
constexpr std::string_view known_names[] = {"iso-2022-jp", "shift_jis", "shift-jis", "sjis",     "cp932",
                                            "euc-jp",      "euc-kr",    "cp949",     "gbk",      "gb18030",
                                            "cp936",       "big5",      "cp874",     "tis-620",  "macintosh",
                                            "cp850",       "cp437",     "utf-16",    "utf-16le", "utf-16be"};

struct Alias {
    std::string_view name;
    std::string_view meaning;
};
/// Names that iconv does not know; and two under which Windows writes the larger set of the same kind. RFC
/// 1556: the last letter tells who orders the characters on a line, not which they are.
constexpr Alias aliases[] = {{"ks_c_5601-1987", "cp949"},    {"gb2312", "gbk"},
                             {"windows-874", "cp874"},       {"iso-8859-6-e", "iso-8859-6"},
                             {"iso-8859-6-i", "iso-8859-6"}, {"iso-8859-8-e", "iso-8859-8"},
                             {"iso-8859-8-i", "iso-8859-8"}};

bool is_known(std::string_view charset) {
    // iconv takes what follows a slash for wishes of its own.
    const auto in_names = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    if (!std::all_of(charset.begin(), charset.end(), in_names)) return false;
    return std::any_of(std::begin(known_prefixes), std::end(known_prefixes),
                       [&](std::string_view prefix) { return charset.starts_with(prefix); }) ||
           std::find(std::begin(known_names), std::end(known_names), charset) != std::end(known_names);
}

std::string name_for_iconv(std::string_view charset) {
    const auto alias = std::find_if(std::begin(aliases), std::end(aliases),
                                    [&](const Alias& one) { return one.name == charset; });
    return std::string(alias == std::end(aliases) ? charset : alias->meaning);
}

class Converter {
  public:
    explicit Converter(const std::string& charset) : handle_(iconv_open("UTF-8", charset.c_str())) {}
    ~Converter() {
        if (valid()) iconv_close(handle_);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    bool valid() const noexcept { return handle_ != reinterpret_cast<iconv_t>(-1); }

    /// What is not valid becomes U+FFFD; returns whether all was.
    bool convert(std::string_view bytes, std::string& out) {
        std::string copy(bytes);
        char* in = copy.data();
        std::size_t left = copy.size();
        bool all_valid = true;
        while (left > 0) {
            const int failure = step(&in, &left, out);
            if (failure == 0) break;
            if (failure == E2BIG) continue;
            all_valid = false;
            out += "\xef\xbf\xbd";
            ++in;
            --left;
        }
        // A letter is held back as long as a sign that belongs on it could follow.
        step(nullptr, nullptr, out);
        return all_valid;
    }

  private:
    /// As far as it gets; returns errno, or 0.
    int step(char** in, std::size_t* left, std::string& out) {
        std::array<char, 4096> buffer;
        char* to = buffer.data();
        std::size_t room = buffer.size();
        const std::size_t result = iconv(handle_, in, left, &to, &room);
        const int failure = result == static_cast<std::size_t>(-1) ? errno : 0;
        out.append(buffer.data(), buffer.size() - room);
        return failure;
    }

    iconv_t handle_;
};

} // namespace

std::string from_windows_1252(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append_utf8(out, byte >= 0x80 && byte < 0xa0 ? upper_controls[byte - 0x80] : byte);
    }
    return out;
}

std::string to_utf8(std::string_view bytes, std::string_view charset, bool& guessed) {
    const std::string name = name_for_iconv(ascii_lower(trim(charset)));
    guessed = false;
    if (name.empty() || name == "us-ascii" || name == "ascii" || name == "utf-8" || name == "utf8") {
        if (is_valid_utf8(bytes)) return std::string(bytes);
        guessed = true;
        // Declared UTF-8 with faults in it is UTF-8 still; undeclared 8-bit text most often is not.
        return name.starts_with("utf") ? to_valid_utf8(bytes) : from_windows_1252(bytes);
    }
    // Mail that says ISO-8859-1 means windows-1252, which holds it but for control characters.
    if (name == "iso-8859-1" || name == "windows-1252" || name == "cp1252") return from_windows_1252(bytes);
    if (is_known(name)) {
        Converter converter(name);
        if (converter.valid()) {
            std::string text;
            guessed = !converter.convert(bytes, text);
            return to_valid_utf8(text);
        }
    }
    guessed = true;
    return is_valid_utf8(bytes) ? std::string(bytes) : from_windows_1252(bytes);
}

std::string clean_value(std::string_view raw) {
    std::string value = unfold(raw);
    std::replace(value.begin(), value.end(), '\0', ' ');
    if (!is_valid_utf8(value)) value = from_windows_1252(value);
    return value;
}

} // namespace sealpost::mime
