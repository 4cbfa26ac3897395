// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/recheck.h"

#include "core/outgoing/recipient_key.h"

namespace sealpost::outgoing {
namespace {

using crypto::Technology;

std::optional<Refusal> conflict_of(const mime::AddrSpec& address, const KeyDirectory& directory, Time now) {
    for (const Technology technology : {Technology::openpgp, Technology::smime}) {
        const auto candidates = directory.candidates(address, technology);
        const auto chosen = choose_recipient_key(address, candidates, now);
        const auto* refusal = std::get_if<Refusal>(&chosen);
        if (refusal && refusal->reason == RefusalReason::conflict) return *refusal;
    }
    return std::nullopt;
}

} // namespace

std::optional<Refusal> recheck(const PlannedCopy& copy, const KeyDirectory& directory, Time now) {
    if (!copy.engine) {
        for (const mime::AddrSpec& address : copy.recipients)
            if (auto refusal = conflict_of(address, directory, now)) return refusal;
        return std::nullopt;
    }
    for (const PlannedKey& key : copy.keys)
        if (auto refusal = check_recipient_key(key.address, key.fingerprint,
                                               directory.candidates(key.address, *copy.engine), now))
            return refusal;
    return std::nullopt;
}

} // namespace sealpost::outgoing
