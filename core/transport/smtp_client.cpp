// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/smtp_client.h"

#include "core/transport/message_head.h"
#include "core/transport/smtp_dialogue.h"

#include <array>

namespace sealpost::transport {
namespace {

// Carries bytes between a dialogue and its channel.
class Driver {
  public:
    Driver(net::Channel& channel, SmtpDialogue& dialogue, net::Patience patience)
        : channel_(channel), dialogue_(dialogue), patience_(std::move(patience)) {}

    void run(SeekableSource* message, const Operation& operation) {
        try {
            while (!over()) step(message, operation);
            flush();
        } catch (const Error& error) {
            const bool from_stream = error.code() == ErrorCode::connection_lost ||
                                     error.code() == ErrorCode::server_silent ||
                                     error.code() == ErrorCode::cancelled;
            if (!from_stream || error.facts().contains("stage")) throw;
            // After the server's yes to the message nothing that happens can take it back.
            if (over()) return;
            Facts facts = error.facts();
            facts["stage"] = dialogue_.stage();
            throw Error(error.code(), std::move(facts), error.hint());
        }
    }

  private:
    bool over() const noexcept {
        return dialogue_.want() == SmtpDialogue::Want::done || dialogue_.want() == SmtpDialogue::Want::ready;
    }

    void step(SeekableSource* message, const Operation& operation) {
        flush();
        switch (dialogue_.want()) {
        case SmtpDialogue::Want::input:
            return receive();
        case SmtpDialogue::Want::tls:
            channel_.start_tls();
            return dialogue_.secured();
        case SmtpDialogue::Want::mechanism:
            channel_.check_mechanism(name_of(dialogue_.mechanism()));
            return dialogue_.approve_mechanism();
        case SmtpDialogue::Want::body:
            return send_body(*message, operation);
        case SmtpDialogue::Want::ready:
        case SmtpDialogue::Want::done:
            return;
        }
    }

    void flush() {
        if (dialogue_.output().empty()) return;
        channel_.stream().write(dialogue_.output());
        dialogue_.written();
    }

    void receive() {
        const auto count = channel_.stream().read(buffer_);
        if (count == 0) dialogue_.lost();
        dialogue_.receive({buffer_.data(), count});
        if (dialogue_.authenticated() && !remembered_) {
            channel_.remember(name_of(dialogue_.mechanism()));
            remembered_ = true;
        }
    }

    // A server that refuses a message half-way says why before it closes.
    void hear_refusal() {
        if (!channel_.stream().pending()) return;
        channel_.stream().set_patience({std::chrono::milliseconds(0), patience_.stop});
        try {
            receive();
        } catch (const Error& error) {
            // What was pending was no data, but a record of TLS itself.
            if (error.code() != ErrorCode::server_silent) throw;
        }
        channel_.stream().set_patience(patience_);
    }

    void send_body(SeekableSource& message, const Operation& operation) {
        std::array<char, stream_buffer_size> piece;
        std::uint64_t done = 0;
        message.seek(0);
        while (const auto count = message.read(piece)) {
            operation.check();
            hear_refusal();
            dialogue_.body({piece.data(), count});
            flush();
            done += count;
            if (operation.progress) operation.progress(done);
        }
        dialogue_.end_body();
    }

    net::Channel& channel_;
    SmtpDialogue& dialogue_;
    net::Patience patience_;
    std::array<char, 16384> buffer_{};
    bool remembered_ = false;
};

} // namespace

/// One connection and what is said over it.
class SmtpClient::Session {
  public:
    Session(const SmtpClient& client, SmtpMessage message, const Operation& operation)
        // The dialogue is made first: an address that cannot be sent is found before anything is.
        : dialogue_({.starttls = client.settings_.security == net::Security::starttls,
                     .host = client.settings_.endpoint.host,
                     .port = client.settings_.endpoint.port,
                     .credential = client.credential_,
                     .message = std::move(message),
                     .keep_open = true}),
          channel_(client.surroundings_, client.settings_, net::Purpose::submission, operation.stop),
          timeout_(client.surroundings_.timeout) {}

