// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_values.h"

#include "cli/json_writer.h"
#include "cli/words_findings.h"
#include "core/keys/usability.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

/// For the address for which it can be used, if there is one; else why not, for the first.
keys::Usability best_usability(const keys::Key& key, keys::Use use, const std::vector<std::string>& addresses,
                               const std::vector<people::Acceptance>& standing, Time now,
                               std::string& address) {
    if (use == keys::Use::sign || addresses.empty()) return keys::usability(key, use, "", now);
    keys::Usability best;
    for (const std::string& text : addresses) {
        auto level = crypto::Level::none;
        for (const auto& acceptance : standing)
            if (acceptance.address == mime::AddrSpec::parse(text)) level = acceptance.level;
        keys::Usability found = keys::usability(key, use, text, now, level);
        const bool is_first = address.empty();
        if (!is_first && !found.ok()) continue;
        address = text;
        best = std::move(found);
        if (best.ok()) break;
    }
    return best;
}

void write_usability(JsonWriter& json, const keys::Key& key, keys::Use use,
                     const std::vector<std::string>& addresses,
                     const std::vector<people::Acceptance>& standing, Time now) {
    std::string address;
    const keys::Usability usability = best_usability(key, use, addresses, standing, now, address);
    json.begin_object().name("ok").truth(usability.ok());
    if (!usability.ok()) {
        json.name("reason").text(keys::name_of(usability.reason));
        if (usability.since) json.name("since").text(to_rfc3339(*usability.since));
        if (!usability.because.empty()) json.name("because").text(usability.because);
        if (const std::string hint = word(usability, use, key, address).hint; !hint.empty())
            json.name("hint").text(hint);
    }
    json.end();
}

void write_texts(JsonWriter& json, const std::vector<std::string>& texts) {
    json.begin_array();
    for (const auto& text : texts) json.text(text);
    json.end();
}

void write_capabilities(JsonWriter& json, const keys::Key& key) {
    const auto any = [&](auto member) {
        for (const auto& subkey : key.subkeys)
            if (subkey.valid && subkey.*member) return true;
        return false;
    };
    json.begin_array();
    if (any(&keys::Subkey::can_sign)) json.text("sign");
    if (any(&keys::Subkey::can_encrypt)) json.text("encrypt");
    if (key.can_certify) json.text("certify");
    json.end();
}

void write_time(JsonWriter& json, const std::optional<Time>& time) {
    if (time)
        json.text(to_rfc3339(*time));
    else
        json.null();
}

void write_trust(JsonWriter& json, const std::vector<people::Acceptance>& standing) {
    json.begin_array();
    for (const auto& acceptance : standing) {
        json.begin_object();
        json.name("address").text(acceptance.address.to_string());
        json.name("level").text(crypto::name_of(acceptance.level));
        json.name("source").text(people::name_of(acceptance.source));
        write_time(json.name("since"),
                   acceptance.since == Time{} ? std::nullopt : std::optional(acceptance.since));
        json.end();
    }
    json.end();
}

} // namespace

Json json_of_time(const std::optional<Time>& time) { return time ? Json(to_rfc3339(*time)) : Json(nullptr); }

Json json_of_waiting(const keys::WaitingKey& key) {
    return {{"public_key", key.public_key.hex()}, {"name", key.name}, {"addresses", key.addresses}};
}

void write_key_members(JsonWriter& json, const keys::Key& key,
                       const std::vector<people::Acceptance>& standing, Time now) {
    const std::vector<std::string> addresses = key.addresses();
    json.name("engine").text(crypto::name_of(key.technology));
    json.name("fingerprint").text(key.fingerprint.hex());
    write_texts(json.name("addresses"), addresses);
    json.name("user_ids").begin_array();
    for (const auto& user_id : key.user_ids) json.text(user_id.text);
    json.end();
    json.name("name").text(key.name());
    json.name("secret").text(keys::name_of(key.secret));
    write_capabilities(json.name("can"), key);
    json.name("algorithm").text(key.algorithm);
    json.name("bits").number(key.bits);
    write_time(json.name("created"), key.created);
    write_time(json.name("expires"), key.expires);
    json.name("revoked").truth(key.revoked.has_value());
    json.name("state").text(keys::name_of(key.state));
    write_trust(json.name("trust"), standing);
    json.name("usable").begin_object();
    write_usability(json.name("sign"), key, keys::Use::sign, addresses, standing, now);
    write_usability(json.name("encrypt"), key, keys::Use::encrypt, addresses, standing, now);
    json.end();
}

Json json_of_key(const keys::Key& key, const std::vector<people::Acceptance>& standing, Time now) {
    std::string text;
    JsonWriter json(text);
    json.begin_object();
    write_key_members(json, key, standing, now);
    json.end();
    return Json::parse(text);
}

} // namespace sealpost::cli
