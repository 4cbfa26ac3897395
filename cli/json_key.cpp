// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_values.h"

#include "cli/words_findings.h"
#include "core/keys/usability.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

/// For the address for which it can be used, if there is one; else why not, for the first.
keys::Usability best_usability(const keys::Key& key, keys::Use use,
                               const std::vector<people::Acceptance>& standing, Time now,
                               std::string& address) {
    keys::Usability best = keys::usability(key, use, "", now);
    if (use == keys::Use::sign) return best;
    bool is_first = true;
    for (const std::string& text : key.addresses()) {
        auto level = crypto::Level::none;
        for (const auto& acceptance : standing)
            if (acceptance.address == mime::AddrSpec::parse(text)) level = acceptance.level;
        keys::Usability found = keys::usability(key, use, text, now, level);
        if (!is_first && !found.ok()) continue;
        is_first = false;
        address = text;
        best = std::move(found);
        if (best.ok()) break;
    }
    return best;
}

Json json_of_usability(const keys::Key& key, keys::Use use, const std::vector<people::Acceptance>& standing,
                       Time now) {
    std::string address;
    const keys::Usability usability = best_usability(key, use, standing, now, address);
    Json result{{"ok", usability.ok()}};
    if (usability.ok()) return result;
    result["reason"] = keys::name_of(usability.reason);
    if (usability.since) result["since"] = to_rfc3339(*usability.since);
    if (!usability.because.empty()) result["because"] = usability.because;
    if (const std::string hint = word(usability, use, key, address).hint; !hint.empty())
        result["hint"] = hint;
    return result;
}

Json capabilities(const keys::Key& key) {
    Json can = Json::array();
    const auto any = [&](auto member) {
        for (const auto& subkey : key.subkeys)
            if (subkey.valid && subkey.*member) return true;
        return false;
    };
    if (any(&keys::Subkey::can_sign)) can.push_back("sign");
    if (any(&keys::Subkey::can_encrypt)) can.push_back("encrypt");
    if (key.can_certify) can.push_back("certify");
    return can;
}

} // namespace

Json json_of_time(const std::optional<Time>& time) { return time ? Json(to_rfc3339(*time)) : Json(nullptr); }

Json json_of_waiting(const keys::WaitingKey& key) {
    return {{"public_key", key.public_key.hex()}, {"name", key.name}, {"addresses", key.addresses}};
}

Json json_of_key(const keys::Key& key, const std::vector<people::Acceptance>& standing, Time now) {
    Json user_ids = Json::array();
    for (const auto& user_id : key.user_ids) user_ids.push_back(user_id.text);
    Json trust = Json::array();
    for (const auto& acceptance : standing) {
        Json entry{{"address", acceptance.address.to_string()},
                   {"level", crypto::name_of(acceptance.level)},
                   {"source", people::name_of(acceptance.source)}};
        entry["since"] = acceptance.since == Time{} ? Json(nullptr) : Json(to_rfc3339(acceptance.since));
        trust.push_back(std::move(entry));
    }
    return {{"engine", crypto::name_of(key.technology)},
            {"fingerprint", key.fingerprint.hex()},
            {"addresses", key.addresses()},
            {"user_ids", std::move(user_ids)},
            {"name", key.name()},
            {"secret", keys::name_of(key.secret)},
            {"can", capabilities(key)},
            {"algorithm", key.algorithm},
            {"bits", key.bits},
            {"created", json_of_time(key.created)},
            {"expires", json_of_time(key.expires)},
            {"revoked", key.revoked.has_value()},
            {"state", keys::name_of(key.state)},
            {"trust", std::move(trust)},
            {"usable",
             {{"sign", json_of_usability(key, keys::Use::sign, standing, now)},
              {"encrypt", json_of_usability(key, keys::Use::encrypt, standing, now)}}}};
}

} // namespace sealpost::cli
