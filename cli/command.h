// SPDX-License-Identifier: GPL-3.0-or-later
// One command of the command line. Each lives in a file of its own and is listed in commands.cpp.
#pragma once

#include "app/manner.h"
#include "cli/exit_code.h"

#include <memory>
#include <string_view>
#include <vector>

namespace sealpost::cli {

class Arguments;
class Context;

using app::Manner;

class Command {
  public:
    virtual ~Command() = default;
    /// The words that call it: "encrypt", "mail list".
    virtual std::string_view name() const noexcept = 0;
    /// One line for the help.
    virtual std::string_view summary() const noexcept = 0;
    virtual Manner manner() const noexcept = 0;
    virtual void declare(Arguments& arguments) = 0;
    /// Runs once, after the parse. What goes wrong is thrown (Error, Failed); what was found is printed and
    /// tells the exit code.
    virtual ExitCode run(Context& context) = 0;
};

} // namespace sealpost::cli
