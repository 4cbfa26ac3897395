// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home.h"
#include "core/base/process_guards.h"
#include "gui/window/application.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
    try {
        sealpost::guard_process();
        sealpost::app::initialize_engines();
        const auto environment = [](const char* name) -> std::optional<std::string> {
            const char* value = std::getenv(name);
            return value == nullptr ? std::nullopt : std::optional<std::string>(value);
        };
        return sealpost::gui::run_application(argc, argv, environment);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "sealpost-gui: error: %s\n", error.what());
        return 1;
    }
}
