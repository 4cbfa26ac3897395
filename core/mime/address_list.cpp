// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/mime/address.h"
#include "core/mime/address_text.h"
#include "core/mime/charset.h"
#include "core/mime/header_field.h"

#include <algorithm>
#include <utility>

namespace sealpost::mime {
namespace {

enum class Kind { end, word, quoted, literal, special };

struct Token {
    Kind kind = Kind::end;
    /// As written; of a quoted string with its quotes, of a special the character.
    std::string text;
    /// White space or a comment stood before it.
    bool spaced = false;

    bool is(char special) const noexcept { return kind == Kind::special && text[0] == special; }
};

/// The lexical tokens of RFC 5322 section 3.2, on unfolded text.
class Lexer {
  public:
    explicit Lexer(std::string_view text) : text_(text) {}

    Token next() {
        Token token;
        token.spaced = skip_space();
        if (at_ == text_.size()) return token;
        const char c = text_[at_];
        if (c == '"') {
            token.kind = Kind::quoted;
            token.text = delimited('"');
        } else if (c == '[') {
            token.kind = Kind::literal;
            token.text = delimited(']');
        } else if (is_atext(c) || c == '.') {
            token.kind = Kind::word;
            while (at_ < text_.size() && (is_atext(text_[at_]) || text_[at_] == '.'))
                token.text += text_[at_++];
        } else {
            token.kind = Kind::special;
            token.text = c;
            ++at_;
        }
        return token;
    }

    /// The comments since the last call, without their brackets.
    std::string take_comment() { return std::exchange(comment_, {}); }
    bool malformed() const noexcept { return malformed_; }

  private:
    bool skip_space() {
        const std::size_t begin = at_;
        while (at_ < text_.size()) {
            const auto c = static_cast<unsigned char>(text_[at_]);
            if (c == '(') {
                skip_comment();
            } else if (c == ' ' || c == '\t') {
                ++at_;
            } else if (c < 0x20 || c == 0x7f) {
                malformed_ = true;
                ++at_;
            } else {
                break;
            }
        }
        return at_ > begin;
    }

    void skip_comment() {
        if (!comment_.empty()) comment_ += ' ';
        std::size_t depth = 0;
        do {
            const char c = text_[at_++];
            const bool outermost = depth == 0 || (c == ')' && depth == 1);
            if (c == '(') ++depth;
            if (c == ')') --depth;
            if (c == '\\' && at_ < text_.size())
                comment_ += text_[at_++];
            else if (!outermost)
                comment_ += c;
        } while (depth > 0 && at_ < text_.size());
        if (depth > 0) malformed_ = true;
    }

    std::string delimited(char close) {
        std::string text(1, text_[at_++]);
        while (at_ < text_.size()) {
            const char c = text_[at_++];
            text += c;
            if (c == close) return text;
            if (c == '\\' && at_ < text_.size()) text += text_[at_++];
        }
        malformed_ = true;
        return text + close;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::string comment_;
    bool malformed_ = false;
};

std::string unquoted(std::string_view text) {
    std::string result;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == '\\' && i + 2 < text.size()) ++i;
        result += text[i];
    }
    return result;
}

/// Words, quoted strings and stray specials as a display name.
std::string phrase(const std::vector<Token>& tokens) {
    std::string text;
    for (const Token& token : tokens) {
        if (!text.empty() && token.spaced) text += ' ';
        text += token.kind == Kind::quoted ? unquoted(token.text) : token.text;
    }
    return std::string(trim(decode_words(text)));
}

/// The addr-spec that the tokens are; white space and comments only beside the "@" (RFC 5322 section 3.4.1).
std::optional<AddrSpec> addr_spec(const std::vector<Token>& tokens) {
    std::string text;
    bool after_at = false;
    for (const Token& token : tokens) {
        if (token.spaced && !text.empty() && !after_at && !token.is('@')) return std::nullopt;
        after_at = token.is('@');
        text += token.text;
    }
    return AddrSpec::parse(text);
}

class ListParser {
  public:
    explicit ListParser(std::string_view text) : lexer_(text) {}

    AddressList run() {
        advance();
        while (token_.kind != Kind::end) element();
        result_.malformed = result_.malformed || lexer_.malformed() || in_group_;
        return std::move(result_);
    }

  private:
    void advance() { token_ = lexer_.next(); }

    bool at_separator() const { return token_.kind == Kind::end || token_.is(',') || token_.is(';'); }

    /// One mailbox, or the start or end of a group, with the separator after it.
    void element() {
        std::vector<Token> words;
        while (!at_separator() && !token_.is('<') && !token_.is(':')) {
            // Only a comment behind the address can be a name.
            lexer_.take_comment();
            words.push_back(std::move(token_));
            advance();
        }
        if (token_.is(':')) {
            // What precedes is the group's name.
            if (in_group_ || words.empty()) result_.malformed = true;
            in_group_ = true;
            advance();
            return;
        }
        if (token_.is('<')) {
            angle(words);
        } else if (!words.empty()) {
            bare(words);
        }
        separator();
    }

    void separator() {
        if (token_.is(';')) {
            // Some programs separate mailboxes by semicolons: accepted, but not as beyond doubt.
            if (!in_group_) result_.malformed = true;
            in_group_ = false;
        }
        lexer_.take_comment();
        if (token_.kind != Kind::end) advance();
    }

    void bare(const std::vector<Token>& words) {
        auto address = addr_spec(words);
        if (!address) {
            result_.malformed = true;
            return;
        }
        // "a@b (Name)", the form before display names (RFC 5322 section 3.4, last paragraph).
        result_.mailboxes.push_back(
            {std::string(trim(decode_words(lexer_.take_comment()))), std::move(*address)});
    }

    void angle(const std::vector<Token>& words) {
        advance();
        std::vector<Token> inside;
        while (token_.kind != Kind::end && !token_.is('>') && !token_.is('<')) {
            // An obsolete route "@a,@b:" is dropped (RFC 5322 section 4.4).
            const bool is_route = token_.is(':') && !inside.empty() && inside.front().is('@');
            if (is_route)
                inside.clear();
            else
                inside.push_back(std::move(token_));
            advance();
        }
        auto address = addr_spec(inside);
        const bool closed = token_.is('>');
        if (closed) advance();
        if (!address || !closed) {
            result_.malformed = true;
        } else {
            result_.mailboxes.push_back({phrase(words), std::move(*address)});
        }
        if (!at_separator()) result_.malformed = true;
        while (!at_separator()) advance();
    }

    Lexer lexer_;
    Token token_;
    AddressList result_;
    bool in_group_ = false;
};

} // namespace

AddressList parse_addresses(std::string_view raw) {
    AddressList list = ListParser(clean_value(raw)).run();
    if (raw.find('\0') != std::string_view::npos) list.malformed = true;
    return list;
}

std::vector<Mailbox> parse_address_list(std::string_view raw) { return parse_addresses(raw).mailboxes; }

std::optional<Mailbox> parse_mailbox(std::string_view text) {
    if (text.find_first_of("\r\n") != std::string_view::npos) return std::nullopt;
    AddressList list = parse_addresses(text);
    if (list.malformed || list.mailboxes.size() != 1) return std::nullopt;
    return std::move(list.mailboxes.front());
}

std::string to_display(const Mailbox& mailbox) {
    const std::string address = mailbox.address.to_string();
    return mailbox.display_name.empty() ? address : mailbox.display_name + " <" + address + ">";
}

} // namespace sealpost::mime
