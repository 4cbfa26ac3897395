// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what goes wrong with back-ups.
#pragma once

#include "cli/words.h"

#include <optional>

namespace sealpost::cli {

/// nullopt where the error is not about a back-up.
std::optional<Wording> word_backup(const Error& error);

} // namespace sealpost::cli
