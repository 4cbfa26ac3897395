// SPDX-License-Identifier: GPL-3.0-or-later
// Many messages in one call: several at a time, told in the order in which they were named.
#pragma once

#include "cli/context.h"
#include "cli/exit_code.h"

#include <cstddef>
#include <string>
#include <vector>

namespace sealpost::cli {

/// The files that the operands mean: a file is itself, a Maildir its messages (new and cur), another folder
/// its files, each by name. Throws Error{not_found, io}.
std::vector<std::string> messages_in(const std::vector<std::string>& operands);

/// A line of JSON for each, with "file"; what cannot be read is a line with "error". At most `jobs` at a
/// time. The weightiest exit code of all. Throws Error{cancelled}.
ExitCode inspect_many(Context& context, const std::vector<std::string>& files, std::size_t jobs);

} // namespace sealpost::cli
