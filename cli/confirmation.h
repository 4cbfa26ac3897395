// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be taken back is done only with --yes, or with a yes at the terminal.
#pragma once

#include "cli/context.h"

#include <string>

namespace sealpost::cli {

/// Returns where it may be done. Throws Error{usage} where --yes is missing and nobody can be asked, and
/// Error{cancelled} where the answer is no. `what` is a sentence for people, without its question mark.
void demand_yes(Context& context, bool yes, const std::string& what, const char* command);

} // namespace sealpost::cli
