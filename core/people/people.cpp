// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people.h"

#include "core/base/error.h"
#include "core/people/person_record.h"
#include "core/state/sealed_records.h"

#include <algorithm>

namespace sealpost::people {

namespace {

constexpr std::string_view kind = "person";

PersonRecord parse(std::string_view text) {
    auto record = parse_person_record(text);
    if (!record) throw Error(ErrorCode::state_corrupt, {{"kind", std::string(kind)}, {"detail", "form"}});
    return *std::move(record);
}

auto find(std::vector<KnownKey>& keys, Technology technology, const Fingerprint& fingerprint) {
    return std::find_if(keys.begin(), keys.end(), [&](const KnownKey& key) {
        return key.technology == technology && key.fingerprint == fingerprint;
    });
}

KnownKey& find_or_add(std::vector<KnownKey>& keys, Technology technology, const Fingerprint& fingerprint) {
    const auto found = find(keys, technology, fingerprint);
    if (found != keys.end()) return *found;
    return keys.emplace_back(KnownKey{.technology = technology, .fingerprint = fingerprint});
}

Acceptance standing_of(const PersonRecord& person, Technology technology, const Fingerprint& fingerprint) {
    for (auto& acceptance : standing(person.address, person.keys))
        if (acceptance.technology == technology && acceptance.fingerprint == fingerprint) return acceptance;
    return {.address = person.address, .technology = technology, .fingerprint = fingerprint};
}

std::optional<PersonRecord> read(const state::SealedRecords& records, const mime::AddrSpec& address) {
    const auto text = records.get(kind, address.key());
    return text ? std::optional(parse(*text)) : std::nullopt;
}

template <typename Change>
PersonRecord change(state::SealedRecords& records, const mime::AddrSpec& address, const Change& apply) {
    PersonRecord person{.address = address, .keys = {}};
    records.update(kind, address.key(),
                   [&](const std::optional<std::string>& now) -> std::optional<std::string> {
                       if (now) person = parse(*now);
                       apply(person);
                       if (person.keys.empty()) return std::nullopt;
                       return to_text(person);
                   });
    return person;
}

} // namespace

Acceptance People::arrived(const Arrival& arrival, Time now) {
    if (arrival.level != Level::offered && arrival.level != Level::first_use && arrival.level != Level::ca)
        throw Error(ErrorCode::internal, {{"detail", "arrival-level"}});
    const auto person = change(*records_, arrival.address, [&](PersonRecord& record) {
        auto& key = find_or_add(record.keys, arrival.technology, arrival.fingerprint);
        if (key.arrived == 0) key.arrived = ++record.events;
        if (arrival.level > key.arrival) {
            key.arrival = arrival.level;
            key.source = arrival.source;
            key.since = now;
        }
        if (!arrival.authority.empty()) key.authority = arrival.authority;
    });
    return standing_of(person, arrival.technology, arrival.fingerprint);
}

Acceptance People::trust(const Trust& trust, Time now) {
    const bool decides =
        trust.level == Level::verified || trust.level == Level::accepted || trust.level == Level::rejected;
    if (!decides && trust.level != Level::none)
        throw Error(ErrorCode::usage, {{"level", std::string(crypto::name_of(trust.level))}});
    const auto person = change(*records_, trust.address, [&](PersonRecord& record) {
        auto& key = find_or_add(record.keys, trust.technology, trust.fingerprint);
        if (decides) {
            const bool compared = trust.level == Level::verified || key.arrival == Level::none;
            const auto source = trust.source.value_or(compared ? Origin::in_person : key.source);
            key.decision = Decision{.level = trust.level, .source = source, .at = now};
            key.decided = ++record.events;
            return;
        }
        key.decision.reset();
        key.decided = 0;
        if (key.arrival == Level::none)
            record.keys.erase(find(record.keys, trust.technology, trust.fingerprint));
    });
    return standing_of(person, trust.technology, trust.fingerprint);
}

void People::announced(const Announcement& announcement) {
    change(*records_, announcement.address, [&](PersonRecord& record) {
        for (KnownKey& key : record.keys) {
            const bool is_preferred = announcement.preferred == key.fingerprint;
            if (key.technology != Technology::smime) continue;
            if (is_preferred && (!key.preferred || *key.preferred < announcement.at))
                key.preferred = announcement.at;
            if (!is_preferred && key.fingerprint != announcement.signer) continue;
            if (announcement.capabilities && (!key.announced || key.announced->at < announcement.at))
                key.announced = Announced{.capabilities = *announcement.capabilities, .at = announcement.at};
        }
    });
}

std::optional<crypto::SmimeCapabilities> People::capabilities(const mime::AddrSpec& address,
                                                              const Fingerprint& certificate) const {
    for (const KnownKey& key : known_keys(address))
        if (key.technology == Technology::smime && key.fingerprint == certificate && key.announced)
            return key.announced->capabilities;
    return std::nullopt;
}

std::vector<Acceptance> People::levels_of(const mime::AddrSpec& address) const {
    const auto person = read(*records_, address);
    return person ? standing(address, person->keys) : std::vector<Acceptance>();
}

Level People::level(const mime::AddrSpec& address, Technology technology,
                    const Fingerprint& fingerprint) const {
    for (const auto& acceptance : levels_of(address))
        if (acceptance.technology == technology && acceptance.fingerprint == fingerprint)
            return acceptance.level;
    return Level::none;
}

std::vector<Conflict> People::open_conflicts(const mime::AddrSpec& address) const {
    return people::open_conflicts(known_keys(address));
}

std::vector<Acceptance> People::all() const {
    std::vector<Acceptance> result;
    for (const auto& record : records_->all(kind)) {
        const auto person = parse(record.value);
        const auto levels = standing(person.address, person.keys);
        result.insert(result.end(), levels.begin(), levels.end());
    }
    return result;
}

std::vector<KnownKey> People::known_keys(const mime::AddrSpec& address) const {
    const auto person = read(*records_, address);
    return person ? person->keys : std::vector<KnownKey>();
}

} // namespace sealpost::people
