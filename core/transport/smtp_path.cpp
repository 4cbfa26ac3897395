// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/smtp_path.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/net/endpoint.h"

#include <algorithm>
#include <cstdint>

namespace sealpost::transport {
namespace {

bool is_atext(unsigned char c) {
    return c >= 0x80 || std::isalnum(c) ||
           std::string_view("!#$%&'*+-/=?^_`{|}~").find(char(c)) != std::string_view::npos;
}

bool is_dot_atom(std::string_view text) {
    return std::ranges::all_of(split(text, '.'), [](std::string_view atom) {
        return !atom.empty() && std::ranges::all_of(atom, is_atext);
    });
}

bool is_quoted_string(std::string_view text) {
    if (text.size() < 2 || !text.starts_with('"') || !text.ends_with('"')) return false;
    text = text.substr(1, text.size() - 2);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x20 || c == 0x7f || c == '"') return false;
        if (c != '\\') continue;
        if (++i == text.size() || static_cast<unsigned char>(text[i]) < 0x20 || text[i] == 0x7f) return false;
    }
    return true;
}

bool is_address_literal(std::string_view domain) {
    return domain.size() > 2 && domain.starts_with('[') && domain.ends_with(']') &&
           std::ranges::all_of(domain.substr(1, domain.size() - 2),
                               [](unsigned char c) { return std::isalnum(c) || c == '.' || c == ':'; });
}

/// xtext, RFC 3461 section 4.
std::string xtext(std::string_view text) {
    std::string encoded;
    for (const char c : text) {
        if (c > ' ' && c < 0x7f && c != '+' && c != '=')
            encoded += c;
        else
            encoded += "+" + to_hex_upper(std::string_view(&c, 1));
    }
    return encoded;
}

std::string hex_number(std::uint32_t number) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (; number != 0 || text.size() < 2; number >>= 4) text.insert(text.begin(), digits[number & 15]);
    return text;
}

/// The bytes of the character that begins with this one, in what is UTF-8.
std::size_t length_of(unsigned char lead) { return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4; }

/// utf-8-addr-xtext, RFC 6533 section 3. The text is UTF-8.
std::string utf8_xtext(std::string_view text) {
    std::string encoded;
    while (!text.empty()) {
        const auto lead = static_cast<unsigned char>(text.front());
        const std::size_t length = lead < 0x80 ? 1 : length_of(lead);
        std::uint32_t point = lead < 0x80 ? lead : lead & (0x7fU >> length);
        for (const char c : text.substr(1, length - 1))
            point = point << 6 | (static_cast<unsigned char>(c) & 0x3f);
        if (point > ' ' && point < 0x7f && point != '+' && point != '=' && point != '\\')
            encoded += text.front();
        else
            encoded += "\\x{" + hex_number(point) + "}";
        text.remove_prefix(length);
    }
    return encoded;
}

} // namespace

SmtpPath make_smtp_path(std::string_view address) {
    const Error fault(ErrorCode::bad_address, {{"address", std::string(address)}});
    const auto at = address.rfind('@');
    if (at == std::string_view::npos || address.size() > 1000 || !is_valid_utf8(address)) throw fault;
    const auto local = address.substr(0, at);
    const auto domain = address.substr(at + 1);
    if (!is_dot_atom(local) && !is_quoted_string(local)) throw fault;
    std::string host;
    if (is_address_literal(domain)) {
        host = domain;
    } else {
        const auto ascii = net::ascii_host(domain);
        if (!ascii) throw fault;
        host = *ascii;
    }
    const bool eight_bit =
        std::ranges::any_of(local, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return {std::string(local) + "@" + host, eight_bit};
}

std::string original_recipient(const SmtpPath& path) {
    // RFC 3461 section 4.2: with the keyword.
    constexpr std::size_t longest = 500 - std::string_view("ORCPT=").size();
    const std::string value =
        path.needs_smtputf8 ? "utf-8;" + utf8_xtext(path.text) : "rfc822;" + xtext(path.text);
    return value.size() <= longest ? value : std::string();
}

} // namespace sealpost::transport
