// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/codecs.h"
#include "core/mime/filter_source.h"

namespace sealpost::mime {
namespace {

constexpr std::size_t line_length = 76;
/// White space that is held back because a line end may follow; longer runs are passed on.
constexpr std::size_t held_white_space = 4096;
/// How far the encoder looks ahead ("From ").
constexpr std::size_t look_ahead = 5;

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

struct QuotedPrintableDecoder {
    DecodeReport report;
    std::string white_space; // not yet known to stand before a line end
    std::string escape;      // "=" and what followed, while it is not complete

    void operator()(std::string_view in, bool at_end, std::string& out) {
        for (const char c : in) {
            if (escape.empty())
                plain(c, out);
            else
                escaped(c, out);
        }
        if (!at_end) return;
        if (!escape.empty()) {
            report.truncated = true;
            if (escape.size() > 1 && hex_value(escape[1]) >= 0) out += escape;
        }
        escape.clear();
        white_space.clear(); // transport padding
    }

    void plain(char c, std::string& out) {
        if (c == ' ' || c == '\t') {
            if (white_space.size() >= held_white_space) keep_white_space(out);
            white_space += c;
            return;
        }
        if (c == '\r') {
            // A CR is held as white space is: it may be half of a line end.
            white_space += c;
            return;
        }
        if (c == '\n') {
            const bool crlf = white_space.ends_with('\r');
            white_space.clear();
            out += crlf ? "\r\n" : "\n";
            return;
        }
        keep_white_space(out);
        if (c == '=') {
            escape = c;
            return;
        }
        if (static_cast<unsigned char>(c) >= 0x7f || static_cast<unsigned char>(c) < 0x20)
            report.garbage = true;
        out += c;
    }

    void keep_white_space(std::string& out) {
        if (white_space.find('\r') != std::string::npos) report.garbage = true;
        out += white_space;
        white_space.clear();
    }

    void escaped(char c, std::string& out) {
        const bool soft = escape.size() > 1 && hex_value(escape[1]) < 0; // "=" and white space so far
        if (c == '\n' && (escape.size() == 1 || soft)) {
            escape.clear();
            return;
        }
        if ((c == ' ' || c == '\t' || c == '\r') && (escape.size() == 1 || soft) &&
            escape.size() < line_length) {
            escape += c;
            return;
        }
        if (!soft && escape.size() == 1 && hex_value(c) >= 0) {
            escape += c;
            return;
        }
        if (!soft && escape.size() == 2 && hex_value(c) >= 0) {
            out += static_cast<char>(hex_value(escape[1]) * 16 + hex_value(c));
            escape.clear();
            return;
        }
        report.garbage = true;
        out += escape;
        escape.clear();
        plain(c, out);
    }
};

class QuotedPrintableDecodingSource final : public FilterSource<QuotedPrintableDecoder, DecodingSource> {
  public:
    using FilterSource::FilterSource;
    DecodeReport report() const noexcept override { return transform().report; }
};

struct QuotedPrintableEncoder {
    std::string input;
    std::size_t column = 0;

    void operator()(std::string_view in, bool at_end, std::string& out) {
        input.append(in);
        std::size_t at = 0;
        while (at < input.size() && (at_end || input.size() - at > look_ahead))
            at += one(std::string_view(input).substr(at), out);
        input.erase(0, at);
    }

    /// Encodes what `rest` begins with; returns how many bytes that were.
    std::size_t one(std::string_view rest, std::string& out) {
        if (rest.starts_with("\r\n")) {
            out += "\r\n";
            column = 0;
            return 2;
        }
        std::size_t width = must_encode(rest) ? 3 : 1;
        if (column + width > line_length - 1) {
            out += "=\r\n";
            column = 0;
            width = must_encode(rest) ? 3 : 1;
        }
        if (width == 1) {
            out += rest[0];
        } else {
            constexpr std::string_view digits = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(rest[0]);
            out += '=';
            out += digits[byte >> 4];
            out += digits[byte & 0xf];
        }
        column += width;
        return 1;
    }

    bool must_encode(std::string_view rest) const {
        const char c = rest[0];
        if (c == ' ' || c == '\t') return rest.size() == 1 || rest.substr(1).starts_with("\r\n");
        if (c <= ' ' || c >= 0x7f || c == '=') return true;
        return column == 0 && (c == '.' || rest.starts_with("From "));
    }
};

} // namespace

std::unique_ptr<DecodingSource> decode_quoted_printable(std::unique_ptr<Source> encoded) {
    return std::make_unique<QuotedPrintableDecodingSource>(std::move(encoded));
}

std::unique_ptr<Source> encode_quoted_printable(std::unique_ptr<Source> text) {
    return std::make_unique<FilterSource<QuotedPrintableEncoder>>(std::move(text));
}

} // namespace sealpost::mime
