// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/draft_record.h"

#include <nlohmann/json.hpp>

namespace sealpost::outbox {

namespace {

using Json = nlohmann::json;

/// A path need not be UTF-8.
Json to_json(const outgoing::AttachedFile& file) {
    const std::string path = file.path.native();
    return {{"name", Json::binary({file.name.begin(), file.name.end()})},
            {"path", Json::binary({path.begin(), path.end()})},
            {"size", file.size},
            {"modified", file.modified},
            {"sha256", file.sha256}};
}

std::string bytes_of(const Json& json) {
    const auto& bytes = json.get_binary();
    return {bytes.begin(), bytes.end()};
}

outgoing::AttachedFile to_attachment(const Json& json) {
    return {.name = bytes_of(json.at("name")),
            .path = bytes_of(json.at("path")),
            .size = json.at("size").get<std::uint64_t>(),
            .modified = json.at("modified").get<std::int64_t>(),
            .sha256 = json.at("sha256").get<std::string>()};
}

Json to_json(const ServerCopy& copy) {
    return {{"folder", copy.folder}, {"uidvalidity", copy.uidvalidity},
            {"uid", copy.uid},       {"message_id", copy.message_id},
            {"size", copy.size},     {"sha256", copy.sha256}};
}

ServerCopy to_server_copy(const Json& json) {
    return {.folder = json.at("folder").get<std::string>(),
            .uidvalidity = json.at("uidvalidity").get<std::uint32_t>(),
            .uid = json.at("uid").get<std::uint32_t>(),
            .message_id = json.at("message_id").get<std::string>(),
            .size = json.at("size").get<std::uint64_t>(),
            .sha256 = json.at("sha256").get<std::string>()};
}

} // namespace

std::string to_text(const StoredDraft& draft) {
    Json json{{"id", draft.id},
              {"account", draft.account},
              {"message_id", draft.message_id},
              {"saved_at", to_rfc3339(draft.saved_at)},
              {"size", draft.size},
              {"file", draft.file},
              {"attachments", Json::array()},
              {"kept", draft.kept},
              {"on_server", Json::array()}};
    for (const auto& file : draft.attachments) json["attachments"].push_back(to_json(file));
    for (const auto& copy : draft.on_server) json["on_server"].push_back(to_json(copy));
    const auto bytes = Json::to_cbor(json);
    return {bytes.begin(), bytes.end()};
}

std::optional<StoredDraft> parse_draft(std::string_view text) {
    try {
        const Json json = text.starts_with('{') ? Json::parse(text) : Json::from_cbor(text);
        StoredDraft draft{.id = json.at("id").get<std::string>(),
                          .account = json.at("account").get<std::string>(),
                          .message_id = json.at("message_id").get<std::string>(),
                          .saved_at = parse_rfc3339(json.at("saved_at").get<std::string>()).value(),
                          .size = json.at("size").get<std::uint64_t>(),
                          .file = json.at("file").get<std::string>()};
        if (const auto found = json.find("attachments"); found != json.end())
            for (const auto& file : *found) draft.attachments.push_back(to_attachment(file));
        if (const auto found = json.find("kept"); found != json.end())
            draft.kept = found->get<std::map<std::string, std::string>>();
        if (const auto found = json.find("on_server"); found != json.end())
            for (const auto& copy : *found) draft.on_server.push_back(to_server_copy(copy));
        return draft;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace sealpost::outbox
