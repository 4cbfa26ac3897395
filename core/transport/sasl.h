// SPDX-License-Identifier: GPL-3.0-or-later
// SASL mechanisms without I/O (RFC 4422): PLAIN (RFC 4616), LOGIN, SCRAM-SHA-256 (RFC 7677), OAUTHBEARER
// (RFC 7628), XOAUTH2. Bytes here are raw; SMTP and IMAP put them into base64.
#pragma once

#include "core/transport/credential.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::transport {

enum class Mechanism { login, plain, xoauth2, oauthbearer, scram_sha_256 };

/// The registered name ("SCRAM-SHA-256").
std::string_view name_of(Mechanism mechanism) noexcept;
/// nullopt for one that is not spoken here.
std::optional<Mechanism> parse_mechanism(std::string_view name);
/// The strongest of those offered that fits the credential; nullopt: none does.
std::optional<Mechanism> choose_mechanism(const std::vector<std::string>& offered,
                                          const Credential& credential);

struct SaslRequest {
    Mechanism mechanism = Mechanism::plain;
    /// Outlives the exchange.
    const Credential& credential;
    /// Named in OAUTHBEARER.
    std::string host;
    int port = 0;
    /// SCRAM: the client's nonce; empty: a random one.
    std::string nonce{};
};

class SaslExchange {
  public:
    virtual ~SaslExchange() = default;
    /// What is sent with the command; nullopt: the server speaks first.
    virtual std::optional<Secret> initial() = 0;
    /// The answer to a challenge. Error{server_protocol} for one that makes no sense, and for a SCRAM server
    /// that cannot prove that it knows the password (detail "server-signature").
    virtual Secret respond(std::string_view challenge) = 0;
    /// Whether a success reported by the server may be believed now.
    virtual bool complete() const = 0;
};

/// Error{bad_address} for a user name that the mechanism cannot carry (control characters).
std::unique_ptr<SaslExchange> start_sasl(const SaslRequest& request);

} // namespace sealpost::transport
