// SPDX-License-Identifier: GPL-3.0-or-later
// Submission to the user's provider (RFC 6409, 8314). Sending a message is private: only outbox::Courier may,
// which takes nothing but a SealedForSubmission.
#pragma once

#include "core/base/operation.h"
#include "core/base/stream.h"
#include "core/net/channel.h"
#include "core/transport/credential.h"
#include "core/transport/server_report.h"
#include "core/transport/submission.h"

#include <memory>

namespace sealpost::outbox {
class Courier;
}

namespace sealpost::transport {

/// Errors of all calls: those of net::Channel; {server_busy} (4xx) and {server_refused} (5xx) with the facts
/// server, stage ("greeting", "ehlo", "auth", "mail", "rcpt", "data", "message") and reply; {auth_refused},
/// {auth_unavailable}, {auth_in_clear} (AUTH is offered before TLS only), {starttls_missing},
/// {starttls_injection}, {server_protocol}, {connection_lost} with stage, {server_silent}, {cancelled}.
/// connection_lost, server_silent and cancelled at stage "message": the server may have taken the message.
class SmtpClient {
  public:
    /// `surroundings` and what it refers to must outlive the client.
    SmtpClient(const net::Surroundings& surroundings, net::ServerSettings settings, Credential credential);
    /// Says good-bye, without waiting for the answer.
    ~SmtpClient();
    SmtpClient(const SmtpClient&) = delete;
    SmtpClient& operator=(const SmtpClient&) = delete;

    /// Connects, secures, authenticates, and says good-bye. The latch remembers what worked.
    ServerReport test(const Operation& operation);
    /// Connects and secures; no credential is sent. Answers for a server whose certificate is not acceptable
    /// too: this is what a person compares before pinning.
    PresentedKey identify(const Operation& operation);

    /// As errors name the server: "smtp.example.org:465".
    std::string name() const { return net::to_string(settings_.endpoint); }

  private:
    friend class outbox::Courier;
    /// `message`: RFC 5322 with CRLF line ends; a lone CR or LF is Error{malformed}. Further errors:
    /// {message_too_large} (facts limit, size), {requiretls_missing}, {bad_address} (fact address), and
    /// {server_refused} with the detail "smtputf8" where the server has no SMTPUTF8 (fact addresses: those of
    /// the envelope that need it; none: the header does); with all of these nothing was sent. The connection
    /// stays open for the next message; one that the server has closed meanwhile is made anew.
    [[nodiscard]] SubmitReceipt transfer(const Envelope& envelope, SeekableSource& message,
                                         const Operation& operation);

    class Session;
    net::Surroundings surroundings_;
    net::ServerSettings settings_;
    Credential credential_;
    std::unique_ptr<Session> session_;
};

} // namespace sealpost::transport
