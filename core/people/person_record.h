// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one address, and the text form in which it lies in its sealed record.
#pragma once

#include "core/people/acceptance.h"
#include "core/people/autocrypt.h"
#include "core/people/wishes.h"

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
    AutocryptState autocrypt{};
    /// The same random word on all addresses that were joined; empty: on its own.
    std::string person{};
    Wishes wishes{};
    bool operator==(const PersonRecord&) const = default;

    /// nullptr where the key is not known.
    KnownKey* find(Technology technology, const Fingerprint& fingerprint) noexcept;
    const KnownKey* find(Technology technology, const Fingerprint& fingerprint) const noexcept;
    /// There is nothing to keep.
    bool empty() const;
};

std::string to_text(const PersonRecord& record);
/// nullopt for what to_text() does not write; what an older Sealpost wrote is read.
std::optional<PersonRecord> parse_person_record(std::string_view text);

} // namespace sealpost::people
