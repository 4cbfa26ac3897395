// SPDX-License-Identifier: GPL-3.0-or-later
// A connection as blocking bytes in both directions: a socket, or TLS over one.
#pragma once

#include "core/base/limits.h"

#include <chrono>
#include <cstddef>
#include <span>
#include <stop_token>
#include <string_view>

namespace sealpost::net {

/// How long one read or write waits for the peer, and who may end the waiting.
struct Patience {
    std::chrono::milliseconds timeout = limits::server_timeout;
    std::stop_token stop{};
};

class ByteStream {
  public:
    virtual ~ByteStream() = default;
    /// Up to buffer.size() bytes, at least one; 0 at the end of the stream.
    /// Throws Error{server_silent} after the timeout, {cancelled}, {connection_lost}.
    virtual std::size_t read(std::span<char> buffer) = 0;
    /// All of it. Throws as read().
    virtual void write(std::string_view bytes) = 0;
    /// Bytes can be read now, without waiting (unread ones in a TLS record too).
    virtual bool pending() = 0;
    /// For poll(2), after pending() said no.
    virtual int fd() const noexcept = 0;
    virtual void set_patience(Patience patience) = 0;
    /// Orderly, without waiting for the peer.
    virtual void close() noexcept = 0;
};

} // namespace sealpost::net
