// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/wkd_folder.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/discovery/wkd_address.h"

#include <map>
#include <set>

namespace sealpost::discovery {

namespace {

namespace fs = std::filesystem;

constexpr auto for_everybody =
    fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read | fs::perms::others_read;
constexpr auto folder_for_everybody =
    for_everybody | fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;

void demand(const std::error_code& fault, const fs::path& path) {
    if (fault) throw error_from(fault, path.native());
}

/// Folders that are new get the mode that a web server needs, whatever the umask says.
void make_folder(const fs::path& path) {
    std::error_code fault;
    if (path.empty() || fs::is_directory(path, fault)) return;
    make_folder(path.parent_path());
    fs::create_directory(path, fault);
    demand(fault, path);
    fs::permissions(path, folder_for_everybody, fault);
    demand(fault, path);
}

} // namespace

std::vector<PublishedFile> wkd_files(const std::vector<PublishedKey>& keys) {
    const fs::path below = fs::path(std::string(wkd_folder.substr(1)));
    std::map<fs::path, std::string> files;
    std::set<std::pair<fs::path, std::string>> there;
    const auto add = [&](const fs::path& path, const std::string& bytes) {
        if (there.emplace(path, bytes).second) files[path] += bytes;
    };
    for (const auto& key : keys) {
        const WkdPlaces places = wkd_places(key.address);
        add(below / places.advanced, key.key);
        add(below / places.direct, key.key);
        add(below / key.address.ascii_domain() / "policy", {});
        add(below / "policy", {});
    }
    std::vector<PublishedFile> result;
    for (auto& [path, bytes] : files) result.push_back({.path = path, .bytes = std::move(bytes)});
    return result;
}

void write_wkd_folder(const fs::path& folder, const std::vector<PublishedFile>& files) {
    for (const auto& file : files) {
        const fs::path path = folder / file.path;
        make_folder(path.parent_path());
        write_file(path, file.bytes);
        std::error_code fault;
        fs::permissions(path, for_everybody, fault);
        demand(fault, path);
    }
}

} // namespace sealpost::discovery
