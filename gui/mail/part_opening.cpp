// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/part_opening.h"

#include "core/base/error.h"
#include "core/base/file.h"

#include <QStandardPaths>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace sealpost::gui {

namespace fs = std::filesystem;

namespace {

/// A folder of the user's own that nobody else can enter, and no link to another one.
void demand_private(const fs::path& folder) {
    struct stat found {};
    if (::lstat(folder.c_str(), &found) != 0) throw error_from_errno(folder.native());
    if (S_ISDIR(found.st_mode) && found.st_uid == ::geteuid() && (found.st_mode & 077) == 0) return;
    throw Error(ErrorCode::io, {{"path", folder.native()}, {"detail", "not a private folder"}});
}

bool is_running(const std::string& name) {
    pid_t process = 0;
    const auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), process);
    if (fault != std::errc() || end != name.data() + name.size() || process <= 0) return false;
    return ::kill(process, 0) == 0 || errno == EPERM;
}

} // namespace

PrivateFolder::PrivateFolder(fs::path place)
    : place_(std::move(place)), own_(place_ / std::to_string(::getpid())) {}

PrivateFolder::~PrivateFolder() {
    std::error_code fault;
    if (count_ > 0) fs::remove_all(own_, fault);
}

fs::path PrivateFolder::place_for(const std::string& name) {
    make_private_folder(own_);
    demand_private(own_);
    fs::path folder;
    std::error_code fault;
    do {
        folder = own_ / std::to_string(++count_);
    } while (fs::exists(folder, fault));
    make_private_folder(folder);
    demand_private(folder);
    return folder / (name.empty() ? "attachment" : name);
}

void PrivateFolder::remove_leftovers(const fs::path& place) {
    std::error_code fault;
    for (const auto& entry : fs::directory_iterator(place, fault)) {
        const std::string name = entry.path().filename().native();
        std::error_code not_removed;
        if (!is_running(name)) fs::remove_all(entry.path(), not_removed);
    }
}

fs::path PrivateFolder::usual_place() {
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const fs::path base = runtime.isEmpty()
                              ? fs::temp_directory_path() / ("sealpost-" + std::to_string(::geteuid()))
                              : fs::path(runtime.toStdString());
    return base / "sealpost" / "opened";
}

} // namespace sealpost::gui
