// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/endpoint.h"

#include "core/base/idna.h"
#include "core/base/number.h"
#include "core/base/text.h"

#include <algorithm>
#include <arpa/inet.h>

namespace sealpost::net {

std::optional<Endpoint> Endpoint::parse(std::string_view text) {
    std::string_view host;
    std::string_view port;
    if (text.starts_with('[')) {
        const auto close = text.find("]:");
        if (close == std::string_view::npos) return std::nullopt;
        host = text.substr(1, close - 1);
        port = text.substr(close + 2);
        if (host.find(':') == std::string_view::npos || !is_ip_address(host)) return std::nullopt;
    } else {
        const auto colon = text.find(':');
        if (colon == std::string_view::npos) return std::nullopt;
        host = text.substr(0, colon);
        port = text.substr(colon + 1);
    }
    const auto number = whole_number<std::uint16_t>(port);
    if (!number || *number == 0 || !ascii_host(host)) return std::nullopt;
    return Endpoint{std::string(host), *number};
}

std::string to_string(const Endpoint& endpoint) {
    const std::string host = ascii_lower(std::string_view(endpoint.host));
    const std::string shown = host.find(':') == std::string::npos ? host : "[" + host + "]";
    return shown + ":" + std::to_string(endpoint.port);
}

std::optional<std::string> ascii_host(std::string_view host) {
    if (is_ip_address(host)) return std::string(host);
    if (host.ends_with('.')) host.remove_suffix(1);
    if (host.empty() || host.size() > 1000) return std::nullopt;
    const auto bad = [](unsigned char c) {
        return c <= 0x20 || c == 0x7f ||
               (c < 0x80 && std::string_view("-._").find(char(c)) == std::string_view::npos &&
                !std::isalnum(c));
    };
    if (std::ranges::any_of(host, bad)) return std::nullopt;
    const auto name = to_a_labels(host);
    if (!name || name->empty() || name->size() > 253 || name->starts_with('.') ||
        name->find("..") != std::string::npos)
        return std::nullopt;
    return name;
}

bool is_ip_address(std::string_view host) {
    if (host.size() >= INET6_ADDRSTRLEN) return false;
    const std::string text(host);
    unsigned char bytes[16];
    return inet_pton(AF_INET, text.c_str(), bytes) == 1 || inet_pton(AF_INET6, text.c_str(), bytes) == 1;
}

} // namespace sealpost::net
