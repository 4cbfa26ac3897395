// SPDX-License-Identifier: GPL-3.0-or-later
// A connected and authenticated libetpan session. libetpan's types stay below ImapClient.
#pragma once

#include "core/base/operation.h"
#include "core/net/channel.h"
#include "core/transport/credential.h"
#include "core/transport/imap_client.h"
#include "core/transport/imap_link.h"
#include "core/transport/sasl.h"

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::transport {

class ImapClient::Session {
  public:
    struct Request {
        const net::Surroundings& surroundings;
        const net::ServerSettings& settings;
        net::Purpose purpose;
        std::stop_token stop;
    };

    /// Connects, takes the greeting, secures the connection and learns the capabilities.
    explicit Session(const Request& request);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    void log_in(const Credential& credential);
    /// Says LOGOUT without waiting, and closes.
    void close() noexcept;

    mailimap* get() noexcept { return imap_; }
    mailstream* stream() noexcept { return imap_->imap_stream; }
    const net::Channel& channel() const noexcept { return channel_; }
    const std::string& mechanism() const noexcept { return mechanism_; }
    bool alive() const noexcept { return alive_; }

    /// For one call from outside: its stop token, and the guard's counters.
    void begin(std::string_view stage, const Operation& operation,
               ImapGuard::Body body = ImapGuard::Body::none);
    /// Throws what happened below, or what libetpan's result says. A NO or BAD becomes `refusal` with the
    /// server's words, and the session goes on; after everything else it is over.
    void check(int result, ErrorCode refusal = ErrorCode::server_refused, Facts facts = {});
    /// Throws only what happened below.
    void check_stream();
    void keep_fault(std::exception_ptr fault) noexcept { link_.keep_fault(std::move(fault)); }

    /// For commands that libetpan has no call for. `command` goes behind the tag and gets its line end.
    void send_command(std::string_view command);
    void send_line(std::string_view line);
    /// The next line, without its end; untagged lines are passed over while `skip_untagged`.
    std::string read_line(bool skip_untagged);
    /// Reads on to the tagged response, which must be OK, from the line that was read last.
    void finish_command(ErrorCode refusal = ErrorCode::server_refused, Facts facts = {});

    /// The three above, for a command that is one line.
    void run_command(std::string_view command);
    /// Whether the server says something before that time. Throws {cancelled}, {connection_lost}.
    bool wait(std::chrono::steady_clock::time_point until, const Operation& operation);

    /// The bytes of a literal that was announced with their number, and the line end behind it. When this
    /// fails the session is over: the server still waits for the rest.
    void send_literal(SeekableSource& bytes, const Operation& operation);

    std::vector<std::string> capabilities() const;
    bool has(const char* capability) const;

  private:
    void greet();
    void secure();
    void learn_capabilities();
    std::vector<std::string> offered_mechanisms() const;
    void send_login(const Credential& credential);
    void authenticate(const Credential& credential, Mechanism mechanism);
    Error fault(ErrorCode code, Facts facts = {}) const;
    std::string reply() const;
    [[noreturn]] void die(const Error& error);

    net::Channel channel_;
    ImapLink link_;
    std::chrono::milliseconds timeout_;
    mailimap* imap_ = nullptr;
    std::string stage_ = "greeting";
    std::string mechanism_;
    bool auth_in_clear_ = false;
    bool alive_ = true;
};

} // namespace sealpost::transport
