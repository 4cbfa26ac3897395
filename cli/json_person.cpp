// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/person_values.h"

#include "cli/json_values.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sealpost::cli {

namespace {

Json json_of_event(const people::Event& event) {
    const bool taken_back = event.level == crypto::Level::none;
    return {{"at", to_rfc3339(event.at)},
            {"event", taken_back ? "taken-back" : crypto::name_of(event.level)},
            {"source", people::name_of(event.source)}};
}

Json json_of_known_key(const people::PersonRecord& record, const people::Acceptance& acceptance,
                       const KeysAtHand& at_hand) {
    const people::KnownKey& key = *record.find(acceptance.technology, acceptance.fingerprint);
    Json capabilities = nullptr;
    if (key.announced) {
        capabilities = Json::array();
        for (const auto& capability : key.announced->capabilities) capabilities.push_back(capability.oid);
    }
    Json history = Json::array();
    for (const auto& event : key.history) history.push_back(json_of_event(event));
    return {{"address", record.address.to_string()},
            {"engine", crypto::name_of(key.technology)},
            {"fingerprint", key.fingerprint.hex()},
            {"level", crypto::name_of(acceptance.level)},
            {"source", people::name_of(acceptance.source)},
            {"since", to_rfc3339(acceptance.since)},
            {"in_keyring", at_hand.contains(key.fingerprint)},
            {"created", json_of_time(key.created)},
            {"last_seen", json_of_time(key.last_seen)},
            {"last_signed", json_of_time(key.last_signed)},
            {"authority", key.authority.empty() ? Json(nullptr) : Json(key.authority)},
            {"preferred", key.preferred.has_value()},
            {"capabilities", std::move(capabilities)},
            {"history", std::move(history)}};
}

Json json_of_autocrypt(const people::PersonRecord& record) {
    const people::AutocryptState& state = record.autocrypt;
    const auto fingerprint = [](const std::optional<crypto::Fingerprint>& key) {
        return key ? Json(key->hex()) : Json(nullptr);
    };
    return {{"address", record.address.to_string()},
            {"prefer_encrypt", people::name_of(state.prefer_encrypt)},
            {"last_seen", json_of_time(state.last_seen)},
            {"autocrypt_timestamp", json_of_time(state.timestamp)},
            {"key", fingerprint(state.key)},
            {"gossip_timestamp", json_of_time(state.gossip_timestamp)},
            {"gossip_key", fingerprint(state.gossip_key)},
            {"recommendation", people::name_of(people::recommend(state))}};
}

std::string_view policy_of(const people::Wishes& wishes) {
    return wishes.policy ? people::name_of(*wishes.policy) : "account";
}

std::string_view engine_of(const people::Wishes& wishes) {
    return wishes.engine ? crypto::name_of(*wishes.engine) : "auto";
}

} // namespace

Json json_of_domain(const std::string& domain, const people::Wishes& wishes) {
    return {{"domain", domain}, {"policy", policy_of(wishes)}, {"engine", engine_of(wishes)}};
}

Json json_of_person(const PersonRecords& person, const KeysAtHand& at_hand) {
    Json addresses = Json::array(), keys = Json::array(), conflicts = Json::array(),
         autocrypt = Json::array();
    Json name = nullptr;
    for (const auto& record : person) {
        addresses.push_back(record.address.to_string());
        for (const auto& acceptance : told_standing(record.address, record.keys)) {
            keys.push_back(json_of_known_key(record, acceptance, at_hand));
            const auto key = at_hand.find(acceptance.fingerprint);
            const bool counts = crypto::counts_for_encryption(acceptance.level);
            if (name.is_null() && counts && key != at_hand.end() && !key->second.name().empty())
                name = key->second.name();
        }
        for (const auto& conflict : people::open_conflicts(record.keys))
            conflicts.push_back({{"address", record.address.to_string()},
                                 {"engine", crypto::name_of(conflict.technology)},
                                 {"accepted", conflict.accepted.hex()},
                                 {"arrived", conflict.arrived.hex()}});
        if (record.autocrypt != people::AutocryptState()) autocrypt.push_back(json_of_autocrypt(record));
    }
    const people::Wishes& wishes = person.front().wishes;
    return {{"addresses", std::move(addresses)}, {"name", std::move(name)},
            {"policy", policy_of(wishes)},       {"engine", engine_of(wishes)},
            {"keys", std::move(keys)},           {"conflicts", std::move(conflicts)},
            {"autocrypt", std::move(autocrypt)}};
}

} // namespace sealpost::cli
