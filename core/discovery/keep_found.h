// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of keys that a directory gave: pinned at first use, or a conflict.
#pragma once

#include "core/keys/foreign_keys.h"
#include "core/people/people.h"
#include "core/people/seen_keys.h"

#include <vector>

namespace sealpost::discovery {

struct KeptKey {
    people::SeenKey key;
    people::Acceptance standing;
};

/// Of the usable keys the first comes for the address with Level::first_use; the others, and revoked ones,
/// only where the address is known to have them. All in one transaction. Keys that count afterwards are for
/// the caller to import; the rest wait. Throws what state::SealedRecords throws.
std::vector<KeptKey> keep_found(people::People& people, people::SeenKeys& seen, const mime::AddrSpec& address,
                                const std::vector<keys::ForeignKey>& found, people::Origin origin, Time now);

} // namespace sealpost::discovery
