// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/health.h"

#include "app/home.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/state/secret_service.h"
#include "core/upkeep/backup_limits.h"
#include "pgp/installation.h"
#include "pgp/self_signatures.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <map>
#include <utility>

namespace sealpost::app {

namespace {

/// Empty where it cannot be read.
std::string read_quietly(const std::filesystem::path& path, std::size_t bound) {
    try {
        return read_file(path, bound);
    } catch (const Error&) {
        return {};
    }
}

using KeysByFingerprint = std::map<crypto::Fingerprint, keys::Key>;

KeysByFingerprint look_at_keys(Home& home, upkeep::Health& health) {
    KeysByFingerprint all;
    for (auto* store : home.key_stores()) {
        std::vector<keys::Key> found;
        try {
            found = store->list({}, health.agent_usable || store->technology() == crypto::Technology::smime);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::engine_missing && error.code() != ErrorCode::engine_failed) throw;
            continue;
        }
        for (auto& key : found) {
            if (key.secret != keys::SecretPlace::none) {
                if (key.technology == crypto::Technology::openpgp && rests_on_weak_digest(home, key))
                    health.weakly_signed.push_back(key.fingerprint);
                health.own.push_back(key);
            }
            all.emplace(key.fingerprint, std::move(key));
        }
    }
    return all;
}

void look_at_people(Home& home, const KeysByFingerprint& keys, upkeep::Health& health) {
    auto& people = home.people();
    std::optional<std::pair<mime::AddrSpec, crypto::Technology>> last;
    for (const auto& acceptance : people.all()) {
        const auto place = std::pair(acceptance.address, acceptance.technology);
        // The first of each is the one that mail is sealed to.
        const bool is_first = last != place;
        last = place;
        const auto key = keys.find(acceptance.fingerprint);
        if (is_first && crypto::counts_for_encryption(acceptance.level) && key != keys.end() &&
            key->second.secret == keys::SecretPlace::none)
            health.correspondents.push_back({acceptance.address, key->second});
    }
    for (const auto& person : people.persons())
        for (const auto& record : person)
            for (const auto& conflict : people::open_conflicts(record.keys))
                health.conflicts.push_back({record.address, conflict.technology});
    health.backup = upkeep::LastBackup(home.state().records()).get();
}

bool an_account_needs_the_service(Home& home) {
    const auto accounts = home.accounts().load();
    return std::any_of(accounts.begin(), accounts.end(), [](const accounts::Account& account) {
        return account.credential.source == accounts::CredentialSource::secret_service;
    });
}

/// False: the state cannot be opened now.
bool look_at_secrets(Home& home, upkeep::Health& health) {
    switch (home.secret_service().state()) {
    case state::ServiceState::ready:
        health.secret_service = upkeep::Service::ready;
        break;
    case state::ServiceState::locked:
        health.secret_service = upkeep::Service::locked;
        break;
    case state::ServiceState::absent:
        health.secret_service = upkeep::Service::absent;
        break;
    }
    std::error_code ignored;
    const auto path = state::database_path(home.folders());
    if (std::filesystem::exists(path, ignored)) {
        const state::Database database(path);
        const auto place = state::StateKeyStore(database, home.folders().data, home.secret_service()).place();
        health.state_key_in_file = place == state::StateKeyPlace::file;
        health.secret_service_needed = place == state::StateKeyPlace::secret_service;
    }
    const bool readable = !health.secret_service_needed || health.secret_service == upkeep::Service::ready;
    health.secret_service_needed = health.secret_service_needed || an_account_needs_the_service(home);
    return readable;
}

void look_at_authorities(Home& home, upkeep::Health& health) {
    const auto own = home.own_authority().get();
    const auto known = home.authorities().list(health.now);
    for (const auto& authority : known.authorities)
        health.authorities.push_back({.fingerprint = authority.fingerprint.hex(),
                                      .expires = authority.expires,
                                      .own = own && own->fingerprint == authority.fingerprint});
    for (const auto& list : known.lists)
        if (own && list.issuer == own->subject && list.until)
            health.own_list_until = std::max(health.own_list_until.value_or(*list.until), *list.until);
}

/// What dpkg knows; of what it does not know, what the library says of itself.
void look_at_libraries(upkeep::Health& health) {
    const std::string status = read_quietly("/var/lib/dpkg/status", limits::dpkg_status_bytes);
    const auto add = [&](std::string library, std::string said,
                         const std::vector<std::string_view>& packages) {
        const auto package = upkeep::package_version(status, packages);
        if (said.empty() && package) {
            const auto begin = package->find(':') == package->npos ? 0 : package->find(':') + 1;
            said = package->substr(begin, package->find_first_of("-+~", begin) - begin);
        }
        if (said.empty()) return;
        const bool same = package && package->find(said) != package->npos;
        health.libraries.push_back({std::move(library), std::move(said), same ? package : std::nullopt});
    };
    for (auto& library : std::exchange(health.libraries, {}))
        add(library.library, library.version,
            library.library == "gnupg" ? std::vector<std::string_view>{"gpg"}
                                       : std::vector<std::string_view>{"libgpgme11t64", "libgpgme11"});
    add("openssl", OpenSSL_version(OPENSSL_VERSION_STRING), {"libssl3t64", "libssl3"});
    add("libetpan", {}, {"libetpan20t64", "libetpan20"});
    add("sqlite", {}, {"libsqlite3-0"});
}

} // namespace

bool swap_is_unencrypted(std::string_view proc_swaps) {
    const auto lines = split(proc_swaps, '\n');
    return std::any_of(lines.begin(), lines.end(), [](std::string_view line) {
        const auto name = line.substr(0, line.find_first_of(" \t"));
        return name.starts_with('/') && !name.starts_with("/dev/dm-") && !name.starts_with("/dev/mapper/") &&
               !name.starts_with("/dev/zram");
    });
}

upkeep::Health look_at_health(Home& home) {
    upkeep::Health health{.now = home.now()};
    look_at_gnupg(home, health);
    const auto keys = look_at_keys(home, health);
    if (look_at_secrets(home, health)) look_at_people(home, keys, health);
    look_at_authorities(home, health);
    look_at_libraries(health);
    health.swap_unencrypted = swap_is_unencrypted(read_quietly("/proc/swaps", limits::dpkg_status_bytes));
    return health;
}

bool rests_on_weak_digest(Home& home, const keys::Key& key) {
    return pgp::rests_on_weak_digest({.home = home.gnupg_home()}, key.fingerprint);
}

void look_at_gnupg(Home& home, upkeep::Health& health) {
    const auto found = pgp::look_at_installation({.home = home.gnupg_home()});
    health.gnupg = !found.found           ? upkeep::Tool::missing
                   : !found.recent_enough ? upkeep::Tool::outdated
                                          : upkeep::Tool::ready;
    health.gnupg_version = found.version;
    health.agent_usable = found.agent_usable;
    health.pinentry_found = found.pinentry_found;
    health.libraries = {{"gnupg", found.version}, {"gpgme", found.gpgme_version}};
}

} // namespace sealpost::app
