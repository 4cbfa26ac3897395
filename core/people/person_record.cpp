// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_record.h"

#include <nlohmann/json.hpp>

namespace sealpost::people {

namespace {

using Json = nlohmann::json;

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
    if (key.announced) {
        auto list = Json::array();
        for (const auto& [oid, parameters] : key.announced->capabilities) list.push_back({oid, parameters});
        json["announced"] = {{"capabilities", list}, {"at", to_rfc3339(key.announced->at)}};
    }
    if (key.preferred) json["preferred"] = to_rfc3339(*key.preferred);
    return json;
}

std::string text(const Json& json, const char* name) { return json.at(name).get<std::string>(); }

// The value() calls throw std::bad_optional_access for a name that is none; parse_person_record() catches it.
KnownKey to_key(const Json& json) {
    KnownKey key{.technology = crypto::parse_technology(text(json, "technology")).value(),
                 .fingerprint = Fingerprint::parse(text(json, "fingerprint")).value(),
                 .arrival = crypto::parse_level(text(json, "arrival")).value(),
                 .source = parse_origin(text(json, "source")).value(),
                 .since = parse_rfc3339(text(json, "since")).value(),
                 .authority = text(json, "authority"),
                 .decision = std::nullopt,
                 .arrived = json.at("arrived").get<std::uint64_t>(),
                 .decided = json.at("decided").get<std::uint64_t>()};
    if (const auto found = json.find("decision"); found != json.end())
        key.decision = Decision{.level = crypto::parse_level(text(*found, "level")).value(),
                                .source = parse_origin(text(*found, "source")).value(),
                                .at = parse_rfc3339(text(*found, "at")).value()};
    if (const auto found = json.find("announced"); found != json.end()) {
        key.announced = Announced{.capabilities = {}, .at = parse_rfc3339(text(*found, "at")).value()};
        for (const auto& entry : found->at("capabilities"))
            key.announced->capabilities.push_back(
                {.oid = entry.at(0).get<std::string>(), .parameters = entry.at(1).get<std::string>()});
    }
    if (json.contains("preferred")) key.preferred = parse_rfc3339(text(json, "preferred")).value();
    return key;
}

} // namespace

std::string to_text(const PersonRecord& record) {
    auto keys = Json::array();
    for (const auto& key : record.keys) keys.push_back(to_json(key));
    return Json{{"address", record.address.to_string()}, {"keys", keys}, {"events", record.events}}.dump();
}

std::optional<PersonRecord> parse_person_record(std::string_view bytes) {
    try {
        const auto json = Json::parse(bytes);
        PersonRecord record{.address = mime::AddrSpec::parse(text(json, "address")).value(),
                            .keys = {},
                            .events = json.at("events").get<std::uint64_t>()};
        for (const auto& key : json.at("keys")) record.keys.push_back(to_key(key));
        return record;
    } catch (const Json::exception&) {
        return std::nullopt;
    } catch (const std::bad_optional_access&) {
        return std::nullopt;
    }
}

} // namespace sealpost::people
