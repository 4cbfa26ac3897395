// SPDX-License-Identifier: GPL-3.0-or-later
// The characters of RFC 5322 section 3.2.3, and what the reading and the writing of addresses share.
#pragma once

#include <string>
#include <string_view>

namespace sealpost::mime {

/// atext, and everything beyond ASCII (RFC 6532 section 3.2).
bool is_atext(char c) noexcept;
/// Atoms joined by single dots.
bool is_dot_atom(std::string_view text) noexcept;
/// "text", with quotes and backslashes escaped.
std::string quoted_string(std::string_view text);

} // namespace sealpost::mime
