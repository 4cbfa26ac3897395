// SPDX-License-Identifier: GPL-3.0-or-later
// Where Sealpost keeps its own files: the XDG folders, or all of it below one folder of the user's choice.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace sealpost {

struct Folders {
    /// What people edit: accounts.toml, config.toml.
    std::filesystem::path config;
    /// What must not be lost: state.key, certificates.
    std::filesystem::path data;
    /// The database.
    std::filesystem::path state;

    bool operator==(const Folders&) const = default;
};

struct FoldersRequest {
    /// --home; goes before everything else.
    std::optional<std::filesystem::path> home{};
    /// Looks a variable up; nullopt or empty where it is not set. Asked for SEALPOST_HOME, XDG_CONFIG_HOME,
    /// XDG_DATA_HOME, XDG_STATE_HOME and HOME. A relative XDG value is ignored, as the XDG specification
    /// demands.
    std::function<std::optional<std::string>(const char* name)> environment{};
};

/// Names the folders and makes none of them. Throws Error{no_home} where nothing says where they could be.
Folders find_folders(const FoldersRequest& request);

} // namespace sealpost
