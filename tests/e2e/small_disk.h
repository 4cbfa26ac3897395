// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_folder.h"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/mount.h>

namespace sealpost::test {

/// A file system in memory of one MiB; gone with the object.
class SmallDisk {
  public:
    SmallDisk() { mounted_ = ::mount("tmpfs", folder_.path().c_str(), "tmpfs", 0, "size=1m,mode=0700") == 0; }
    ~SmallDisk() {
        if (mounted_) ::umount2(folder_.path().c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool mounted() const { return mounted_; }
    const std::filesystem::path& path() const { return folder_.path(); }
    void fill() const {
        std::ofstream file(filler(), std::ios::binary);
        const std::string page(4096, 'x');
        while (file.write(page.data(), static_cast<std::streamsize>(page.size())).flush()) continue;
    }
    void make_room() const { std::filesystem::remove(filler()); }
    std::size_t files() const {
        std::size_t count = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path()))
            count += entry.is_regular_file() && entry.path() != filler();
        return count;
    }

  private:
    std::filesystem::path filler() const { return path() / "filler"; }
    TemporaryFolder folder_;
    bool mounted_ = false;
};

} // namespace sealpost::test
