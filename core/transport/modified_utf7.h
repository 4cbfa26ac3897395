// SPDX-License-Identifier: GPL-3.0-or-later
// Folder names on the wire (RFC 3501 section 5.1.3).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sealpost::transport {

/// nullopt for what is no modified UTF-7.
std::optional<std::string> decode_modified_utf7(std::string_view wire);
/// The text must be valid UTF-8 (nullopt otherwise).
std::optional<std::string> encode_modified_utf7(std::string_view text);

} // namespace sealpost::transport
