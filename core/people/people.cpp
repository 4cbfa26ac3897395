// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace sealpost::people {

namespace {

constexpr std::size_t person_name_bytes = 8;

/// What the account would say is not known here: only require is certainly no weaker.
bool is_stricter(const std::optional<Policy>& one, const std::optional<Policy>& other) {
    return one && (other ? *one < *other : *one == Policy::require);
}

} // namespace

Acceptance People::arrived(const Arrival& arrival, Time now) {
    const auto person =
        store_.change(arrival.address, [&](PersonRecord& record) { apply(record, arrival, now); });
    return standing_of(person, arrival.technology, arrival.fingerprint);
}

Acceptance People::trust(const Trust& trust, Time now) {
    const auto person =
        store_.change(trust.address, [&](PersonRecord& record) { apply(record, trust, now); });
    return standing_of(person, trust.technology, trust.fingerprint);
}

void People::announced(const Announcement& announcement) {
    store_.change(announcement.address, [&](PersonRecord& record) {
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

void People::join(const mime::AddrSpec& first, const mime::AddrSpec& second) {
    if (first == second) return;
    store_.together([&] {
        const auto present = store_.read(first);
        const std::string person =
            present && !present->person.empty() ? present->person : random_hex(person_name_bytes);
        Wishes wishes = present ? present->wishes : Wishes();
        std::vector<mime::AddrSpec> addresses{first, second};
        for (const auto& record : person_of(second)) {
            addresses.push_back(record.address);
            if (is_stricter(record.wishes.policy, wishes.policy)) wishes.policy = record.wishes.policy;
        }
        for (const auto& address : addresses)
            store_.change(address, [&](PersonRecord& record) {
                record.person = person;
                record.wishes = wishes;
            });
    });
}

void People::part(const mime::AddrSpec& address) {
    store_.together([&] {
        const auto person = person_of(address);
        const bool one_is_left = person.size() == 2;
        for (const auto& member : person)
            if (one_is_left || member.address == address)
                store_.change(member.address, [](PersonRecord& record) { record.person.clear(); });
    });
}

void People::wish(const mime::AddrSpec& address, const Wishes& wishes) {
    store_.together([&] {
        std::vector<mime::AddrSpec> addresses{address};
        for (const auto& record : person_of(address)) addresses.push_back(record.address);
        for (const auto& each : addresses)
            store_.change(each, [&](PersonRecord& record) { record.wishes = wishes; });
    });
}

Wishes People::wishes(const mime::AddrSpec& address) const {
    const auto person = store_.read(address);
    return person ? person->wishes : Wishes();
}

std::optional<crypto::SmimeCapabilities> People::capabilities(const mime::AddrSpec& address,
                                                              const Fingerprint& certificate) const {
    for (const KnownKey& key : known_keys(address))
        if (key.technology == Technology::smime && key.fingerprint == certificate && key.announced)
            return key.announced->capabilities;
    return std::nullopt;
}

std::vector<Acceptance> People::levels_of(const mime::AddrSpec& address) const {
    return standing(address, known_keys(address));
}

Level People::level(const mime::AddrSpec& address, Technology technology,
                    const Fingerprint& fingerprint) const {
    const auto person = store_.read(address);
    return person ? standing_of(*person, technology, fingerprint).level : Level::none;
}

Level People::level_if_brought(const mime::AddrSpec& address, Technology technology,
                               const Fingerprint& fingerprint, const std::string& authority) const {
    PersonRecord person = store_.read(address).value_or(PersonRecord{.address = address});
    auto* known = person.find(technology, fingerprint);
    if (!known || known->arrived == 0)
        apply(person,
              Arrival{.address = address,
                      .technology = technology,
                      .fingerprint = fingerprint,
                      .authority = authority},
              Time{});
    else if (!authority.empty())
        known->authority = authority;
    return standing_of(person, technology, fingerprint).level;
}

std::vector<Conflict> People::open_conflicts(const mime::AddrSpec& address) const {
    return people::open_conflicts(known_keys(address));
}

std::vector<Acceptance> People::all() const {
    std::vector<Acceptance> result;
    for (const auto& person : store_.all()) {
        const auto levels = standing(person.address, person.keys);
        result.insert(result.end(), levels.begin(), levels.end());
    }
    return result;
}

std::vector<KnownKey> People::known_keys(const mime::AddrSpec& address) const {
    const auto person = store_.read(address);
    return person ? person->keys : std::vector<KnownKey>();
}

std::vector<std::vector<PersonRecord>> People::persons() const {
    std::vector<std::vector<PersonRecord>> result;
    std::map<std::string, std::size_t> places;
    for (auto& record : store_.all()) {
        if (record.person.empty()) {
            result.push_back({std::move(record)});
            continue;
        }
        const auto [place, is_new] = places.emplace(record.person, result.size());
        if (is_new) result.emplace_back();
        result[place->second].push_back(std::move(record));
    }
    return result;
}

std::vector<PersonRecord> People::person_of(const mime::AddrSpec& address) const {
    auto own = store_.read(address);
    if (!own) return {};
    if (own->person.empty()) return {*std::move(own)};
    std::vector<PersonRecord> result;
    for (auto& record : store_.all())
        if (record.person == own->person) result.push_back(std::move(record));
    return result;
}

} // namespace sealpost::people
