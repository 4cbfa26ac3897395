// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"
#include "core/base/error.h"
#include "core/base/process_guards.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
    try {
        sealpost::guard_process();
        const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
        const auto environment = [](const char* name) -> std::optional<std::string> {
            const char* value = std::getenv(name);
            return value == nullptr ? std::nullopt : std::optional<std::string>(value);
        };
        return sealpost::cli::run(words, {}, environment);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "sealpost: error: %s\n", error.what());
        return 1;
    }
}
