// SPDX-License-Identifier: GPL-3.0-or-later
// Where attachments lie while another program looks at them: a folder that only the user can read, on the
// session's own file system, gone with the program that made it.
#pragma once

#include <filesystem>
#include <string>

namespace sealpost::gui {

class PrivateFolder final {
  public:
    /// Makes nothing yet. `place`: shared by all running programs of the user; each has its own folder in it.
    explicit PrivateFolder(std::filesystem::path place = usual_place());
    /// Removes what was put there.
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    /// A file of that name (as mime::safe_file_name() gives it) that is not there yet, in a new folder with
    /// mode 0700. Throws Error{io, disk_full}.
    std::filesystem::path place_for(const std::string& name);
    const std::filesystem::path& own() const noexcept { return own_; }

    /// What programs left that ended without being asked to.
    static void remove_leftovers(const std::filesystem::path& place = usual_place());
    /// $XDG_RUNTIME_DIR/sealpost/opened.
    static std::filesystem::path usual_place();

  private:
    std::filesystem::path place_;
    std::filesystem::path own_;
    int count_ = 0;
};

} // namespace sealpost::gui
