// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_record.h"

#include "core/people/wishes_text.h"

#include <nlohmann/json.hpp>

namespace sealpost::people {

namespace {

using Json = nlohmann::json;

std::string text(const Json& json, const char* name) { return json.at(name).get<std::string>(); }

void put(Json& json, const char* name, const std::optional<Time>& time) {
    if (time) json[name] = to_rfc3339(*time);
}

// The value() calls here and below throw std::bad_optional_access for a text that is none;
// parse_person_record() catches it.
std::optional<Time> time(const Json& json, const char* name) {
    return json.contains(name) ? std::optional(parse_rfc3339(text(json, name)).value()) : std::nullopt;
}

std::optional<Fingerprint> fingerprint(const Json& json, const char* name) {
    return json.contains(name) ? std::optional(Fingerprint::parse(text(json, name)).value()) : std::nullopt;
}

Json to_json(const Announced& announced) {
    auto list = Json::array();
    for (const auto& [oid, parameters] : announced.capabilities) list.push_back({oid, parameters});
    return {{"capabilities", list}, {"at", to_rfc3339(announced.at)}};
}

Announced to_announced(const Json& json) {
    Announced announced{.capabilities = {}, .at = time(json, "at").value()};
    for (const auto& entry : json.at("capabilities"))
        announced.capabilities.push_back(
            {.oid = entry.at(0).get<std::string>(), .parameters = entry.at(1).get<std::string>()});
    return announced;
}

Json to_json(const Event& event) {
    return {to_rfc3339(event.at), crypto::name_of(event.level), name_of(event.source)};
}

Event to_event(const Json& json) {
    return {.at = parse_rfc3339(json.at(0).get<std::string>()).value(),
            .level = crypto::parse_level(json.at(1).get<std::string>()).value(),
            .source = parse_origin(json.at(2).get<std::string>()).value()};
}

Json to_json(const KnownKey& key) {
    Json json{{"technology", crypto::name_of(key.technology)},
              {"fingerprint", key.fingerprint.hex()},
              {"arrival", crypto::name_of(key.arrival)},
              {"source", name_of(key.source)},
              {"since", to_rfc3339(key.since)},
              {"authority", key.authority},
              {"arrived", key.arrived},
              {"decided", key.decided}};
    if (key.decision)
        json["decision"] = {{"level", crypto::name_of(key.decision->level)},
                            {"source", name_of(key.decision->source)},
                            {"at", to_rfc3339(key.decision->at)}};
    if (key.announced) json["announced"] = to_json(*key.announced);
    put(json, "preferred", key.preferred);
    put(json, "created", key.created);
    put(json, "last_seen", key.last_seen);
    put(json, "last_signed", key.last_signed);
    for (const auto& event : key.history) json["history"].push_back(to_json(event));
    return json;
}

KnownKey to_key(const Json& json) {
    KnownKey key{.technology = crypto::parse_technology(text(json, "technology")).value(),
                 .fingerprint = fingerprint(json, "fingerprint").value(),
                 .arrival = crypto::parse_level(text(json, "arrival")).value(),
                 .source = parse_origin(text(json, "source")).value(),
                 .since = time(json, "since").value(),
                 .authority = text(json, "authority"),
                 .decision = std::nullopt,
                 .arrived = json.at("arrived").get<std::uint64_t>(),
                 .decided = json.at("decided").get<std::uint64_t>()};
    if (const auto found = json.find("decision"); found != json.end())
        key.decision = Decision{.level = crypto::parse_level(text(*found, "level")).value(),
                                .source = parse_origin(text(*found, "source")).value(),
                                .at = time(*found, "at").value()};
    if (const auto found = json.find("announced"); found != json.end()) key.announced = to_announced(*found);
    key.preferred = time(json, "preferred");
    key.created = time(json, "created");
    key.last_seen = time(json, "last_seen");
    key.last_signed = time(json, "last_signed");
    if (const auto found = json.find("history"); found != json.end())
        for (const auto& event : *found) key.history.push_back(to_event(event));
    return key;
}

Json to_json(const AutocryptState& state) {
    Json json{{"prefer_encrypt", name_of(state.prefer_encrypt)}};
    put(json, "last_seen", state.last_seen);
    put(json, "timestamp", state.timestamp);
    if (state.key) json["key"] = state.key->hex();
    put(json, "gossip_timestamp", state.gossip_timestamp);
    if (state.gossip_key) json["gossip_key"] = state.gossip_key->hex();
    return json;
}

AutocryptState to_autocrypt(const Json& json) {
    return {.last_seen = time(json, "last_seen"),
            .timestamp = time(json, "timestamp"),
            .key = fingerprint(json, "key"),
            .prefer_encrypt = parse_prefer_encrypt(text(json, "prefer_encrypt")).value(),
            .gossip_timestamp = time(json, "gossip_timestamp"),
            .gossip_key = fingerprint(json, "gossip_key")};
}

} // namespace

KnownKey* PersonRecord::find(Technology technology, const Fingerprint& wanted) noexcept {
    for (auto& key : keys)
        if (key.technology == technology && key.fingerprint == wanted) return &key;
    return nullptr;
}

const KnownKey* PersonRecord::find(Technology technology, const Fingerprint& wanted) const noexcept {
    return const_cast<PersonRecord*>(this)->find(technology, wanted);
}

bool PersonRecord::empty() const {
    return keys.empty() && person.empty() && wishes == Wishes() && autocrypt == AutocryptState();
}

std::string to_text(const PersonRecord& record) {
    auto keys = Json::array();
    for (const auto& key : record.keys) keys.push_back(to_json(key));
    Json json{{"address", record.address.to_string()}, {"keys", keys}, {"events", record.events}};
    if (record.autocrypt != AutocryptState()) json["autocrypt"] = to_json(record.autocrypt);
    if (!record.person.empty()) json["person"] = record.person;
    if (record.wishes != Wishes()) json["wishes"] = Json::parse(to_text(record.wishes));
    return json.dump();
}

std::optional<PersonRecord> parse_person_record(std::string_view bytes) {
    try {
        const auto json = Json::parse(bytes);
        PersonRecord record{.address = mime::AddrSpec::parse(text(json, "address")).value(),
                            .keys = {},
                            .events = json.at("events").get<std::uint64_t>()};
        for (const auto& key : json.at("keys")) record.keys.push_back(to_key(key));
        if (const auto found = json.find("autocrypt"); found != json.end())
            record.autocrypt = to_autocrypt(*found);
        if (json.contains("person")) record.person = text(json, "person");
        if (const auto found = json.find("wishes"); found != json.end())
            record.wishes = parse_wishes(found->dump()).value();
        return record;
    } catch (const Json::exception&) {
        return std::nullopt;
    } catch (const std::bad_optional_access&) {
        return std::nullopt;
    }
}

} // namespace sealpost::people
