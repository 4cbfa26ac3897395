// SPDX-License-Identifier: GPL-3.0-or-later
// A server by host and port. The host is a DNS name (ASCII or UTF-8) or an IP address without brackets.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sealpost::net {

struct Endpoint {
    std::string host{};
    std::uint16_t port = 0;

    /// "HOST:PORT" or "[IPV6]:PORT"; nullopt for anything else (port 0, control characters, no host).
    static std::optional<Endpoint> parse(std::string_view text);
    friend bool operator==(const Endpoint&, const Endpoint&) = default;
    friend auto operator<=>(const Endpoint&, const Endpoint&) = default;
};

/// The form that parse() reads; the host in lower case. Used as the key of latches and pins.
std::string to_string(const Endpoint& endpoint);

/// The host as DNS and certificates know it: A-labels (RFC 5891), lower case, without a final dot; IP
/// addresses unchanged. nullopt when it is no valid name.
std::optional<std::string> ascii_host(std::string_view host);

/// Whether the text is an IPv4 or IPv6 address (no brackets).
bool is_ip_address(std::string_view host);

} // namespace sealpost::net
