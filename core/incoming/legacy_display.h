// SPDX-License-Identifier: GPL-3.0-or-later
// Legacy display elements (RFC 9788 section 4.5.3): copies of hidden fields that the sender put before the
// text for readers that know no header protection. Left out only where every removed line is such a copy: a
// removal that takes anything else would hide words.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::incoming {

/// The protected fields, of a message that is really encrypted, and that a removed line must equal.
struct LegacyDisplay {
    struct Field {
        std::string name;
        /// Decoded.
        std::string value;
    };
    std::vector<Field> fields;
};

/// Whether every line (folds joined) is "Name: value" of a protected field, and there is at least one.
bool is_copy_of_fields(std::string_view lines, const LegacyDisplay& legacy);

/// The length of the element at the beginning of a plain text, with its blank line; nullopt if there is none
/// that may be removed.
std::optional<std::size_t> legacy_display_length(std::string_view text, const LegacyDisplay& legacy);

} // namespace sealpost::incoming
