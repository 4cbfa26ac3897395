// SPDX-License-Identifier: GPL-3.0-or-later
// Making a back-up and taking one back, from the parts of app/backup_parts.h.
#pragma once

#include "app/backup_parts.h"
#include "core/keys/key.h"
#include "core/upkeep/manifest.h"

#include <string>
#include <string_view>
#include <vector>

namespace sealpost::app {

struct MadeBackup {
    upkeep::Manifest manifest{};
    upkeep::BackupCode code;
    /// The archive, sealed under the code.
    std::string sealed{};
};

/// Opened once before it is returned: a back-up that cannot be read is none. Throws what the parts throw.
MadeBackup make_backup(Home& home, const Operation& operation);
/// One's own keys that it holds, for the sheet.
std::vector<keys::Key> own_keys_of(Home& home, const upkeep::Manifest& manifest);
/// It was written: `doctor` and the window know of it.
void remember_backup(Home& home, const upkeep::Manifest& manifest);
/// The text in the archive that says what is in it.
std::string backup_readme(Time created, const keys::BackupEntries& entries);

/// Throws Error{malformed, limit, bad_passphrase} and as open_backup().
keys::BackupEntries open_archive(std::string_view message, const upkeep::BackupCode& code);

struct RestoredBackup {
    upkeep::Manifest manifest{};
    keys::RestoreReport report{};
};
/// Nothing changes before all of it was checked. From there on an Error without a hint of its own gets
/// "restore-again": the same may be done again.
RestoredBackup restore_backup(Home& home, const keys::BackupEntries& entries, Storing storing,
                              const Operation& operation);

} // namespace sealpost::app
