// SPDX-License-Identifier: GPL-3.0-or-later
// Replies of an SMTP server (RFC 5321 section 4.2), cut out of the bytes as they come.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::transport {

struct SmtpReply {
    int code = 0;
    /// Without the code.
    std::vector<std::string> lines;

    bool positive() const noexcept { return code / 100 == 2; }
    bool transient() const noexcept { return code / 100 == 4; }
    bool permanent() const noexcept { return code / 100 == 5; }
    /// "550 5.1.1 no such user": one line, at most limits::smtp_reply_text.
    std::string text() const;
};

class SmtpReplyReader {
  public:
    void add(std::string_view bytes) { buffer_.append(bytes); }
    /// The next complete reply. Error{server_protocol} (fact detail) for what is none, or beyond the limits.
    std::optional<SmtpReply> next();
    /// Bytes that belong to no reply taken so far.
    bool has_rest() const noexcept { return taken_ < buffer_.size() || !partial_.lines.empty(); }

  private:
    std::optional<std::string> next_line();

    std::string buffer_;
    std::size_t taken_ = 0;
    std::size_t searched_ = 0;
    SmtpReply partial_;
};

} // namespace sealpost::transport
