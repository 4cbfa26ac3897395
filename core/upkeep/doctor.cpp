// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/doctor.h"

#include "core/base/enum_names.h"
#include "core/keys/usability.h"

#include <algorithm>

namespace sealpost::upkeep {

namespace {

using enum FindingId;
using keys::Key;

constexpr EnumNames<FindingId, 24> names{{
    {own_key_expired, "own-key-expired"},
    {own_key_expiring, "own-key-expiring"},
    {own_key_revoked, "own-key-revoked"},
    {own_key_weak, "own-key-weak"},
    {own_key_weakly_signed, "own-key-weakly-signed"},
    {own_key_without_backup, "own-key-without-backup"},
    {own_key_cannot_encrypt, "own-key-cannot-encrypt"},
    {correspondent_key_expired, "correspondent-key-expired"},
    {correspondent_key_expiring, "correspondent-key-expiring"},
    {correspondent_key_revoked, "correspondent-key-revoked"},
    {key_conflict, "key-conflict"},
    {gnupg_missing, "gnupg-missing"},
    {gnupg_outdated, "gnupg-outdated"},
    {agent_unusable, "agent-unusable"},
    {pinentry_missing, "pinentry-missing"},
    {secret_service_absent, "secret-service-absent"},
    {secret_service_locked, "secret-service-locked"},
    {state_key_in_file, "state-key-in-file"},
    {library_hole, "library-hole"},
    {authority_expired, "authority-expired"},
    {authority_expiring, "authority-expiring"},
    {own_authority_expiring, "own-authority-expiring"},
    {own_list_ended, "own-list-ended"},
    {swap_unencrypted, "swap-unencrypted"},
}};

std::string first_address(const Key& key) {
    if (const auto addresses = key.addresses(); !addresses.empty()) return addresses.front();
    // Of a key that has ended no user ID is valid.
    for (const auto& user_id : key.user_ids)
        if (!user_id.address.empty()) return user_id.address;
    return {};
}

Finding about(FindingId id, Severity severity, const Key& key, std::optional<Time> at = {}) {
    return {.id = id,
            .severity = severity,
            .subject = key.fingerprint.hex(),
            .technology = key.technology,
            .address = first_address(key),
            .detail = {},
            .at = at};
}

/// The end of the key, or the one of what it encrypts with, whichever comes first.
std::optional<Time> end_of(const Key& key) {
    std::optional<Time> last;
    for (const auto& subkey : key.subkeys) {
        if (!subkey.can_encrypt || subkey.revoked) continue;
        if (!subkey.expires) return key.expires;
        if (!last || *last < *subkey.expires) last = subkey.expires;
    }
    return last && (!key.expires || *last < *key.expires) ? last : key.expires;
}

bool is_usable(const Key& key, keys::Use use, Time now) { return keys::usability(key, use, {}, now).ok(); }

/// Another key of the same kind that still serves an address of this one: then this one is for old mail.
bool has_successor(const Key& key, const Health& health) {
    const std::string address = first_address(key);
    return std::any_of(health.own.begin(), health.own.end(), [&](const Key& other) {
        return other.fingerprint != key.fingerprint && other.technology == key.technology &&
               other.has_address(address) && is_usable(other, keys::Use::encrypt, health.now);
    });
}

void examine_own_end(const Key& key, const Health& health, std::vector<Finding>& findings) {
    if (has_successor(key, health)) return;
    const auto usability = keys::usability(key, keys::Use::encrypt, {}, health.now);
    switch (usability.reason) {
    case keys::Unusable::revoked:
        findings.push_back(about(own_key_revoked, Severity::error, key, usability.since));
        return;
    case keys::Unusable::expired:
        findings.push_back(about(own_key_expired, Severity::error, key, usability.since));
        return;
    case keys::Unusable::weak:
        findings.push_back(about(own_key_weak, Severity::warning, key));
        return;
    case keys::Unusable::no_encryption_subkey:
        // A certificate may be for signatures alone, beside another one.
        if (key.technology == crypto::Technology::openpgp)
            findings.push_back(about(own_key_cannot_encrypt, Severity::warning, key));
        return;
    default:
        break;
    }
    if (keys::usability(key, keys::Use::sign, {}, health.now).reason == keys::Unusable::weak) {
        findings.push_back(about(own_key_weak, Severity::warning, key));
        return;
    }
    const auto end = end_of(key);
    if (end && *end > health.now && *end <= health.now + soon)
        findings.push_back(about(own_key_expiring, Severity::warning, key, end));
}

void examine_own(const Health& health, std::vector<Finding>& findings) {
    for (const auto& key : health.own) {
        examine_own_end(key, health, findings);
        const bool weakly_signed = std::find(health.weakly_signed.begin(), health.weakly_signed.end(),
                                             key.fingerprint) != health.weakly_signed.end();
        // What has ended is for old mail, and nobody else needs to believe it.
        if (weakly_signed && is_usable(key, keys::Use::encrypt, health.now))
            findings.push_back(about(own_key_weakly_signed, Severity::warning, key, key.expires));
        // Also one that has ended: old mail is encrypted to it.
        const bool on_card = key.secret == keys::SecretPlace::card || key.secret == keys::SecretPlace::token;
        const bool saved = health.backup && std::find(health.backup->keys.begin(), health.backup->keys.end(),
                                                      key.fingerprint) != health.backup->keys.end();
        if (!saved && !on_card) findings.push_back(about(own_key_without_backup, Severity::warning, key));
    }
}

void examine_correspondents(const Health& health, std::vector<Finding>& findings) {
    for (const auto& [address, key] : health.correspondents) {
        const auto usability = keys::usability(key, keys::Use::encrypt, {}, health.now);
        const auto end = end_of(key);
        std::optional<Finding> finding;
        if (usability.reason == keys::Unusable::revoked)
            finding = about(correspondent_key_revoked, Severity::warning, key, usability.since);
        else if (usability.reason == keys::Unusable::expired)
            finding = about(correspondent_key_expired, Severity::warning, key, usability.since);
        else if (end && *end > health.now && *end <= health.now + soon)
            finding = about(correspondent_key_expiring, Severity::info, key, end);
        if (!finding) continue;
        finding->address = address.to_string();
        findings.push_back(*std::move(finding));
    }
    for (const auto& conflict : health.conflicts)
        findings.push_back({.id = key_conflict,
                            .severity = Severity::warning,
                            .subject = conflict.address.to_string(),
                            .technology = conflict.technology,
                            .address = conflict.address.to_string()});
}

void examine_surroundings(const Health& health, std::vector<Finding>& findings) {
    const auto add = [&](FindingId id, Severity severity, std::string subject) {
        findings.push_back({.id = id, .severity = severity, .subject = std::move(subject)});
    };
    if (health.gnupg == Tool::missing) add(gnupg_missing, Severity::error, "gnupg");
    if (health.gnupg == Tool::outdated) add(gnupg_outdated, Severity::error, "gnupg " + health.gnupg_version);
    if (health.gnupg == Tool::ready && !health.agent_usable)
        add(agent_unusable, Severity::error, "gpg-agent");
    if (health.gnupg == Tool::ready && !health.pinentry_found)
        add(pinentry_missing, Severity::info, "pinentry");
    if (health.secret_service == Service::absent && health.secret_service_needed)
        add(secret_service_absent, Severity::error, "Secret Service");
    if (health.secret_service == Service::locked && health.secret_service_needed)
        add(secret_service_locked, Severity::warning, "Secret Service");
    if (health.state_key_in_file) add(state_key_in_file, Severity::info, "state.key");
    if (health.swap_unencrypted) add(swap_unencrypted, Severity::warning, "swap");
    for (const auto& hole : known_holes(health.libraries))
        findings.push_back(
            {.id = library_hole,
             .severity = hole.certainty == Certainty::open ? Severity::warning : Severity::info,
             .subject = hole.library,
             .detail = hole.cve});
}

void examine_authorities(const Health& health, std::vector<Finding>& findings) {
    for (const auto& authority : health.authorities) {
        if (!authority.expires || *authority.expires > health.now + soon) continue;
        const bool over = *authority.expires <= health.now;
        findings.push_back({.id = authority.own ? own_authority_expiring
                                  : over        ? authority_expired
                                                : authority_expiring,
                            .severity = Severity::warning,
                            .subject = authority.fingerprint,
                            .technology = crypto::Technology::smime,
                            .at = authority.expires});
    }
    if (health.own_list_until && *health.own_list_until <= health.now)
        findings.push_back({.id = own_list_ended,
                            .severity = Severity::warning,
                            .subject = "revocation list",
                            .technology = crypto::Technology::smime,
                            .at = health.own_list_until});
}

} // namespace

std::string_view name_of(FindingId id) noexcept { return name_in(names, id); }

const std::vector<FindingId>& all_findings() {
    static const std::vector<FindingId> all = [] {
        std::vector<FindingId> ids;
        for (const auto& entry : names) ids.push_back(entry.first);
        return ids;
    }();
    return all;
}

std::string_view name_of(Severity severity) noexcept {
    switch (severity) {
    case Severity::info:
        return "info";
    case Severity::warning:
        return "warning";
    case Severity::error:
        break;
    }
    return "error";
}

std::vector<Finding> examine(const Health& health) {
    std::vector<Finding> findings;
    examine_own(health, findings);
    examine_correspondents(health, findings);
    examine_surroundings(health, findings);
    examine_authorities(health, findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return findings;
}

} // namespace sealpost::upkeep
