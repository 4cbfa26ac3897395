// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/fold.h"

#include "core/base/text.h"

#include <algorithm>

namespace sealpost::mime {
namespace {

constexpr std::size_t line_length = 76;
/// Of an encoded word: "=?utf-8?q?" and "?=".
constexpr std::size_t word_frame = 12;
constexpr std::size_t longest_word = 75;
/// A first word shorter than this is not worth its frame.
constexpr std::size_t shortest_word = 30;

bool stays_in_q(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && std::string_view("!*+-/").find(c) != std::string_view::npos);
}

std::string encode_q(std::string_view character) {
    std::string encoded;
    for (const char c : character) {
        if (stays_in_q(c))
            encoded += c;
        else if (c == ' ')
            encoded += '_';
        else
            encoded += "=" + to_hex_upper(std::string_view(&c, 1));
    }
    return encoded;
}

std::size_t character_length(std::string_view text) {
    std::size_t length = 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80) ++length;
    return length;
}

} // namespace

void Folder::add(std::string_view chunk, std::string_view white_space) {
    if (column_ + white_space.size() + chunk.size() > line_length) {
        text_ += "\r\n";
        column_ = 0;
    }
    text_ += white_space;
    text_ += chunk;
    column_ += white_space.size() + chunk.size();
}

void Folder::append(std::string_view text) {
    text_ += text;
    column_ += text.size();
}

std::size_t Folder::room() const noexcept {
    return column_ + 1 < line_length ? line_length - column_ - 1 : 0;
}

std::vector<std::string> encode_words(std::string_view text, std::size_t room) {
    const std::string valid = to_valid_utf8(text);
    std::string_view rest = valid;
    const auto plain = static_cast<std::size_t>(
        std::count_if(rest.begin(), rest.end(), [](char c) { return c == ' ' || stays_in_q(c); }));
    const bool use_q = plain + 3 * (rest.size() - plain) <= (rest.size() + 2) / 3 * 4;
    std::vector<std::string> words;
    std::size_t payload = (room < shortest_word ? longest_word : std::min(room, longest_word)) - word_frame;
    while (!rest.empty()) {
        std::size_t taken = 0;
        std::size_t length = 0; // encoded
        // GMime loses the words after one that ends in padding: cut where none is needed.
        std::size_t unpadded = 0;
        while (taken < rest.size()) {
            const std::size_t next = character_length(rest.substr(taken));
            const std::size_t grown =
                use_q ? length + encode_q(rest.substr(taken, next)).size() : (taken + next + 2) / 3 * 4;
            if (grown > payload && taken > 0) {
                if (!use_q && unpadded > 0) taken = unpadded;
                break;
            }
            length = grown;
            taken += next;
            if (taken % 3 == 0) unpadded = taken;
        }
        const std::string_view piece = rest.substr(0, taken);
        words.push_back(use_q ? "=?utf-8?q?" + encode_q(piece) + "?="
                              : "=?utf-8?b?" + to_base64(piece) + "?=");
        rest.remove_prefix(taken);
        payload = longest_word - word_frame;
    }
    return words;
}

bool is_printable_ascii(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7f; });
}

} // namespace sealpost::mime
