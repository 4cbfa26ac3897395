// SPDX-License-Identifier: GPL-3.0-or-later
// What a back-up says of an address, put together with what is known here. Pure. Nothing that is known here
// is lost, and nothing is weakened:
// - of two decisions on a key the newer one holds, but a key that was rejected here stays rejected, and a
//   decision that was taken back here later stays taken back;
// - arrivals and decisions of both are put in order by their times, in which the latest decision counts;
// - histories are joined;
// - wishes, and to whom an address was joined, are those of here, where there was anything here.
#pragma once

#include "core/people/person_record.h"

#include <vector>

namespace sealpost::upkeep {

/// A key whose decision here was kept against another one in the back-up.
struct KeptDecision {
    people::Fingerprint fingerprint;
    people::Level here = people::Level::none;
    people::Level there = people::Level::none;
    bool operator==(const KeptDecision&) const = default;
};

struct MergedPerson {
    people::PersonRecord record;
    std::vector<KeptDecision> kept{};
    bool kept_wishes = false;
};

/// Both of the same address.
MergedPerson merge(const people::PersonRecord& here, const people::PersonRecord& there);

} // namespace sealpost::upkeep
