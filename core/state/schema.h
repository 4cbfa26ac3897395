// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of the database's migrations. PRAGMA user_version counts those that were run. What was
// released once is never changed: a new need is a new entry at the end.
#pragma once

#include <span>

namespace sealpost::state {

/// SQL without parameters, each entry run in one transaction.
std::span<const char* const> migrations() noexcept;

} // namespace sealpost::state
