// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/recipient_key.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace sealpost::outgoing {
namespace {

bool is_decided(crypto::Level level) noexcept {
    return level == crypto::Level::verified || level == crypto::Level::accepted;
}

struct Fault {
    RefusalReason reason = RefusalReason::no_key;
    std::optional<Time> since{};
    /// A key that nobody accepted: what is wrong with it matters only where no other one could be accepted.
    bool aside = false;

    bool comes_before(const Fault& other) const noexcept {
        const auto place = [](const Fault& fault) {
            return std::pair(fault.aside ? RefusalReason::not_accepted : fault.reason, fault.aside);
        };
        return place(*this) < place(other);
    }
};

/// nullopt: mail may be sealed to it.
std::optional<Fault> fault_of(const Candidate& candidate, const mime::AddrSpec& address, Time now) {
    if (candidate.level == crypto::Level::conflict) return Fault{RefusalReason::conflict};
    if (candidate.level == crypto::Level::rejected) return Fault{RefusalReason::rejected};
    const bool counts = candidate.at_hand && crypto::counts_for_encryption(candidate.level);
    const keys::Usability fit = keys::usability(candidate.key, keys::Use::encrypt, address.to_string(), now);
    if (!fit.ok()) return Fault{reason_for(fit.reason), fit.since, !counts};
    if (!counts) return Fault{RefusalReason::not_accepted};
    return std::nullopt;
}

/// Greater is better; among decided keys the first stands.
auto rank(const Candidate& candidate) {
    if (is_decided(candidate.level)) return std::tuple(2, Time{}, Time{});
    return std::tuple(candidate.level == crypto::Level::ca ? 1 : 0, candidate.preferred.value_or(Time{}),
                      candidate.key.created.value_or(Time{}));
}

Refusal refusal_of(const Fault& fault, const Candidate& candidate, const mime::AddrSpec& address) {
    Refusal refusal{.address = address,
                    .reason = fault.reason,
                    .facts = {{"fingerprint", candidate.key.fingerprint.hex()}}};
    if (fault.since) refusal.facts["since"] = to_rfc3339(*fault.since);
    if (candidate.rival) refusal.facts["accepted"] = candidate.rival->hex();
    return refusal;
}

} // namespace

std::variant<Candidate, Refusal> choose_recipient_key(const mime::AddrSpec& address,
                                                      const std::vector<Candidate>& candidates, Time now) {
    const Candidate* best = nullptr;
    Refusal refusal{.address = address, .reason = RefusalReason::no_key, .facts = {}};
    std::optional<Fault> first;
    for (const Candidate& candidate : candidates) {
        const auto fault = fault_of(candidate, address, now);
        if (!fault) {
            if (!best || rank(*best) < rank(candidate)) best = &candidate;
        } else if (fault->reason != RefusalReason::no_key && (!first || fault->comes_before(*first))) {
            first = fault;
            refusal = refusal_of(*fault, candidate, address);
        }
    }
    if (refusal.reason == RefusalReason::conflict) {
        const auto counts = std::find_if(candidates.begin(), candidates.end(), [](const Candidate& c) {
            return crypto::counts_for_encryption(c.level);
        });
        if (counts != candidates.end()) refusal.facts.try_emplace("accepted", counts->key.fingerprint.hex());
        return refusal;
    }
    if (best) return *best;
    return refusal;
}

std::optional<Refusal> check_recipient_key(const mime::AddrSpec& address,
                                           const crypto::Fingerprint& fingerprint,
                                           const std::vector<Candidate>& candidates, Time now) {
    const auto chosen = choose_recipient_key(address, candidates, now);
    const auto* refusal = std::get_if<Refusal>(&chosen);
    if (refusal && refusal->reason == RefusalReason::conflict) return *refusal;
    const auto at = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
        return candidate.key.fingerprint == fingerprint;
    });
    if (at == candidates.end())
        return Refusal{.address = address,
                       .reason = RefusalReason::no_key,
                       .facts = {{"fingerprint", fingerprint.hex()}}};
    const auto fault = fault_of(*at, address, now);
    return fault ? std::optional(refusal_of(*fault, *at, address)) : std::nullopt;
}

} // namespace sealpost::outgoing
