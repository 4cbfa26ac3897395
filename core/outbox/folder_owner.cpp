// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/folder_owner.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/state/state.h"

namespace sealpost::outbox {

namespace {

constexpr const char* mark_name = "owner";
constexpr std::size_t mark_bound = 256;
constexpr std::size_t short_name = 8;

/// Empty: nobody's yet.
std::string owner_of(const std::filesystem::path& folder) {
    std::error_code fault;
    if (!std::filesystem::exists(folder / mark_name, fault)) return {};
    return read_file(folder / mark_name, mark_bound);
}

std::filesystem::path place_aside(const std::filesystem::path& folder, const std::string& owner) {
    const std::string name = folder.filename().native() + "-" + owner.substr(0, short_name);
    std::filesystem::path place = folder.parent_path() / name;
    for (int number = 2; std::filesystem::exists(place); ++number)
        place = folder.parent_path() / (name + "-" + std::to_string(number));
    return place;
}

} // namespace

void own_folder(const std::filesystem::path& folder, const state::Database& database) {
    const std::string own = state::store_id(database);
    const std::string owner = owner_of(folder);
    if (owner == own) return;
    if (!owner.empty()) {
        std::error_code fault;
        std::filesystem::rename(folder, place_aside(folder, owner), fault);
        if (fault) throw Error(ErrorCode::io, {{"path", folder.string()}, {"detail", fault.message()}});
    }
    make_private_folder(folder);
    write_file(folder / mark_name, own);
}

} // namespace sealpost::outbox