    SmtpDialogue& dialogue() noexcept { return dialogue_; }

    SubmitReceipt run(SeekableSource& message, const Operation& operation) {
        const net::Patience patience{timeout_, operation.stop};
        channel_.stream().set_patience(patience);
        Driver(channel_, dialogue_, patience).run(&message, operation);
        return dialogue_.receipt();
    }

    void say_good_bye() noexcept {
        try {
            if (dialogue_.want() != SmtpDialogue::Want::ready) return;
            dialogue_.quit();
            channel_.stream().set_patience({std::chrono::seconds(1), {}});
            channel_.stream().write(dialogue_.output());
        } catch (const std::exception&) {
            // Nothing depends on it.
        }
    }

  private:
    SmtpDialogue dialogue_;
    net::Channel channel_;
    std::chrono::milliseconds timeout_;
};

namespace {

/// The server ended the connection before the next message began (RFC 5321 section 4.3.2: 421, too many
/// messages or too long a silence).
bool was_closed(const Error& error) {
    return error.fact("stage") == "mail" &&
           (error.code() == ErrorCode::connection_lost ||
            (error.code() == ErrorCode::server_busy && error.fact("reply").starts_with("421")));
}

} // namespace

SmtpClient::SmtpClient(const net::Surroundings& surroundings, net::ServerSettings settings,
                       Credential credential)
    : surroundings_(surroundings), settings_(std::move(settings)), credential_(std::move(credential)) {}

SmtpClient::~SmtpClient() {
    if (session_) session_->say_good_bye();
}

ServerReport SmtpClient::test(const Operation& operation) {
    SmtpDialogue dialogue({.starttls = settings_.security == net::Security::starttls,
                           .host = settings_.endpoint.host,
                           .port = settings_.endpoint.port,
                           .credential = credential_});
    net::Channel channel(surroundings_, settings_, net::Purpose::account_test, operation.stop);
    Driver(channel, dialogue, {surroundings_.timeout, operation.stop}).run(nullptr, operation);
    return {channel.tls().description(), channel.tls().server_key_sha256(),
            std::string(name_of(dialogue.mechanism())), dialogue.capabilities()};
}

PresentedKey SmtpClient::identify(const Operation& operation) {
    try {
        net::Channel channel(surroundings_, settings_, net::Purpose::account_test, operation.stop);
        if (settings_.security == net::Security::starttls) {
            SmtpDialogue dialogue({.starttls = true,
                                   .host = settings_.endpoint.host,
                                   .port = settings_.endpoint.port,
                                   .credential = credential_,
                                   .identify_only = true});
            Driver(channel, dialogue, {surroundings_.timeout, operation.stop}).run(nullptr, operation);
        }
        return {channel.tls().server_key_sha256(), channel.tls().subject(), true};
    } catch (const Error& error) {
        if (error.fact("sha256").empty()) throw;
        return {error.fact("sha256"), error.fact("subject"), false};
    }
}

SubmitReceipt SmtpClient::transfer(const Envelope& envelope, SeekableSource& message,
                                   const Operation& operation) {
    const SmtpMessage wanted{envelope, message.size(), has_utf8_header(message)};
    if (session_) {
        try {
            session_->dialogue().next(wanted);
            return session_->run(message, operation);
        } catch (const Error& error) {
            const bool still_ready = session_->dialogue().want() == SmtpDialogue::Want::ready;
            if (!still_ready) session_.reset();
            if (!was_closed(error)) throw;
            session_.reset();
        }
    }
    auto session = std::make_unique<Session>(*this, wanted, operation);
    auto receipt = session->run(message, operation);
    session_ = std::move(session);
    return receipt;
}

} // namespace sealpost::transport
