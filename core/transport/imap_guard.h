// SPDX-License-Identifier: GPL-3.0-or-later
// Watches what an IMAP server says before the parser sees it. The parser trusts lengths and recurses into
// parentheses: a hostile server could make it reserve gigabytes, or run out of stack.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sealpost::transport {

class ImapGuard {
  public:
    enum class Body { none, streamed };

    /// Counts anew. With Body::streamed the literal of a BODY[] may be as large as limits::imap_literal.
    void begin_command(Body body);
    /// In the order in which they came. Error{server_protocol} (fact detail) beyond a limit.
    void check(std::string_view bytes);

  private:
    /// Bytes of a line, without its LF.
    void in_line(std::string_view piece);
    void end_line();

    Body body_ = Body::none;
    std::uint64_t answer_ = 0;
    std::uint64_t literal_left_ = 0;
    bool streaming_ = false;
    std::size_t line_ = 0;
    int depth_ = 0;
    bool quoted_ = false;
    bool escaped_ = false;
    bool code_seen_ = false;
    /// The line so far as one response, up to a bound: enough to know whether it is text.
    std::string begin_;
    /// The last bytes: where a literal is announced, or a body begins.
    std::string tail_;
};

} // namespace sealpost::transport
