// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/base64_lines.h"
#include "core/mime/codecs.h"
#include "core/mime/filter_source.h"

#include <cstdint>

namespace sealpost::mime {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::size_t bytes_in_line = 57;

enum : std::uint8_t { blank = 0x40, padding = 0x41, foreign = 0x42 };

constexpr std::array<std::uint8_t, 256> make_values() {
    std::array<std::uint8_t, 256> values{};
    values.fill(foreign);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    for (const unsigned char c : {' ', '\t', '\r', '\n'}) values[c] = blank;
    values['='] = padding;
    return values;
}
constexpr std::array<std::uint8_t, 256> values = make_values();

/// What a character stands for at each place of a group; the top byte is set for what is no digit.
constexpr std::uint32_t no_digit = 1U << 24;
constexpr std::array<std::array<std::uint32_t, 256>, 4> make_places() {
    std::array<std::array<std::uint32_t, 256>, 4> places{};
    for (std::size_t place = 0; place < 4; ++place)
        for (std::size_t c = 0; c < 256; ++c)
            places[place][c] = values[c] >= blank ? no_digit : std::uint32_t{values[c]} << (18 - 6 * place);
    return places;
}
constexpr std::array<std::array<std::uint32_t, 256>, 4> places = make_places();

struct Base64Decoder {
    DecodeReport report;
    std::uint32_t group = 0;
    int in_group = 0;
    bool padded = false; // the padding was met: the end of the data
    int missing_padding = 0;

    void operator()(std::string_view in, bool at_end, std::string& out) {
        std::size_t at = 0;
        while (at < in.size()) {
            if (in_group == 0 && !padded) at = whole_groups(in, at, out);
            if (at < in.size()) one(static_cast<unsigned char>(in[at++]), out);
        }
        if (at_end && !padded && in_group != 0) {
            report.truncated = true;
            flush(out);
        } else if (at_end && missing_padding > 0) {
            report.truncated = true;
        }
    }

    static std::size_t whole_groups(std::string_view in, std::size_t at, std::string& out) {
        std::array<char, bytes_in_line> bytes;
        std::size_t count = 0;
        while (at + 4 <= in.size() && count + 3 <= bytes.size()) {
            std::uint32_t three = 0;
            for (std::size_t i = 0; i < 4; ++i) three |= places[i][static_cast<unsigned char>(in[at + i])];
            if (three >= (1U << 24)) break;
            bytes[count++] = static_cast<char>(three >> 16);
            bytes[count++] = static_cast<char>(three >> 8);
            bytes[count++] = static_cast<char>(three);
            at += 4;
        }
        out.append(bytes.data(), count);
        return at;
    }

    void one(unsigned char c, std::string& out) {
        const std::uint8_t value = values[c];
        if (value == blank) return;
        if (value == padding) {
            if (padded && missing_padding > 0) {
                --missing_padding;
            } else if (padded || in_group < 2) {
                report.garbage = true;
            } else {
                missing_padding = 3 - in_group;
                flush(out);
                padded = true;
            }
            return;
        }
        if (value == foreign || padded) {
            report.garbage = true;
            return;
        }
        group = group << 6 | value;
        if (++in_group == 4) flush(out);
    }

    /// What the group holds: 1 character is no byte, 2 are one, 3 are two, 4 are three.
    void flush(std::string& out) {
        const std::uint32_t bits = group << (6 * (4 - in_group));
        for (int i = 0; i + 1 < in_group; ++i) out += static_cast<char>(bits >> (16 - 8 * i) & 0xff);
        group = 0;
        in_group = 0;
    }
};

class Base64DecodingSource final : public FilterSource<Base64Decoder, DecodingSource> {
  public:
    using FilterSource::FilterSource;
    DecodeReport report() const noexcept override { return transform().report; }
};

struct Base64Encoder {
    std::string rest; // less than a line

    void operator()(std::string_view in, bool at_end, std::string& out) {
        if (!rest.empty() || at_end) {
            const std::size_t take = std::min(in.size(), bytes_in_line - rest.size());
            rest.append(in, 0, take);
            in.remove_prefix(take);
            if (rest.size() < bytes_in_line && !at_end) return;
            if (!rest.empty()) line(rest, out);
            rest.clear();
        }
        while (in.size() >= bytes_in_line) {
            line(in.substr(0, bytes_in_line), out);
            in.remove_prefix(bytes_in_line);
        }
        rest.append(in);
    }

    static void line(std::string_view bytes, std::string& out) {
        std::array<char, bytes_in_line / 3 * 4 + 2> text;
        char* to = encode_base64_groups(bytes, text.data());
        *to++ = '\r';
        *to++ = '\n';
        out.append(text.data(), static_cast<std::size_t>(to - text.data()));
    }
};

} // namespace

std::unique_ptr<DecodingSource> decode_base64(std::unique_ptr<Source> encoded) {
    return std::make_unique<Base64DecodingSource>(std::move(encoded));
}

std::unique_ptr<Source> encode_base64(std::unique_ptr<Source> bytes) {
    return std::make_unique<FilterSource<Base64Encoder>>(std::move(bytes));
}

} // namespace sealpost::mime
