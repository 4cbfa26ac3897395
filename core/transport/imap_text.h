// SPDX-License-Identifier: GPL-3.0-or-later
// Text as IMAP commands carry it.
#pragma once

#include <string>
#include <string_view>

namespace sealpost::transport {

/// A folder's name in modified UTF-7 (RFC 3501 section 5.1.3), not quoted yet. Error{not_found} (fact folder)
/// for a name that no folder can have.
std::string wire_folder(std::string_view folder);

/// As a quoted string (RFC 3501 section 4.3). The text has no control characters: a line end would end the
/// command and begin another.
std::string quoted_string(std::string_view text);

} // namespace sealpost::transport
