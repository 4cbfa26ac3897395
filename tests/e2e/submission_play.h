// SPDX-License-Identifier: GPL-3.0-or-later
// A submission server under implicit TLS that is right in every answer but those that a test names.
#pragma once

#include "tests/support/loopback_server.h"

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace sealpost::test {

/// Answers that are none: the server closes the connection, or falls silent.
inline constexpr const char* closes = "(closes)";
inline constexpr const char* is_silent = "(is silent)";

/// What came over the wire in one transaction, as it came: dots still doubled, CRLF.
struct Received {
    std::vector<std::string> envelope{};
    std::string message{};
    std::chrono::system_clock::time_point at{};
};

struct SubmissionPlay {
    ServerTls tls{};
    std::string greeting = "220 localhost ready";
    /// Lines of the EHLO reply, each with "250-" and its line end.
    std::string extensions{};
    std::string auth = "235 2.7.0 welcome";
    std::string mail = "250 2.1.0 fine";
    /// By address; others are accepted.
    std::map<std::string, std::string> recipients{};
    std::string data = "354 go on";
    /// Closes after so many lines of the message; negative: reads it all.
    int lines_of_message = -1;
    /// Falls silent there instead, and reads no more.
    bool silent_in_message = false;
    /// Called when the message is there, before the answer.
    std::function<void()> before_end_of_data = [] {};
    /// Called with the same, in the server's thread.
    std::function<void(const Received&)> received{};
    std::string end_of_data = "250 2.0.0 taken";
    /// Closes after so many messages of a connection; negative: never.
    int messages = -1;
};

LoopbackServer::Session session_of(const SubmissionPlay& play);

} // namespace sealpost::test
