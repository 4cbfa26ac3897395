// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/last_backup.h"

#include "core/base/error.h"
#include "core/state/sealed_records.h"

#include <nlohmann/json.hpp>

namespace sealpost::upkeep {

namespace {

constexpr std::string_view kind = "backup";
constexpr std::string_view key = "last";

std::string to_text(const BackedUp& backup) {
    auto keys = nlohmann::json::array();
    for (const auto& one : backup.keys) keys.push_back(one.hex());
    return nlohmann::json{{"at", to_rfc3339(backup.at)}, {"keys", keys}}.dump();
}

BackedUp parse(const std::string& text) {
    try {
        const auto json = nlohmann::json::parse(text);
        BackedUp backup{.at = parse_rfc3339(json.at("at").get<std::string>()).value()};
        for (const auto& one : json.at("keys"))
            backup.keys.push_back(crypto::Fingerprint::parse(one.get<std::string>()).value());
        return backup;
    } catch (const nlohmann::json::exception&) {
    } catch (const std::bad_optional_access&) {
    }
    throw Error(ErrorCode::state_corrupt, {{"kind", std::string(kind)}, {"detail", "form"}});
}

} // namespace

std::optional<BackedUp> LastBackup::get() const {
    const auto text = records_->get(kind, key);
    return text ? std::optional(parse(*text)) : std::nullopt;
}

void LastBackup::remember(const BackedUp& backup) {
    records_->update(kind, key, [&](const std::optional<std::string>& now) {
        if (now && parse(*now).at > backup.at) return now;
        return std::optional(to_text(backup));
    });
}

} // namespace sealpost::upkeep
