// SPDX-License-Identifier: GPL-3.0-or-later
// Whose files lie in a folder: sealed copies and drafts mean something only together with the database whose
// records name them. To another database (the damaged one was moved away, to begin anew) all of them would
// look like what a crash left behind.
#pragma once

#include "core/state/database.h"

#include <filesystem>

namespace sealpost::outbox {

/// Before anything is written there or cleared up. A folder of another database is set aside as it is, beside
/// its place: "outbox" becomes "outbox-0123abcd" by the other one's name; it is this one's again when it is
/// moved back together with its database. Throws Error{io, disk_full}.
void own_folder(const std::filesystem::path& folder, const state::Database& database);

} // namespace sealpost::outbox
