// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that keep things in order; listed in commands.cpp with the others.
#pragma once

#include "cli/command.h"

namespace sealpost::cli {

std::unique_ptr<Command> make_keys_backup_command();
std::unique_ptr<Command> make_keys_restore_command();
std::unique_ptr<Command> make_doctor_command();
std::unique_ptr<Command> make_completion_command();

} // namespace sealpost::cli
