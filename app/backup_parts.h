// SPDX-License-Identifier: GPL-3.0-or-later
// What a back-up is made of, and how it is closed and opened.
#pragma once

#include "core/base/clock.h"
#include "core/keys/backup_part.h"
#include "core/upkeep/backup_code.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::app {

class Home;

enum class Storing {
    /// Private keys under a passphrase that is kept.
    protected_keys,
    /// --no-passphrase
    in_the_clear,
};

using BackupParts = std::vector<std::shared_ptr<keys::BackupPart>>;

/// Of GnuPG's keyring and the certificate files; in the order in which they are restored.
BackupParts engine_parts(Home& home, Storing storing);
/// All: those, then kept passphrases, the state and the settings. Opens the state.
BackupParts backup_parts(Home& home, Storing storing);

/// As pgp/passphrase_message.h.
std::string seal_backup(std::string_view archive, const upkeep::BackupCode& code, Time time);
std::string open_backup(std::string_view message, const upkeep::BackupCode& code);

} // namespace sealpost::app
