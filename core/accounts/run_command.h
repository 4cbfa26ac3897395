// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the user's own command that prints a password or a token.
#pragma once

#include "core/accounts/account.h"
#include "core/base/secret.h"

#include <chrono>
#include <stop_token>

namespace sealpost::accounts {

struct CommandRequest {
    CommandWords words;
    std::chrono::milliseconds timeout;
    std::stop_token stop{};
};

/// The first line of what the command prints, without its end. Its standard input is empty and its standard
/// error is dropped, as it may hold the secret. It runs in a process group of its own, which is ended
/// afterwards (also after a timeout or a stop). Throws Error{cancelled}, and Error{locked} (facts "what" =
/// "command", "command": the first word, "detail": "not-found", "cannot-run", "exit N", "signal N",
/// "timeout", "empty", "too-long").
Secret run_command(const CommandRequest& request);

} // namespace sealpost::accounts
