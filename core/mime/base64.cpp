// SPDX-License-Identifier: GPL-3.0-or-later
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
        const std::size_t before = out.size();
        out.resize(before + (in.size() - at) / 4 * 3);
        char* to = out.data() + before;
        const auto value = [&](std::size_t i) {
            return std::uint32_t{values[static_cast<unsigned char>(in[i])]};
        };
        while (at + 4 <= in.size()) {
            const std::uint32_t a = value(at);
            const std::uint32_t b = value(at + 1);
            const std::uint32_t c = value(at + 2);
            const std::uint32_t d = value(at + 3);
            if ((a | b | c | d) >= blank) break;
            const std::uint32_t three = a << 18 | b << 12 | c << 6 | d;
            *to++ = static_cast<char>(three >> 16);
            *to++ = static_cast<char>(three >> 8);
            *to++ = static_cast<char>(three);
            at += 4;
        }
        out.resize(static_cast<std::size_t>(to - out.data()));
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
        const std::size_t before = out.size();
        out.resize(before + (bytes.size() + 2) / 3 * 4 + 2);
        char* to = out.data() + before;
        const auto byte = [&](std::size_t i) { return std::uint32_t{static_cast<unsigned char>(bytes[i])}; };
        const auto put = [&](std::uint32_t three, int characters) {
            for (int i = 0; i < 4; ++i) *to++ = i < characters ? alphabet[three >> (18 - 6 * i) & 0x3f] : '=';
        };
        std::size_t at = 0;
        for (; at + 3 <= bytes.size(); at += 3) put(byte(at) << 16 | byte(at + 1) << 8 | byte(at + 2), 4);
        if (bytes.size() - at == 1) put(byte(at) << 16, 2);
        if (bytes.size() - at == 2) put(byte(at) << 16 | byte(at + 1) << 8, 3);
        *to++ = '\r';
        *to++ = '\n';
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
