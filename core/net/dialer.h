// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that asks the DNS and opens connections. Every connection has a purpose and is logged.
#pragma once

#include "core/base/secret.h"
#include "core/net/activity_log.h"
#include "core/net/byte_stream.h"
#include "core/net/endpoint.h"

#include <memory>
#include <optional>
#include <string>

namespace sealpost::net {

/// SOCKS5 (RFC 1928, 1929) with names resolved by the proxy: with a proxy set, nothing is asked of the local
/// DNS but the proxy's own address.
struct Socks5Proxy {
    Endpoint at{};
    /// Empty: no authentication. With Tor, different users get different circuits.
    std::string user{};
    Secret password{};
};

struct DialRequest {
    Endpoint server{};
    Purpose purpose;
    Patience patience{};
};

class Dialer {
  public:
    /// Keeps references: log and clock must outlive the dialer.
    Dialer(ActivityLog& log, const Clock& clock, std::optional<Socks5Proxy> proxy = std::nullopt);
    virtual ~Dialer() = default;
    Dialer(const Dialer&) = delete;
    Dialer& operator=(const Dialer&) = delete;

    /// Tries the addresses (IPv6 and IPv4, as the system orders them) in turn, each for at most
    /// limits::dial_timeout or the patience, whichever is shorter.
    /// Throws Error{unreachable} with the facts server and detail, and cause = "no-such-host" where the name
    /// does not resolve; {cancelled}, {bad_address} for a host that is none.
    /// Virtual for whoever plays a conversation without a network. TLS is no part of it: that stays as
    /// strict.
    virtual std::unique_ptr<ByteStream> dial(const DialRequest& request) const;

  private:
    ActivityLog& log_;
    const Clock& clock_;
    std::optional<Socks5Proxy> proxy_{};
};

} // namespace sealpost::net
