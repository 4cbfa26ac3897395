// SPDX-License-Identifier: GPL-3.0-or-later
// The archive in a back-up: POSIX ustar (IEEE 1003.1-2017, pax, "ustar Interchange Format"), regular files
// only. What `tar` reads; of what `tar` writes only that which a back-up may hold.
#pragma once

#include "core/base/clock.h"
#include "core/keys/backup_part.h"

#include <string>
#include <string_view>

namespace sealpost::upkeep {

/// Throws Error{limit} beyond limits::backup_*, Error{internal} for a name that is none for an archive.
std::string write_tar(const keys::BackupEntries& entries, Time time);

/// Throws Error{malformed} (facts "what" = "backup", "detail") for anything but regular files with plain
/// relative names, each once, for a wrong checksum and for an archive without its end; Error{limit} (fact
/// "what") beyond limits::backup_*.
keys::BackupEntries read_tar(std::string_view archive);

/// Letters, digits and "._-@+" between slashes; no piece is empty, "." or ".."; at most 100 characters.
bool is_entry_name(std::string_view name) noexcept;

} // namespace sealpost::upkeep
