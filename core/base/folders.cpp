// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folders.h"

#include "core/base/error.h"

namespace sealpost {

namespace fs = std::filesystem;

namespace {

Folders below(const fs::path& folder) {
    const auto home = fs::absolute(folder).lexically_normal();
    return {.config = home / "config", .data = home / "data", .state = home / "state"};
}

} // namespace

Folders find_folders(const FoldersRequest& request) {
    const auto value = [&](const char* name) {
        const auto found = request.environment ? request.environment(name) : std::nullopt;
        return found ? fs::path(*found) : fs::path();
    };
    if (request.home) {
        if (request.home->empty()) throw Error(ErrorCode::no_home);
        return below(*request.home);
    }
    if (const auto home = value("SEALPOST_HOME"); !home.empty()) return below(home);

    const auto home = value("HOME");
    const auto place = [&](const char* name, const char* usual) {
        if (const auto folder = value(name); folder.is_absolute()) return folder / "sealpost";
        if (!home.is_absolute()) throw Error(ErrorCode::no_home);
        return home / usual / "sealpost";
    };
    return {.config = place("XDG_CONFIG_HOME", ".config"),
            .data = place("XDG_DATA_HOME", ".local/share"),
            .state = place("XDG_STATE_HOME", ".local/state")};
}

} // namespace sealpost
