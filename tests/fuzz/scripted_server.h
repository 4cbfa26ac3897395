// SPDX-License-Identifier: GPL-3.0-or-later
// A server whose side of the conversation is a text, in the same process and thread: TLS is real, but ends in
// memory. The text comes in pieces, cut at bytes of 0xff; whenever the client waits, it hears the next one,
// and behind the last the end of the stream. "{tag}" stands for the tag of the client's last command.
#pragma once

#include "core/net/dialer.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace sealpost::fuzz {

/// The SHA-256 of the server's key, as a pin is written. The key is made anew in each process.
const std::string& scripted_server_pin();

class ScriptedDialer final : public net::Dialer {
  public:
    using Heard = std::function<void(std::string_view)>;
    /// `heard_in_clear` is told of all that the client says before TLS, `heard_under_tls` of the rest.
    /// `script` must outlive the streams.
    ScriptedDialer(
        net::ActivityLog& log, const Clock& clock, std::string_view script, Heard heard_in_clear,
        Heard heard_under_tls = [](std::string_view) {});
    std::unique_ptr<net::ByteStream> dial(const net::DialRequest& request) const override;

  private:
    std::string_view script_;
    Heard heard_in_clear_;
    Heard heard_under_tls_;
};

} // namespace sealpost::fuzz
