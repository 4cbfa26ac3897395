// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what `doctor` found, and the one command that mends it.
#pragma once

#include "core/upkeep/doctor.h"

#include <string>

namespace sealpost::cli {

/// For a shell: what comes from keys is quoted. FILE and NAME stand for what only the user knows.
std::string remedy_of(const upkeep::Finding& finding);
/// One line for people.
std::string text_of(const upkeep::Finding& finding);

} // namespace sealpost::cli
