// SPDX-License-Identifier: GPL-3.0-or-later
// Options that every command takes.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace sealpost::cli {

struct Streams {
    int in = 0;
    int out = 1;
    int err = 2;
};

using Environment = std::function<std::optional<std::string>(const char* name)>;

struct GlobalOptions {
    std::optional<std::string> home{};
    std::optional<std::string> gnupg_home{};
    bool json = false;
    bool non_interactive = false;
    std::optional<std::int64_t> passphrase_fd{};
    std::optional<std::string> passphrase_file{};
};

} // namespace sealpost::cli
