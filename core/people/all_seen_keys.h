// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/seen_keys.h"

namespace sealpost::people {

/// Everything that waits, for a back-up. Throws what state::SealedRecords throws.
std::vector<SeenKey> all_seen_keys(const state::SealedRecords& records);

} // namespace sealpost::people
