// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/acceptance.h"

#include "core/base/enum_names.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace sealpost::people {

namespace {

constexpr EnumNames<Origin, 8> origin_names{{
    {Origin::in_person, "in-person"},
    {Origin::imported, "imported"},
    {Origin::wkd, "wkd"},
    {Origin::autocrypt, "autocrypt"},
    {Origin::gossip, "gossip"},
    {Origin::mail, "mail"},
    {Origin::ca, "ca"},
    {Origin::own, "own"},
}};

bool is_accepted(const KnownKey& key) {
    return key.decision && (key.decision->level == Level::accepted || key.decision->level == Level::verified);
}

bool counts_undecided(Level level) { return level == Level::first_use || level == Level::ca; }

bool rival(const KnownKey& a, const KnownKey& b) {
    if (&a == &b || a.technology != b.technology) return false;
    const bool same_authority =
        a.technology == Technology::smime && !a.authority.empty() && a.authority == b.authority;
    return !same_authority;
}

using Levels = std::map<const KnownKey*, Level>;

Levels levels_of(const std::vector<KnownKey>& keys) {
    Levels levels;
    std::vector<const KnownKey*> counting, undecided;
    for (const auto& key : keys) {
        if (key.decision) {
            levels[&key] = key.decision->level;
            if (is_accepted(key)) counting.push_back(&key);
        } else if (key.arrival == Level::none) {
            levels[&key] = Level::none;
        } else {
            undecided.push_back(&key);
        }
    }
    std::sort(undecided.begin(), undecided.end(),
              [](const KnownKey* a, const KnownKey* b) { return a->arrived < b->arrived; });
    for (const auto* key : undecided) {
        const bool contested = std::any_of(counting.begin(), counting.end(),
                                           [key](const KnownKey* other) { return rival(*key, *other); });
        levels[key] = contested ? Level::conflict : key->arrival;
        if (counts_undecided(levels[key])) counting.push_back(key);
    }
    return levels;
}

int rank(Level level) {
    switch (level) {
    case Level::verified:
    case Level::accepted:
        return 0;
    case Level::ca:
    case Level::first_use:
        return 1;
    case Level::offered:
        return 2;
    case Level::conflict:
        return 3;
    case Level::rejected:
        return 4;
    case Level::none:
        break;
    }
    return 5;
}

// For sorting: what is to be used first is smallest.
auto precedence(const KnownKey& key, Level level) {
    const auto newest = std::max(key.decided, key.arrived);
    return std::tuple(key.technology, rank(level), ~(rank(level) == 0 ? key.decided : newest));
}

std::vector<std::pair<const KnownKey*, Level>> in_order(const std::vector<KnownKey>& keys) {
    const auto levels = levels_of(keys);
    std::vector<std::pair<const KnownKey*, Level>> ordered(levels.begin(), levels.end());
    std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
        return precedence(*a.first, a.second) < precedence(*b.first, b.second);
    });
    return ordered;
}

} // namespace

std::string_view name_of(Origin origin) noexcept { return name_in(origin_names, origin); }
std::optional<Origin> parse_origin(std::string_view name) noexcept { return find_in(origin_names, name); }

std::vector<Acceptance> standing(const mime::AddrSpec& address, const std::vector<KnownKey>& keys) {
    std::vector<Acceptance> result;
    for (const auto& [key, level] : in_order(keys)) {
        result.push_back({.address = address,
                          .technology = key->technology,
                          .fingerprint = key->fingerprint,
                          .level = level,
                          .source = key->decision ? key->decision->source : key->source,
                          .since = key->decision ? key->decision->at : key->since});
    }
    return result;
}

std::optional<Technology> last_used(const std::vector<KnownKey>& keys) {
    const KnownKey* newest = nullptr;
    for (const auto& key : keys) {
        if (!key.last_signed || (key.decision && key.decision->level == Level::rejected)) continue;
        if (!newest || *newest->last_signed < *key.last_signed) newest = &key;
    }
    return newest ? std::optional(newest->technology) : std::nullopt;
}

std::vector<Conflict> open_conflicts(const std::vector<KnownKey>& keys) {
    const auto ordered = in_order(keys);
    std::vector<Conflict> conflicts;
    for (const auto& [key, level] : ordered) {
        if (level != Level::conflict) continue;
        std::uint64_t last_acceptance = 0;
        const KnownKey* counts = nullptr;
        for (const auto& [other, other_level] : ordered) {
            if (other->technology != key->technology) continue;
            if (is_accepted(*other)) last_acceptance = std::max(last_acceptance, other->decided);
            if (!counts && rank(other_level) <= 1 && rival(*key, *other)) counts = other;
        }
        if (counts && key->arrived > last_acceptance)
            conflicts.push_back({.technology = key->technology,
                                 .accepted = counts->fingerprint,
                                 .arrived = key->fingerprint});
    }
    return conflicts;
}

} // namespace sealpost::people
