// SPDX-License-Identifier: GPL-3.0-or-later
// The commands with their options as values: what completion and the manual page are made from. The same
// declarations that the parser works with.
#pragma once

#include "cli/command.h"

#include <memory>
#include <string>
#include <vector>

namespace sealpost::cli {

struct OptionOutline {
    /// "-o", "--output".
    std::vector<std::string> names{};
    /// Empty: it takes no value. "FILE", "ADDR", "pgp|smime".
    std::string value{};
    std::string text{};

    /// Words that may stand for the value; empty where it is free.
    std::vector<std::string> choices() const;
    bool takes_file() const;
};

struct OperandOutline {
    /// "FILE".
    std::string name{};
    std::string text{};
    bool required = false;
    /// It may be given several times.
    bool many = false;
};

struct CommandOutline {
    /// "keys list".
    std::string name{};
    std::string summary{};
    /// Those of every command are left out.
    std::vector<OptionOutline> options{};
    std::vector<OperandOutline> operands{};
};

/// As the parser reads them.
std::vector<CommandOutline> outline(const std::vector<std::unique_ptr<Command>>& commands);
/// Options of every command, --help too.
std::vector<OptionOutline> outline_of_every_command();

} // namespace sealpost::cli
