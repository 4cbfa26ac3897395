// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/merge_people.h"

#include "core/base/limits.h"

#include <algorithm>

namespace sealpost::upkeep {

namespace {

using people::Decision;
using people::Event;
using people::KnownKey;
using people::Level;
using people::PersonRecord;

/// Of both, in the order of time, each once; of too many the first and the newest.
std::vector<Event> join(const std::vector<Event>& here, const std::vector<Event>& there) {
    std::vector<Event> all = here;
    for (const auto& event : there)
        if (std::find(all.begin(), all.end(), event) == all.end()) all.push_back(event);
    std::stable_sort(all.begin(), all.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
    if (all.size() > limits::key_history)
        all.erase(std::next(all.begin()),
                  all.begin() + static_cast<std::ptrdiff_t>(all.size() - limits::key_history + 1));
    return all;
}

template <typename T>
std::optional<T> later(const std::optional<T>& a, const std::optional<T>& b) {
    if (!a || !b) return a ? a : b;
    return std::max(*a, *b);
}

/// When the user took a decision on the key back.
std::optional<Time> taken_back(const KnownKey& key) {
    std::optional<Time> at;
    for (const auto& event : key.history)
        if (event.level == Level::none) at = later(at, std::optional(event.at));
    return key.decision ? std::nullopt : at;
}

/// Whether the decision of the back-up holds, for a key that is known on both sides.
bool there_holds(const KnownKey& here, const KnownKey& there) {
    if (!there.decision) return false;
    if (here.decision)
        return here.decision->level != Level::rejected && here.decision->at < there.decision->at;
    const auto back = taken_back(here);
    return !back || *back < there.decision->at;
}

Level level_of(const std::optional<Decision>& decision) { return decision ? decision->level : Level::none; }

/// All but the decision and the order.
void join_facts(KnownKey& key, const KnownKey& there) {
    if (there.arrival > key.arrival) {
        key.arrival = there.arrival;
        key.source = there.source;
        key.since = there.since;
    }
    if (key.authority.empty()) key.authority = there.authority;
    if (!key.announced || (there.announced && key.announced->at < there.announced->at))
        key.announced = there.announced;
    key.preferred = later(key.preferred, there.preferred);
    if (!key.created) key.created = there.created;
    key.last_seen = later(key.last_seen, there.last_seen);
    key.last_signed = later(key.last_signed, there.last_signed);
    key.history = join(key.history, there.history);
}

/// An arrival or a decision; `number` points into the merged record.
struct Happening {
    Time at{};
    std::uint64_t number_before = 0;
    std::uint64_t* number = nullptr;
};

void add_happenings(std::vector<Happening>& to, KnownKey& key, std::uint64_t arrived, std::uint64_t decided) {
    if (arrived != 0) to.push_back({key.since, arrived, &key.arrived});
    if (decided != 0 && key.decision) to.push_back({key.decision->at, decided, &key.decided});
}

/// Numbers anew: each side keeps its own order, and between them time decides.
void put_in_order(std::vector<Happening> here, std::vector<Happening> there, PersonRecord& record) {
    const auto by_number = [](const Happening& a, const Happening& b) {
        return a.number_before < b.number_before;
    };
    std::sort(here.begin(), here.end(), by_number);
    std::sort(there.begin(), there.end(), by_number);
    record.events = 0;
    auto own = here.begin();
    auto other = there.begin();
    while (own != here.end() || other != there.end()) {
        const bool take_other = own == here.end() || (other != there.end() && other->at < own->at);
        *(take_other ? other++ : own++)->number = ++record.events;
    }
}

void join_autocrypt(people::AutocryptState& state, const people::AutocryptState& there) {
    state.last_seen = later(state.last_seen, there.last_seen);
    if (there.timestamp && (!state.timestamp || *state.timestamp < *there.timestamp)) {
        state.timestamp = there.timestamp;
        state.key = there.key;
        state.prefer_encrypt = there.prefer_encrypt;
    }
    if (there.gossip_timestamp &&
        (!state.gossip_timestamp || *state.gossip_timestamp < *there.gossip_timestamp)) {
        state.gossip_timestamp = there.gossip_timestamp;
        state.gossip_key = there.gossip_key;
    }
}

} // namespace

MergedPerson merge(const PersonRecord& here, const PersonRecord& there) {
    MergedPerson merged{.record = here};
    PersonRecord& record = merged.record;
    // Before the pointers into it are taken.
    record.keys.reserve(here.keys.size() + there.keys.size());
    std::vector<Happening> own, others;
    for (auto& key : record.keys) {
        const KnownKey* other = there.find(key.technology, key.fingerprint);
        const std::uint64_t arrived = key.arrived, decided = key.decided;
        if (other && there_holds(key, *other)) {
            key.decision = other->decision;
            others.push_back({other->decision->at, other->decided, &key.decided});
            add_happenings(own, key, arrived, 0);
        } else {
            if (other && other->decision && level_of(key.decision) != level_of(other->decision))
                merged.kept.push_back({key.fingerprint, level_of(key.decision), level_of(other->decision)});
            add_happenings(own, key, arrived, decided);
        }
        if (!other) continue;
        if (arrived == 0 && other->arrived != 0)
            others.push_back({other->since, other->arrived, &key.arrived});
        join_facts(key, *other);
    }
    for (const auto& key : there.keys)
        if (!here.find(key.technology, key.fingerprint)) {
            KnownKey& added = record.keys.emplace_back(key);
            add_happenings(others, added, key.arrived, key.decided);
        }
    put_in_order(std::move(own), std::move(others), record);
    join_autocrypt(record.autocrypt, there.autocrypt);
    if (record.person.empty()) record.person = there.person;
    merged.kept_wishes = here.wishes != there.wishes;
    return merged;
}

} // namespace sealpost::upkeep
