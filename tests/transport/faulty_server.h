// SPDX-License-Identifier: GPL-3.0-or-later
// SMTP and IMAP servers that are right in every respect but those that a test names.
#pragma once

#include "tests/support/loopback_server.h"

#include <optional>
#include <string>

namespace sealpost::test {

enum class Protocol { smtp, imap };

struct FaultyServer {
    Protocol protocol = Protocol::smtp;
    ServerTls tls{};
    /// TLS from the first byte; otherwise STARTTLS.
    bool implicit = true;
    bool offers_starttls = true;
    /// Refuses the STARTTLS that it offers.
    bool refuses_starttls = false;
    /// Sent in one piece with the reply to STARTTLS.
    std::string injected{};
    /// Sent by itself after the client has begun its handshake.
    bool speaks_plain_after_starttls = false;
    /// Mechanisms, blank-separated.
    std::string auth_in_clear{};
    std::string auth_under_tls = "PLAIN LOGIN";
    /// IMAP: the LOGIN command is not allowed under TLS.
    bool login_disabled = false;
    bool preauth = false;
    /// The server's answer to the right or wrong password: empty for success.
    std::string auth_refusal{};
};

/// The server's side of one connection. Its user is "anna", the password "a password".
LoopbackServer::Session session_of(const FaultyServer& server);

} // namespace sealpost::test
