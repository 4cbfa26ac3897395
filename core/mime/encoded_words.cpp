// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 2047, reading. GMime's decoder loses what follows a padded base64 word, so this is our own.
#include "core/base/text.h"
#include "core/mime/charset.h"
#include "core/mime/decode.h"
#include "core/mime/header_field.h"
#include "core/mime/transfer_encoding.h"

#include <algorithm>
#include <optional>

namespace sealpost::mime {
namespace {

struct EncodedWord {
    std::string charset; // lower case, without a language (RFC 2231 section 5)
    std::string bytes;
    std::size_t length = 0; // as written
};

std::string decode_q(std::string_view text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto hex = text[i] == '=' ? from_hex(text.substr(i + 1, 2)) : std::nullopt;
        if (hex && hex->size() == 1) {
            bytes += *hex;
            i += 2;
        } else {
            bytes += text[i] == '_' ? ' ' : text[i];
        }
    }
    return bytes;
}

std::string decode_b(std::string_view text) {
    return read_all(*decode(TransferEncoding::base64, std::make_unique<ViewSource>(text)), text.size());
}

/// The word that `text` (which starts with "=?") begins with.
std::optional<EncodedWord> read_word(std::string_view text) {
    const std::size_t charset_end = text.find('?', 2);
    if (charset_end == std::string_view::npos || charset_end == 2 || charset_end > 80) return std::nullopt;
    const std::size_t begin = charset_end + 3;
    if (begin > text.size() || text[begin - 1] != '?') return std::nullopt;
    const std::size_t end = text.find('?', begin);
    if (end == std::string_view::npos || end + 1 >= text.size() || text[end + 1] != '=') return std::nullopt;
    const std::string_view payload = text.substr(begin, end - begin);
    EncodedWord word;
    const std::string_view charset = text.substr(2, charset_end - 2);
    word.charset = ascii_lower(charset.substr(0, charset.find('*')));
    word.length = end + 2;
    const char encoding = ascii_lower(text[charset_end + 1]);
    if (encoding == 'q')
        word.bytes = decode_q(payload);
    else if (encoding == 'b')
        word.bytes = decode_b(payload);
    else
        return std::nullopt;
    return word;
}

/// Puts decoded text together. A character may be cut across words of one charset, so these are converted as
/// one.
class Decoded {
  public:
    void word(EncodedWord word) {
        if (word.charset != charset_) flush();
        charset_ = std::move(word.charset);
        bytes_ += word.bytes;
    }
    void text(std::string_view plain) {
        flush();
        result_ += plain;
    }
    std::string take() {
        flush();
        return std::move(result_);
    }

  private:
    void flush() {
        bool guessed = false;
        if (!bytes_.empty()) result_ += to_utf8(bytes_, charset_, guessed);
        bytes_.clear();
        charset_.clear();
    }

    std::string result_;
    std::string charset_;
    std::string bytes_;
};

bool is_white_space(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

std::string decode_words(std::string_view unfolded) {
    std::string valid(unfolded);
    if (!is_valid_utf8(valid)) valid = from_windows_1252(valid);
    const std::string_view text = valid;
    Decoded decoded;
    bool after_word = false;
    std::size_t plain = 0; // where the text begins that is not yet taken
    std::size_t at = text.find("=?");
    while (at != std::string_view::npos) {
        auto word = read_word(text.substr(at));
        if (!word) {
            at = text.find("=?", at + 1);
            continue;
        }
        const std::string_view between = text.substr(plain, at - plain);
        if (!between.empty() && !(after_word && is_white_space(between))) decoded.text(between);
        plain = at + word->length;
        decoded.word(std::move(*word));
        after_word = true;
        at = text.find("=?", plain);
    }
    if (plain < text.size()) decoded.text(text.substr(plain));
    std::string value = decoded.take();
    // An encoded word may hold line ends; a value has none.
    for (char& c : value)
        if (c == '\r' || c == '\n' || c == '\0') c = ' ';
    return value;
}

} // namespace sealpost::mime
