// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standings.h"

#include <algorithm>

namespace sealpost::app {

namespace {

template <typename KnownKeysOf>
std::vector<people::Acceptance> standing_by(const KnownKeysOf& known_keys_of, const keys::Key& key) {
    std::vector<people::Acceptance> result;
    for (const std::string& text : key.addresses()) {
        const auto address = mime::AddrSpec::parse(text);
        if (!address) continue;
        people::Acceptance acceptance{.address = *address,
                                      .technology = key.technology,
                                      .fingerprint = key.fingerprint,
                                      .level = {},
                                      .source = {},
                                      .since = {}};
        bool known = false;
        for (const auto& other : told_standing(*address, known_keys_of(*address))) {
            if (other.technology != key.technology || other.fingerprint != key.fingerprint) continue;
            acceptance = other;
            known = true;
        }
        if (key.secret != keys::SecretPlace::none && acceptance.level != crypto::Level::rejected &&
            acceptance.level != crypto::Level::verified) {
            acceptance.level = crypto::Level::verified;
            acceptance.source = people::Origin::own;
            if (!known) acceptance.since = key.created.value_or(Time{});
        }
        if (acceptance.level != crypto::Level::none || known) result.push_back(std::move(acceptance));
    }
    return result;
}

} // namespace

std::vector<people::Acceptance> told_standing(const mime::AddrSpec& address,
                                              const std::vector<people::KnownKey>& keys) {
    auto standing = people::standing(address, keys);
    const auto open = people::open_conflicts(keys);
    for (auto& acceptance : standing) {
        if (acceptance.level != crypto::Level::conflict) continue;
        const bool settled = std::none_of(open.begin(), open.end(), [&](const people::Conflict& one) {
            return one.technology == acceptance.technology && one.arrived == acceptance.fingerprint;
        });
        if (settled) acceptance.level = crypto::Level::offered;
    }
    return standing;
}

std::vector<people::Acceptance> standing_of(Home& home, const keys::Key& key) {
    return standing_by([&](const mime::AddrSpec& address) { return home.people().known_keys(address); }, key);
}

Standings::Standings(Home& home) {
    for (auto& record : home.people().store().all())
        known_.emplace(record.address.key(), std::move(record.keys));
}

std::vector<people::Acceptance> Standings::of(const keys::Key& key) const {
    static const std::vector<people::KnownKey> nothing;
    return standing_by(
        [&](const mime::AddrSpec& address) -> const std::vector<people::KnownKey>& {
            const auto found = known_.find(address.key());
            return found == known_.end() ? nothing : found->second;
        },
        key);
}

} // namespace sealpost::app
