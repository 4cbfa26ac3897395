// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to one of the user's servers by its settings: dialled, secured (at once, or when the protocol
// has asked for STARTTLS), and held to what is remembered of that server.
#pragma once

#include "core/base/clock.h"
#include "core/net/dialer.h"
#include "core/net/tls_memory.h"
#include "core/net/tls_stream.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace sealpost::net {

struct ServerSettings {
    Endpoint endpoint{};
    Security security = Security::implicit;
    /// PEM; trusted instead of the system's roots.
    std::optional<std::filesystem::path> ca_file{};
    friend bool operator==(const ServerSettings&, const ServerSettings&) = default;
};

/// What a channel needs besides the server's settings. References: all must outlive the channel.
struct Surroundings {
    Dialer& dialer;
    TlsMemory& memory;
    const Clock& clock;
    std::chrono::milliseconds timeout = limits::server_timeout;
};

class Channel {
  public:
    /// Error{latch} (fact "seen": "implicit") before anything is sent; the errors of Dialer and
    /// TlsStream. With Security::implicit the TLS handshake is done on return.
    Channel(const Surroundings& surroundings, ServerSettings settings, Purpose purpose, std::stop_token stop);

    /// Error{internal} after a handshake that failed: there is no stream any more.
    ByteStream& stream();
    bool open() const noexcept { return stream_ != nullptr; }
    bool secured() const noexcept { return tls_ != nullptr; }
    /// The TLS handshake after the server agreed to STARTTLS. What the server sent before it is
    /// Error{starttls_injection}.
    void start_tls();
    /// The mechanisms that one seen before rules out: Error{latch} (fact "seen") for a weaker one, before a
    /// credential is sent. Tokens and passwords are not compared with each other.
    void check_mechanism(std::string_view mechanism) const;
    /// The server let us in by this mechanism: security, chain and mechanism are remembered.
    void remember(std::string_view mechanism);

    const ServerSettings& settings() const noexcept { return settings_; }
    /// Throws Error{internal} before the handshake.
    const TlsStream& tls() const;

  private:
    void handshake();

    Surroundings surroundings_;
    ServerSettings settings_;
    ServerMemory memory_;
    std::unique_ptr<ByteStream> stream_;
    TlsStream* tls_ = nullptr;
};

} // namespace sealpost::net
