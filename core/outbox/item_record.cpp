// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/item_record.h"

#include <nlohmann/json.hpp>

namespace sealpost::outbox {

namespace {

using Json = nlohmann::json;

// A server's words need not be UTF-8; everything else is.
std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string text(const Json& json, const char* name) { return json.at(name).get<std::string>(); }

// The value() calls here and below throw std::bad_optional_access for a text that is none; the parsers at the
// end catch it.
Time time(const Json& json, const char* name) { return parse_rfc3339(text(json, name)).value(); }

mime::AddrSpec address(const Json& json, const char* name) {
    return mime::AddrSpec::parse(text(json, name)).value();
}

template <typename Enum, typename Name>
std::optional<Enum> find_by_name(std::string_view wanted, Enum last, Name name) {
    for (int i = 0; i <= static_cast<int>(last); ++i)
        if (name(static_cast<Enum>(i)) == wanted) return static_cast<Enum>(i);
    return std::nullopt;
}

std::optional<ErrorCode> error_code(std::string_view name) {
    return find_by_name(name, ErrorCode::cancelled, [](ErrorCode code) { return sealpost::name_of(code); });
}

std::optional<outgoing::RefusalReason> refusal_reason(std::string_view name) {
    return find_by_name(name, outgoing::RefusalReason::confidential_fields,
                        [](outgoing::RefusalReason reason) { return outgoing::name_of(reason); });
}

std::optional<outgoing::Protection> protection(std::string_view name) {
    return find_by_name(name, outgoing::Protection::signed_and_encrypted,
                        [](outgoing::Protection value) { return outgoing::name_of(value); });
}

Json to_json(const Trouble& trouble) {
    if (const auto* error = std::get_if<Error>(&trouble))
        return {
            {"error", sealpost::name_of(error->code())}, {"facts", error->facts()}, {"hint", error->hint()}};
    const auto& refusal = std::get<outgoing::Refusal>(trouble);
    return {{"refusal", outgoing::name_of(refusal.reason)},
            {"address", refusal.address.to_string()},
            {"facts", refusal.facts}};
}

Trouble to_trouble(const Json& json) {
    Facts facts = json.at("facts").get<Facts>();
    if (json.contains("error"))
        return Error(error_code(text(json, "error")).value(), std::move(facts), text(json, "hint"));
    return outgoing::Refusal{.address = address(json, "address"),
                             .reason = refusal_reason(text(json, "refusal")).value(),
                             .facts = std::move(facts)};
}

void put(Json& json, const std::optional<Trouble>& trouble) {
    if (trouble) json["trouble"] = to_json(*trouble);
}

std::optional<Trouble> trouble_in(const Json& json) {
    return json.contains("trouble") ? std::optional(to_trouble(json["trouble"])) : std::nullopt;
}

Json to_json(const Schedule& schedule) {
    return {{"attempts", schedule.attempts},
            {"next", to_rfc3339(schedule.next)},
            {"set_at", to_rfc3339(schedule.set_at)}};
}

Schedule to_schedule(const Json& json) {
    return {.attempts = json.at("attempts").get<int>(),
            .next = time(json, "next"),
            .set_at = time(json, "set_at")};
}

Json to_json(const outgoing::PlannedCopy& copy) {
    Json keys = Json::array();
    for (const auto& key : copy.keys)
        keys.push_back({{"address", key.address.to_string()},
                        {"fingerprint", key.fingerprint.hex()},
                        {"level", crypto::name_of(key.level)},
                        {"source", key.source}});
    Json json{{"bcc", copy.bcc},
              {"protection", outgoing::name_of(copy.protection)},
              {"cipher", copy.cipher},
              {"keys", std::move(keys)}};
    if (copy.engine) json["engine"] = crypto::name_of(*copy.engine);
    return json;
}

outgoing::PlannedCopy to_copy(const Json& json) {
    outgoing::PlannedCopy copy{.recipients = {},
                               .bcc = json.at("bcc").get<bool>(),
                               .engine = {},
                               .protection = protection(text(json, "protection")).value(),
                               .keys = {},
                               .cipher = text(json, "cipher")};
    if (json.contains("engine")) copy.engine = crypto::parse_technology(text(json, "engine")).value();
    for (const auto& key : json.at("keys"))
        copy.keys.push_back({.address = address(key, "address"),
                             .fingerprint = crypto::Fingerprint::parse(text(key, "fingerprint")).value(),
                             .level = crypto::parse_level(text(key, "level")).value(),
                             .source = text(key, "source")});
    return copy;
}

// Written where there is something to write: what an older Sealpost wrote has none of it.
void put(Json& json, const Handling& handling) {
    if (handling.require_tls) json["require_tls"] = true;
    if (handling.reports.empty()) return;
    json["reports"] = transport::to_string(handling.reports);
    json["envelope_id"] = handling.envelope_id;
}

Handling handling_in(const Json& json) {
    Handling handling{.require_tls = json.value("require_tls", false), .reports = {}, .envelope_id = {}};
    if (!json.contains("reports")) return handling;
    handling.reports = transport::parse_delivery_reports(text(json, "reports")).value();
    handling.envelope_id = text(json, "envelope_id");
    return handling;
}

Json to_json(const OwnCopy& own) {
    Json json{{"state", name_of(own.state)},
              {"engine", crypto::name_of(own.engine)},
              {"size", own.size},
              {"schedule", to_json(own.schedule)},
              {"uncertain", own.uncertain},
              {"folder", own.folder},
              {"uid", own.uid}};
    put(json, own.trouble);
    return json;
}

OwnCopy to_own_copy(const Json& json) {
    return {.state = parse_own_copy_state(text(json, "state")).value(),
            .engine = crypto::parse_technology(text(json, "engine")).value(),
            .size = json.at("size").get<std::uint64_t>(),
            .schedule = to_schedule(json.at("schedule")),
            .uncertain = json.at("uncertain").get<bool>(),
            .trouble = trouble_in(json),
            .folder = text(json, "folder"),
            .uid = json.at("uid").get<std::uint32_t>()};
}

Item to_item(const Json& json) {
    Item item{.id = text(json, "id"),
              .message = text(json, "message"),
              .message_id = mime::MessageId::parse(text(json, "message_id")).value(),
              .account = text(json, "account"),
              .mail_from = address(json, "mail_from"),
              .recipients = {},
              .copy = to_copy(json.at("copy")),
              .number = json.at("number").get<std::uint64_t>(),
              .size = json.at("size").get<std::uint64_t>(),
              .queued_at = time(json, "queued_at"),
              .handling = handling_in(json),
              .state = parse_item_state(text(json, "state")).value(),
              .schedule = to_schedule(json.at("schedule")),
              .uncertain = json.at("uncertain").get<bool>(),
              .reports_not_offered = json.value("reports_not_offered", false),
              .trouble = trouble_in(json)};
    for (const auto& recipient : json.at("recipients")) {
        item.recipients.push_back(
            {.address = address(recipient, "address"),
             .state = transport::parse_recipient_state(text(recipient, "state")).value(),
             .reply = text(recipient, "reply")});
        item.copy.recipients.push_back(item.recipients.back().address);
    }
    return item;
}

Message to_message(const Json& json) {
    return {.id = text(json, "id"),
            .account = text(json, "account"),
            .message_id = mime::MessageId::parse(text(json, "message_id")).value(),
            .items = json.at("items").get<std::vector<std::string>>(),
            .queued_at = time(json, "queued_at"),
            .own = to_own_copy(json.at("own"))};
}

template <typename Value>
std::optional<Value> parse(std::string_view bytes, Value (*read)(const Json&)) {
    try {
        return read(Json::parse(bytes));
    } catch (const Json::exception&) {
        return std::nullopt;
    } catch (const std::bad_optional_access&) {
        return std::nullopt;
    }
}

} // namespace

std::string to_text(const Item& item) {
    Json recipients = Json::array();
    for (const auto& recipient : item.recipients)
        recipients.push_back({{"address", recipient.address.to_string()},
                              {"state", transport::name_of(recipient.state)},
                              {"reply", recipient.reply}});
    Json json{{"id", item.id},
              {"message", item.message},
              {"message_id", item.message_id.to_string()},
              {"account", item.account},
              {"mail_from", item.mail_from.to_string()},
              {"recipients", std::move(recipients)},
              {"copy", to_json(item.copy)},
              {"number", item.number},
              {"size", item.size},
              {"queued_at", to_rfc3339(item.queued_at)},
              {"state", name_of(item.state)},
              {"schedule", to_json(item.schedule)},
              {"uncertain", item.uncertain}};
    put(json, item.handling);
    if (item.reports_not_offered) json["reports_not_offered"] = true;
    put(json, item.trouble);
    return dump(json);
}

std::optional<Item> parse_item(std::string_view bytes) { return parse<Item>(bytes, to_item); }

std::string to_text(const Message& message) {
    return dump({{"id", message.id},
                 {"account", message.account},
                 {"message_id", message.message_id.to_string()},
                 {"items", message.items},
                 {"queued_at", to_rfc3339(message.queued_at)},
                 {"own", to_json(message.own)}});
}

std::optional<Message> parse_message(std::string_view bytes) { return parse<Message>(bytes, to_message); }

} // namespace sealpost::outbox
