// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of paper that belongs to a back-up: a page of HTML that refers to nothing outside itself, to be
// printed and put away.
#pragma once

#include "core/base/clock.h"
#include "core/keys/key.h"
#include "core/upkeep/backup_code.h"

#include <string>
#include <vector>

namespace sealpost::cli {

struct RecoverySheet {
    const upkeep::BackupCode& code;
    Time created{};
    /// The archive's name, without its folder.
    std::string file{};
    /// One's own.
    std::vector<keys::Key> keys{};
};

std::string to_html(const RecoverySheet& sheet);

} // namespace sealpost::cli
