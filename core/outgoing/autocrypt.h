// SPDX-License-Identifier: GPL-3.0-or-later
// The Autocrypt field (Autocrypt Level 1, "The Autocrypt Header"): the sender's key goes along outside, so
// that the recipient's program can offer it.
#pragma once

#include "core/mime/field_line.h"

#include <optional>
#include <string_view>

namespace sealpost::outgoing {

/// `key`: the binary packets of a minimal key. No prefer-encrypt: that would be the user's word. nullopt for
/// an address that the field cannot carry, and for a key over the 10 KiB that readers accept.
std::optional<mime::FieldLine> autocrypt_field(const mime::AddrSpec& sender, std::string_view key);

} // namespace sealpost::outgoing
