// SPDX-License-Identifier: GPL-3.0-or-later
// Text of any charset that mail is written in as UTF-8, through the C library's iconv.
#pragma once

#include <string>
#include <string_view>

namespace sealpost::mime {

/// Bytes in `charset` (a MIME name; empty is US-ASCII) as UTF-8. `guessed`: the charset is not known, or the
/// bytes are not valid in it: read as UTF-8 where they are, else windows-1252.
std::string to_utf8(std::string_view bytes, std::string_view charset, bool& guessed);

/// Every byte is a character; the five that windows-1252 leaves open become U+FFFD.
std::string from_windows_1252(std::string_view bytes);

/// A field's value without NUL (which would end a C string early), unfolded, and valid UTF-8: other 8-bit
/// text is read as windows-1252.
std::string clean_value(std::string_view raw);

} // namespace sealpost::mime
