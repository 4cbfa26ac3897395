// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/smtp_path.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/net/endpoint.h"

#include <algorithm>

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

} // namespace sealpost::transport
