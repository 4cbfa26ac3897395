// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of a structured value with parameters (RFC 2045 section 5.1, RFC 2231), read leniently; behind
// ContentType and Disposition.
#pragma once

#include "core/mime/content_type.h"

namespace sealpost::mime {

/// A cursor over a value: tokens, quoted strings, comments.
class ValueReader {
  public:
    explicit ValueReader(std::string_view text) : text_(text) { skip_space(); }
    /// White space and comments (nested, RFC 5322 section 3.2.2).
    void skip_space();
    /// A token (RFC 2045 section 5.1) and the space behind it; empty if there is none.
    std::string_view token();
    /// Consumes the character and the space behind it, if it is next.
    bool take(char c);
    /// All parameters to the end. A value that is neither token nor quoted string goes on to the next
    /// semicolon.
    std::vector<Parameter> parameters();

  private:
    std::string value();
    std::string quoted_string();

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace sealpost::mime
