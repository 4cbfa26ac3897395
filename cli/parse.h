// SPDX-License-Identifier: GPL-3.0-or-later
// From the words of the command line to a command with its options filled in, or to the help text.
#pragma once

#include "cli/command.h"
#include "cli/options.h"

#include <string>
#include <vector>

namespace sealpost::cli {

struct Parsed {
    GlobalOptions options{};
    /// nullptr: `text` is to be printed, and that is all.
    Command* command = nullptr;
    std::string text{};
    /// `text` is the version.
    bool version = false;
};

/// The commands must outlive the result. Throws Error{usage} (facts "detail", "command") and
/// Error{not_available} (fact "command").
Parsed parse(const std::vector<std::string>& words, const std::vector<std::unique_ptr<Command>>& commands);

/// Whether --json is among the words, for errors of the parse itself.
bool wants_json(const std::vector<std::string>& words);

} // namespace sealpost::cli
