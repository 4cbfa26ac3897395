// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of each server, so that it cannot become weaker unnoticed (a latch, as HSTS is for the
// web), and the keys that the user pinned.
#pragma once

#include "core/net/endpoint.h"

#include <map>
#include <optional>
#include <string>

namespace sealpost::net {

/// In the order of strength.
enum class Security { starttls, implicit };

struct ServerMemory {
    /// The strongest that worked.
    std::optional<Security> security{};
    /// Its chain led to a trusted root. From then on nothing but a pin, set by an explicit command, can take
    /// the place of a chain.
    bool chain_verified = false;
    /// The strongest SASL mechanism that let us in ("SCRAM-SHA-256"); empty: none yet.
    std::string mechanism{};
    /// SHA-256 of the pinned SubjectPublicKeyInfo, upper-case hex.
    std::optional<std::string> pin{};
    friend bool operator==(const ServerMemory&, const ServerMemory&) = default;
};

/// Kept by host and port. An implementation that finds its store tampered with throws Error{state_corrupt}.
class TlsMemory {
  public:
    virtual ~TlsMemory() = default;
    /// An empty ServerMemory where nothing is known.
    virtual ServerMemory load(const Endpoint& server) = 0;
    virtual void store(const Endpoint& server, const ServerMemory& memory) = 0;
};

/// For programs and tests without a state.
class VolatileTlsMemory final : public TlsMemory {
  public:
    ServerMemory load(const Endpoint& server) override;
    void store(const Endpoint& server, const ServerMemory& memory) override;

  private:
    std::map<std::string, ServerMemory> servers_;
};

} // namespace sealpost::net
