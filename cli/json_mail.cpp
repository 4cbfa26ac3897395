// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_values.h"

#include "core/base/text.h"
#include "core/mime/date.h"
#include "core/mime/header_field.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

Json json_of_server(const std::optional<net::ServerSettings>& server) {
    if (!server) return nullptr;
    return {{"host", server->endpoint.host},
            {"port", server->endpoint.port},
            {"security", accounts::name_of(server->security)},
            {"ca_file", server->ca_file ? Json(server->ca_file->string()) : Json(nullptr)}};
}

Json name_of_use(transport::SpecialUse use) {
    using enum transport::SpecialUse;
    switch (use) {
    case none:
        return nullptr;
    case inbox:
        return "inbox";
    case all:
        return "all";
    case archive:
        return "archive";
    case drafts:
        return "drafts";
    case flagged:
        return "flagged";
    case junk:
        return "junk";
    case sent:
        return "sent";
    case trash:
        return "trash";
    }
    return nullptr;
}

const char* name_of_looks(transport::Looks looks) {
    switch (looks) {
    case transport::Looks::plain:
        return "plain";
    case transport::Looks::signed_:
        return "signed";
    case transport::Looks::encrypted:
        return "encrypted";
    }
    return "plain";
}

/// null: the newest usable one.
Json json_of_named_keys(const std::string& pgp, const std::string& smime) {
    return {{"pgp", pgp.empty() ? Json(nullptr) : Json(pgp)},
            {"smime", smime.empty() ? Json(nullptr) : Json(smime)}};
}

} // namespace

Json json_of_account(const accounts::Account& account) {
    const auto& settings = account.settings;
    Json reports = Json::array();
    if (!settings.notify.empty())
        for (const auto report : split(settings.notify, ',')) reports.push_back(std::string(report));
    Json identities = Json::array();
    for (const auto& identity : account.identities) identities.push_back(json_of_identity(identity));
    return {{"address", account.address},
            {"name", account.display_name},
            {"user", account.login()},
            {"imap", json_of_server(account.imap)},
            {"smtp", json_of_server(account.smtp)},
            {"credential", accounts::name_of(account.credential.source)},
            {"policy", accounts::name_of(settings.policy)},
            {"sent", accounts::name_of(settings.sent)},
            {"headers", accounts::name_of(settings.headers)},
            {"sign_style", accounts::name_of(settings.sign_style)},
            {"engine", accounts::name_of(settings.engine)},
            {"keys", json_of_named_keys(settings.pgp_key, settings.smime_key)},
            {"require_tls", settings.require_tls},
            {"reports", std::move(reports)},
            {"identities", std::move(identities)}};
}

Json json_of_identity(const accounts::Identity& identity) {
    return {{"address", identity.address},
            {"name", identity.display_name},
            {"keys", json_of_named_keys(identity.pgp_key, identity.smime_key)},
            {"policy", identity.policy ? Json(accounts::name_of(*identity.policy)) : Json(nullptr)}};
}

Json json_of_report(const transport::ServerReport& report) {
    return {{"tls", report.tls},
            {"sha256", report.sha256},
            {"mechanism", report.mechanism},
            {"capabilities", report.capabilities}};
}

Json json_of_folder(const transport::Folder& folder) {
    return {{"name", folder.name},
            {"delimiter", folder.delimiter == 0 ? Json(nullptr) : Json(std::string(1, folder.delimiter))},
            {"use", name_of_use(folder.use)},
            {"selectable", folder.selectable}};
}

Json json_of_entry(const transport::MessageEntry& entry) {
    Json from = nullptr;
    if (!entry.from.empty()) {
        const auto& sender = entry.from.front();
        const std::string name = mime::decode_words(sender.name);
        from = name.empty() ? sender.address : name + " <" + sender.address + ">";
    }
    return {{"uid", entry.uid},
            {"from", std::move(from)},
            {"subject", mime::decode_words(entry.subject)},
            {"date", json_of_time(mime::parse_rfc5322_date(entry.date))},
            {"message_id", entry.message_id.empty() ? Json(nullptr) : Json(entry.message_id)},
            {"size", entry.size},
            {"flags", entry.flags},
            {"looks", name_of_looks(entry.looks)}};
}

} // namespace sealpost::cli
