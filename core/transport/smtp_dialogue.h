// SPDX-License-Identifier: GPL-3.0-or-later
// The client's side of one SMTP submission (RFC 5321, 6409, 3207, 4954, 1870, 2920, 6152, 6531, 8689) as a
// state machine: bytes in, bytes out, no I/O, no clock. The driver writes output(), calls written(), and does
// what want() says:
//
// - input: read from the server and call receive(), or lost() at the end of the stream;
// - tls: make the TLS handshake (nothing else may be read before it) and call secured();
// - mechanism: check mechanism() against what is remembered and call approve_mechanism();
// - body: call body() with pieces of the message, and end_body() after the last;
// - ready: the message is answered for; call next() with another one, or quit();
// - done: close (the output was QUIT).
//
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
    /// The header is not ASCII: it needs SMTPUTF8, whatever the envelope's addresses are.
    bool utf8_header = false;
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
    /// Another message may follow: ready comes in the place of QUIT.
    bool keep_open = false;
    /// SCRAM: for tests with published vectors; empty: random.
    std::string nonce{};
};

class SmtpDialogue {
  public:
    enum class Want { input, tls, mechanism, body, ready, done };

    explicit SmtpDialogue(SmtpTask task);
    ~SmtpDialogue();
    SmtpDialogue(const SmtpDialogue&) = delete;
    SmtpDialogue& operator=(const SmtpDialogue&) = delete;

    Want want() const noexcept;
    /// What is to be written now; valid until the next call. May hold a credential.
    std::string_view output() const noexcept;
    /// All of it was written: it is wiped.
    void written() noexcept;
    void receive(std::string_view bytes);
    /// The server closed: Error{connection_lost} with the stage.
    [[noreturn]] void lost() const;
    void secured();
    /// The mechanism that was chosen.
    Mechanism mechanism() const noexcept;
    void approve_mechanism();
    bool authenticated() const noexcept;
    /// One piece of the message, dot-stuffed into the output. Error{malformed} for a lone CR or LF: no two
    /// servers agree on what such a byte means, and a message could end within another (SMTP smuggling).
    void body(std::string_view piece);
    void end_body();
    /// The next message over the same connection. Throws as the constructor does, and
    /// Error{message_too_large} and the like; nothing was sent then, and the dialogue is still ready.
    void next(SmtpMessage message);
    void quit();

    /// The stage, as in SmtpClient's errors.
    std::string_view stage() const noexcept;
    /// The extensions of the last EHLO reply, in the server's words.
    const std::vector<std::string>& capabilities() const noexcept;
    /// When done or ready; empty where the task had no message.
    const SubmitReceipt& receipt() const noexcept;

  private:
    class Machine;
    std::unique_ptr<Machine> machine_;
};

} // namespace sealpost::transport
