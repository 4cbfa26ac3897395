// SPDX-License-Identifier: GPL-3.0-or-later
// What an arrival and a decision change in what is known of an address. Pure.
#pragma once

#include "core/people/person_record.h"

#include <optional>
#include <string>

namespace sealpost::people {

struct Arrival {
    mime::AddrSpec address;
    Technology technology = Technology::openpgp;
    Fingerprint fingerprint;
    /// offered, first_use or ca.
    Level level = Level::offered;
    Origin source = Origin::imported;
    std::string authority{};
    std::optional<Time> created{};
    /// When the message or answer was made that carried it; nullopt: now.
    std::optional<Time> seen{};
};

struct Trust {
    mime::AddrSpec address;
    Technology technology = Technology::openpgp;
    Fingerprint fingerprint;
    /// verified, accepted, rejected; none takes the decision back.
    Level level = Level::accepted;
    /// nullopt: in person where it was verified, else how the key came.
    std::optional<Origin> source{};
    std::optional<Time> created{};
};

/// Throws Error{internal} for a level with which no key comes.
void apply(PersonRecord& record, const Arrival& arrival, Time now);
/// Throws Error{usage} for a level that is no decision.
void apply(PersonRecord& record, const Trust& trust, Time now);

/// The standing of one key; Level::none where nothing is known.
Acceptance standing_of(const PersonRecord& record, Technology technology, const Fingerprint& fingerprint);

} // namespace sealpost::people
