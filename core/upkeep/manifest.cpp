// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/manifest.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sealpost::upkeep {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* format = "sealpost-backup";
constexpr int newest = 1;

/// Of "FOLDER/FINGERPRINT.ext".
std::optional<crypto::Fingerprint> fingerprint_in(std::string_view name, std::string_view folder,
                                                  std::string_view extension) {
    if (!name.starts_with(folder) || !name.ends_with(extension)) return std::nullopt;
    name.remove_prefix(folder.size());
    return crypto::Fingerprint::parse(name.substr(0, name.size() - extension.size()));
}

} // namespace

std::vector<OwnKey> own_keys_in(const keys::BackupEntries& entries) {
    std::vector<OwnKey> own;
    for (const auto& entry : entries.all()) {
        if (const auto key = fingerprint_in(entry.name, "openpgp/secret-keys/", ".pgp"))
            own.push_back({crypto::Technology::openpgp, *key});
        const auto certified = fingerprint_in(entry.name, "smime/private/", ".p8");
        if (certified && entries.find("smime/certificates/" + certified->hex() + ".crt"))
            own.push_back({crypto::Technology::smime, *certified});
    }
    return own;
}

BackedUp backed_up(const Manifest& manifest) {
    BackedUp backup{.at = manifest.created};
    for (const auto& key : manifest.own_keys) backup.keys.push_back(key.fingerprint);
    return backup;
}

std::string to_text(const Manifest& manifest) {
    Json own = Json::array();
    for (const auto& key : manifest.own_keys)
        own.push_back({{"engine", crypto::name_of(key.technology)}, {"fingerprint", key.fingerprint.hex()}});
    return Json{{"format", format},
                {"version", newest},
                {"created", to_rfc3339(manifest.created)},
                {"own_keys", own}}
               .dump(2) +
           "\n";
}

Manifest read_manifest(const keys::BackupEntries& entries, const std::vector<std::string>& part_folders) {
    const std::string* text = entries.find(manifest_name);
    if (!text) keys::throw_malformed_backup(manifest_name);
    Manifest manifest;
    try {
        const auto json = Json::parse(*text);
        if (json.at("format") != format) keys::throw_malformed_backup(manifest_name);
        if (json.at("version").get<int>() > newest) keys::throw_malformed_backup("newer");
        manifest.created = parse_rfc3339(json.at("created").get<std::string>()).value();
    } catch (const Json::exception&) {
        keys::throw_malformed_backup(manifest_name);
    } catch (const std::bad_optional_access&) {
        keys::throw_malformed_backup(manifest_name);
    }
    for (const auto& entry : entries.all()) {
        const bool known = entry.name == manifest_name || entry.name == readme_name ||
                           std::any_of(part_folders.begin(), part_folders.end(),
                                       [&](const auto& folder) { return entry.name.starts_with(folder); });
        if (!known) keys::throw_malformed_backup(entry.name);
    }
    manifest.own_keys = own_keys_in(entries);
    return manifest;
}

} // namespace sealpost::upkeep
