// SPDX-License-Identifier: GPL-3.0-or-later
// The file manifest.json of a back-up: what it is and when it was made.
#pragma once

#include "core/base/clock.h"
#include "core/keys/backup_part.h"
#include "core/upkeep/last_backup.h"

#include <string>
#include <vector>

namespace sealpost::upkeep {

inline constexpr const char* manifest_name = "manifest.json";
inline constexpr const char* readme_name = "README.txt";

struct OwnKey {
    crypto::Technology technology = crypto::Technology::openpgp;
    crypto::Fingerprint fingerprint;
    bool operator==(const OwnKey&) const = default;
};

struct Manifest {
    Time created{};
    std::vector<OwnKey> own_keys{};
    bool operator==(const Manifest&) const = default;
};

/// By the names of the entries: keys with a secret part, without an authority's.
std::vector<OwnKey> own_keys_in(const keys::BackupEntries& entries);

/// What is remembered of the back-up.
BackedUp backed_up(const Manifest& manifest);

std::string to_text(const Manifest& manifest);
/// Throws Error{malformed} (fact "what" = "backup", "detail" = "newer" for one that a later Sealpost made),
/// also for entries that belong to no part and are none of the two above.
Manifest read_manifest(const keys::BackupEntries& entries, const std::vector<std::string>& part_folders);

} // namespace sealpost::upkeep
