// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_events.h"

#include "core/base/error.h"
#include "core/base/limits.h"

namespace sealpost::people {

namespace {

KnownKey& find_or_add(PersonRecord& record, Technology technology, const Fingerprint& fingerprint) {
    if (auto* found = record.find(technology, fingerprint)) return *found;
    return record.keys.emplace_back(KnownKey{.technology = technology, .fingerprint = fingerprint});
}

/// The beginning is what a person compares; of the rest the newest.
void remember(KnownKey& key, const Event& event) {
    if (key.history.size() >= limits::key_history) key.history.erase(std::next(key.history.begin()));
    key.history.push_back(event);
}

} // namespace

void apply(PersonRecord& record, const Arrival& arrival, Time now) {
    if (arrival.level != Level::offered && arrival.level != Level::first_use && arrival.level != Level::ca)
        throw Error(ErrorCode::internal, {{"detail", "arrival-level"}});
    KnownKey& key = find_or_add(record, arrival.technology, arrival.fingerprint);
    if (key.arrived == 0) key.arrived = ++record.events;
    if (arrival.level > key.arrival) {
        key.arrival = arrival.level;
        key.source = arrival.source;
        key.since = now;
        remember(key, {.at = now, .level = arrival.level, .source = arrival.source});
    }
    if (!arrival.authority.empty()) key.authority = arrival.authority;
    if (arrival.created) key.created = arrival.created;
    const Time seen = arrival.seen.value_or(now);
    if (!key.last_seen || *key.last_seen < seen) key.last_seen = seen;
}

void apply(PersonRecord& record, const Trust& trust, Time now) {
    const bool decides =
        trust.level == Level::verified || trust.level == Level::accepted || trust.level == Level::rejected;
    if (!decides && trust.level != Level::none)
        throw Error(ErrorCode::usage, {{"level", std::string(crypto::name_of(trust.level))}});
    KnownKey& key = find_or_add(record, trust.technology, trust.fingerprint);
    if (trust.created) key.created = trust.created;
    if (decides) {
        const bool compared = trust.level == Level::verified || key.arrival == Level::none;
        const auto source = trust.source.value_or(compared ? Origin::in_person : key.source);
        key.decision = Decision{.level = trust.level, .source = source, .at = now};
        key.decided = ++record.events;
        remember(key, {.at = now, .level = trust.level, .source = source});
        return;
    }
    if (key.decision) remember(key, {.at = now, .level = Level::none, .source = Origin::in_person});
    key.decision.reset();
    key.decided = 0;
    if (key.arrival == Level::none) record.keys.erase(record.keys.begin() + (&key - record.keys.data()));
}

Acceptance standing_of(const PersonRecord& record, Technology technology, const Fingerprint& fingerprint) {
    for (auto& acceptance : standing(record.address, record.keys))
        if (acceptance.technology == technology && acceptance.fingerprint == fingerprint) return acceptance;
    return {.address = record.address, .technology = technology, .fingerprint = fingerprint};
}

} // namespace sealpost::people
