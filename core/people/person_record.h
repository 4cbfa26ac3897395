// SPDX-License-Identifier: GPL-3.0-or-later
// The text form in which what is known of one address lies in its sealed record.
#pragma once

#include "core/people/acceptance.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::people {

struct PersonRecord {
    mime::AddrSpec address;
    std::vector<KnownKey> keys{};
    /// The number of the latest arrival or decision.
    std::uint64_t events = 0;
    bool operator==(const PersonRecord&) const = default;
};

std::string to_text(const PersonRecord& record);
/// nullopt for what to_text() does not write.
std::optional<PersonRecord> parse_person_record(std::string_view text);

} // namespace sealpost::people
