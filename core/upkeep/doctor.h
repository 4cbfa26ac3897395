// SPDX-License-Identifier: GPL-3.0-or-later
// What is not in order, or soon will not be. Pure: what there is comes in as a value, findings come out; the
// words and the commands that mend them are the front end's.
#pragma once

#include "core/keys/key.h"
#include "core/mime/address.h"
#include "core/upkeep/last_backup.h"
#include "core/upkeep/library_holes.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::upkeep {

enum class FindingId {
    own_key_expired,
    own_key_expiring,
    own_key_revoked,
    own_key_weak,
    own_key_weakly_signed,
    own_key_without_backup,
    own_key_cannot_encrypt,
    correspondent_key_expired,
    correspondent_key_expiring,
    correspondent_key_revoked,
    key_conflict,
    gnupg_missing,
    gnupg_outdated,
    agent_unusable,
    pinentry_missing,
    secret_service_absent,
    secret_service_locked,
    state_key_in_file,
    library_hole,
    authority_expired,
    authority_expiring,
    own_authority_expiring,
    own_list_ended,
    swap_unencrypted,
};
/// "own-key-expired", ...
std::string_view name_of(FindingId id) noexcept;
/// All of them, for those who list them.
const std::vector<FindingId>& all_findings();

enum class Severity { info, warning, error };
std::string_view name_of(Severity severity) noexcept;

struct Finding {
    FindingId id{};
    Severity severity = Severity::info;
    /// A fingerprint, an address, a library; true value.
    std::string subject{};
    crypto::Technology technology = crypto::Technology::openpgp;
    /// Of a key; empty where it has none.
    std::string address{};
    /// "CVE-…" of a library.
    std::string detail{};
    std::optional<Time> at{};
    bool operator==(const Finding&) const = default;
};

/// How soon is soon.
inline constexpr std::chrono::hours soon{24 * 30};

struct Correspondent {
    mime::AddrSpec address;
    /// That mail to them would be sealed to.
    keys::Key key;
};

struct ConflictOf {
    mime::AddrSpec address;
    crypto::Technology technology = crypto::Technology::openpgp;
};

struct AuthorityOf {
    std::string fingerprint{};
    std::optional<Time> expires{};
    bool own = false;
};

enum class Tool { ready, missing, outdated };
enum class Service { ready, locked, absent };

struct Health {
    Time now{};
    /// One's own keys, those too that have ended.
    std::vector<keys::Key> own{};
    /// Those of them that rest on a signature of their own with MD5 or SHA-1.
    std::vector<crypto::Fingerprint> weakly_signed{};
    std::optional<BackedUp> backup{};
    std::vector<Correspondent> correspondents{};
    std::vector<ConflictOf> conflicts{};

    Tool gnupg = Tool::ready;
    std::string gnupg_version{};
    bool agent_usable = true;
    bool pinentry_found = true;
    Service secret_service = Service::ready;
    /// The state key, a passphrase or a password lies there.
    bool secret_service_needed = false;
    bool state_key_in_file = false;
    std::vector<LibraryVersion> libraries{};
    bool swap_unencrypted = false;

    std::vector<AuthorityOf> authorities{};
    /// Until when the own authority's list is in force; nullopt: there is none.
    std::optional<Time> own_list_until{};
};

/// The gravest first.
std::vector<Finding> examine(const Health& health);

} // namespace sealpost::upkeep
