// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of a back-up, beside those of core/base/limits.h: an archive of somebody who knows its code, or one
// that was made to fill the memory before the code is found to be wrong. Sizes in bytes.
#pragma once

#include <cstddef>

namespace sealpost::limits {

/// The archive as a whole: it is checked in memory before the first change. Ten thousand keys of 20 KiB.
inline constexpr std::size_t backup_bytes = 256 << 20;
/// A file in it: all public keys together are one.
inline constexpr std::size_t backup_entry_bytes = 192 << 20;
inline constexpr std::size_t backup_entries = 100'000;

/// The list of installed packages, which is read for their versions.
inline constexpr std::size_t dpkg_status_bytes = 64 << 20;

} // namespace sealpost::limits
