// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of mode 0700 with a short name (sockets in it must stay below 108 bytes), gone with the object.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace sealpost::test {

class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(std::string_view name) const { return path_ / name; }
    /// Writes a file below the folder (its folders too) and returns its path.
    std::filesystem::path write(std::string_view name, std::string_view bytes) const;
    /// Number of entries below the folder, hidden ones too, without folders.
    std::size_t file_count() const;
    /// Whether any file below the folder contains the bytes.
    bool contains(std::string_view bytes) const;

  private:
    std::filesystem::path path_;
};

/// The whole file, or an empty string where it cannot be read.
std::string file_bytes(const std::filesystem::path& path);

/// Copies what lies below `from`, and makes it writable: test data may come from a folder that is not.
void copy_writable(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace sealpost::test
