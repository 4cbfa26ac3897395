// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/keep_found.h"

#include <algorithm>

namespace sealpost::discovery {

std::vector<KeptKey> keep_found(people::People& people, people::SeenKeys& seen, const mime::AddrSpec& address,
                                const std::vector<keys::ForeignKey>& found, people::Origin origin, Time now) {
    std::vector<KeptKey> result;
    people.store().together([&] {
        bool pinned = false;
        for (const auto& key : found) {
            const auto known = people.known_keys(address);
            const bool is_known = std::any_of(known.begin(), known.end(), [&](const people::KnownKey& other) {
                return other.technology == key.technology && other.fingerprint == key.fingerprint;
            });
            const bool pins = !pinned && !key.revoked;
            if (!pins && !is_known) continue;
            pinned = pinned || pins;
            people::SeenKey kept{
                .technology = key.technology, .fingerprint = key.fingerprint, .bytes = key.bytes};
            seen.put(kept);
            const auto standing =
                people.arrived({.address = address,
                                .technology = key.technology,
                                .fingerprint = key.fingerprint,
                                .level = pins ? people::Level::first_use : people::Level::offered,
                                .source = origin,
                                .authority = key.authority,
                                .created = key.created},
                               now);
            result.push_back({.key = std::move(kept), .standing = standing});
        }
    });
    return result;
}

} // namespace sealpost::discovery
