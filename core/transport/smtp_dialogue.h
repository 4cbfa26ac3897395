// SPDX-License-Identifier: GPL-3.0-or-later
// The client's side of one SMTP submission (RFC 5321, 6409, 3207, 4954, 1870, 2920, 6531, 8689) as a state
// machine: bytes in, bytes out, no I/O, no clock. The driver reads want(), and
//   input:   writes what take_output() gives, reads from the server and calls receive(), or lost() at the
//   end; tls:     writes the output, makes the TLS handshake (nothing but it may be read), and calls
//   secured(); mechanism: checks the mechanism() against what it remembers, and calls approve_mechanism();
//   body:    writes the output, calls body() with pieces of the message and end_body() after the last;
//   done:    writes the output (QUIT) and closes.
// Every fault is thrown as an Error (see SmtpClient); after one the dialogue is over.
#pragma once

#include "core/transport/sasl.h"
#include "core/transport/submission.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::transport {

struct SmtpMessage {
    Envelope envelope;
    /// In bytes, before dot-stuffing.
    std::uint64_t size = 0;
};

struct SmtpTask {
    /// The connection begins in the clear, and STARTTLS is demanded.
    bool starttls = false;
    /// The server's name, for errors and OAUTHBEARER.
    std::string host;
    int port = 0;
    /// Outlives the dialogue.
    const Credential& credential;
    /// Only up to TLS, to look at the server; no credential is sent.
    bool identify_only = false;
    /// None: authenticate, then QUIT.
    std::optional<SmtpMessage> message{};
    /// SCRAM: for tests with published vectors; empty: random.
    std::string nonce{};
};

class SmtpDialogue {
  public:
    enum class Want { input, tls, mechanism, body, done };

    explicit SmtpDialogue(SmtpTask task);
    ~SmtpDialogue();
    SmtpDialogue(const SmtpDialogue&) = delete;
    SmtpDialogue& operator=(const SmtpDialogue&) = delete;

    Want want() const noexcept;
    /// What is to be written now; may hold a credential.
    Secret take_output();
    void receive(std::string_view bytes);
    /// The server closed: Error{connection_lost} with the stage.
    [[noreturn]] void lost() const;
    void secured();
    /// The mechanism that was chosen.
    Mechanism mechanism() const noexcept;
    void approve_mechanism();
    /// One piece of the message, dot-stuffed into the output. Error{malformed} for a lone CR or LF: no two
    /// servers agree on what such a byte means, and a message could end within another (SMTP smuggling).
    void body(std::string_view piece);
    void end_body();

    /// The stage, as in SmtpClient's errors.
    std::string_view stage() const noexcept;
    /// The extensions of the last EHLO reply, in the server's words.
    const std::vector<std::string>& capabilities() const noexcept;
    /// When done; empty where the task had no message.
    const SubmitReceipt& receipt() const noexcept;

  private:
    class Machine;
    std::unique_ptr<Machine> machine_;
};

} // namespace sealpost::transport
