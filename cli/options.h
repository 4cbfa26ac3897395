// SPDX-License-Identifier: GPL-3.0-or-later
// Options that every command takes.
#pragma once

#include "app/manner.h"

#include <cstdint>
#include <optional>
#include <string>

namespace sealpost::cli {

struct Streams {
    int in = 0;
    int out = 1;
    int err = 2;
};

using app::Environment;

struct GlobalOptions {
    std::optional<std::string> home{};
    std::optional<std::string> gnupg_home{};
    bool json = false;
    bool non_interactive = false;
    std::optional<std::int64_t> passphrase_fd{};
    std::optional<std::string> passphrase_file{};
};

} // namespace sealpost::cli
