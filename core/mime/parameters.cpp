// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/parameters.h"

#include "core/base/text.h"
#include "core/mime/charset.h"
#include "core/mime/header_field.h"

#include <algorithm>
#include <map>

namespace sealpost::mime {
namespace {

/// A value cut into more pieces than this is an attack on whoever puts them together.
constexpr int most_pieces = 1000;

bool is_token_char(char c) {
    return c > ' ' && c < 0x7f && std::string_view("()<>@,;:\\\"/[]?=").find(c) == std::string_view::npos;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// RFC 2231: what was written of one parameter, under the forms name, name* and name*N or name*N*.
struct Forms {
    std::optional<std::string> plain;
    std::optional<std::string> extended;
    struct Piece {
        std::string text;
        bool is_encoded = false;
    };
    std::map<int, Piece> pieces;
};

std::string percent_decoded(std::string_view text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto hex = text[i] == '%' ? from_hex(text.substr(i + 1, 2)) : std::nullopt;
        if (hex && hex->size() == 1) {
            bytes += *hex;
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

/// charset'language'text: cuts off what is before the text and returns the charset.
std::string take_charset(std::string_view& text) {
    const std::size_t first = text.find('\'');
    const std::size_t second = first == std::string_view::npos ? first : text.find('\'', first + 1);
    if (second == std::string_view::npos) return {};
    const std::string charset(text.substr(0, first));
    text.remove_prefix(second + 1);
    return charset;
}

std::string joined(const Forms& forms) {
    std::string bytes;
    std::string charset;
    for (int i = 0; forms.pieces.contains(i); ++i) {
        const Forms::Piece& piece = forms.pieces.at(i);
        std::string_view text = piece.text;
        if (i == 0 && piece.is_encoded) charset = take_charset(text);
        bytes += piece.is_encoded ? percent_decoded(text) : std::string(text);
    }
    bool guessed = false;
    return to_utf8(bytes, charset, guessed);
}

/// The form that says most, as RFC 2231 readers take it.
std::string value_of(const Forms& forms) {
    bool guessed = false;
    if (forms.pieces.contains(0)) return joined(forms);
    if (forms.extended) {
        std::string_view text = *forms.extended;
        const std::string charset = take_charset(text);
        return to_utf8(percent_decoded(text), charset, guessed);
    }
    return decode_words(forms.plain.value_or(""));
}

/// "name*0*" as its name and where the value belongs.
void add_form(std::string_view written, std::string value, std::map<std::string, Forms>& all,
              std::vector<std::string>& order) {
    const std::size_t star = written.find('*');
    const std::string name = ascii_lower(written.substr(0, star));
    if (name.empty()) return;
    if (!all.contains(name)) order.push_back(name);
    Forms& forms = all[name];
    if (star == std::string_view::npos) {
        // The first counts.
        if (!forms.plain) forms.plain = std::move(value);
        return;
    }
    std::string_view mark = written.substr(star + 1);
    if (mark.empty()) {
        if (!forms.extended) forms.extended = std::move(value);
        return;
    }
    const bool is_encoded = mark.back() == '*';
    if (is_encoded) mark.remove_suffix(1);
    if (mark.empty() || mark.size() > 3 ||
        !std::all_of(mark.begin(), mark.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return;
    const int index = std::stoi(std::string(mark));
    if (index < most_pieces) forms.pieces.try_emplace(index, Forms::Piece{std::move(value), is_encoded});
}

} // namespace

void ValueReader::skip_space() {
    std::size_t depth = 0;
    for (; at_ < text_.size(); ++at_) {
        const char c = text_[at_];
        if (c == '(') {
            ++depth;
        } else if (depth > 0) {
            if (c == ')') --depth;
            if (c == '\\' && at_ + 1 < text_.size()) ++at_;
        } else if (!is_space(c)) {
            return;
        }
    }
}

std::string_view ValueReader::token() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_token_char(text_[at_])) ++at_;
    const std::string_view found = text_.substr(begin, at_ - begin);
    skip_space();
    return found;
}

bool ValueReader::take(char c) {
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    skip_space();
    return true;
}

std::string ValueReader::quoted_string() {
    std::string text;
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
        if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
        text += text_[at_];
    }
    if (at_ < text_.size()) ++at_;
    skip_space();
    return text;
}

std::string ValueReader::value() {
    const std::size_t begin = at_;
    std::string text;
    if (at_ < text_.size() && text_[at_] == '"') {
        text = quoted_string();
        // What stands between a quoted string and the semicolon is dropped.
        at_ = std::min(text_.find(';', at_), text_.size());
        return text;
    }
    text = token();
    if (at_ == text_.size() || text_[at_] == ';') return text;
    at_ = std::min(text_.find(';', begin), text_.size());
    return std::string(trim(text_.substr(begin, at_ - begin)));
}

std::vector<Parameter> ValueReader::parameters() {
    std::map<std::string, Forms> all;
    std::vector<std::string> order;
    while (at_ < text_.size()) {
        if (take(';')) continue;
        const std::string_view name = token();
        if (take('=')) {
            std::string text = value();
            if (!name.empty()) add_form(name, std::move(text), all, order);
        } else {
            at_ = std::min(text_.find(';', at_), text_.size());
        }
    }
    std::vector<Parameter> result;
    for (const std::string& name : order) result.push_back({name, value_of(all.at(name))});
    return result;
}

} // namespace sealpost::mime
