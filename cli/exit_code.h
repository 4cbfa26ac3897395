// SPDX-License-Identifier: GPL-3.0-or-later
// Exit codes: what a script branches on.
#pragma once

#include "core/base/error.h"

namespace sealpost::cli {

enum class ExitCode {
    done = 0,
    failure = 1,
    usage = 2,
    refused = 3,
    not_decrypted = 4,
    not_verified = 5,
    transport = 6,
    tls = 7,
    locked = 8,
    cancelled = 9,
};

ExitCode exit_code_of(ErrorCode code) noexcept;

/// Where both would fit: the first of 2, 1, 8, 4, 3, 7, 6, 5; cancelled before all, done after all.
ExitCode weightier(ExitCode a, ExitCode b) noexcept;

} // namespace sealpost::cli
