// SPDX-License-Identifier: GPL-3.0-or-later
// The body of DATA (RFC 5321 section 4.5.2): a dot at the beginning of a line is doubled.
#pragma once

#include <string>
#include <string_view>

namespace sealpost::transport {

class DotStuffer {
  public:
    /// Appends the piece. Error{malformed} (fact detail "bare-line-end") for a CR or LF that stands alone.
    void add(std::string_view piece, std::string& to);
    /// Appends the end of the message, after a line end of its own where the message has none.
    void finish(std::string& to);

  private:
    enum class After { line_end, cr, text };
    After after_ = After::line_end;
};

} // namespace sealpost::transport
