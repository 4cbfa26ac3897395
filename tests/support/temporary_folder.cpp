// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"

#include "core/base/error.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace sealpost::test {

namespace {

// The longest name that still leaves room for a socket of gpg-agent or Dovecot below it.
constexpr std::size_t longest_base = 40;

} // namespace

TemporaryFolder::TemporaryFolder() {
    const char* given = std::getenv("TMPDIR");
    std::string name = given != nullptr && *given != '\0' ? given : "/tmp";
    if (name.size() > longest_base) name = "/tmp";
    name += "/spXXXXXX";
    if (::mkdtemp(name.data()) == nullptr) throw error_from_errno(name);
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::filesystem::path TemporaryFolder::write(std::string_view name, std::string_view bytes) const {
    const auto file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) throw Error(ErrorCode::io, {{"path", file.native()}});
    return file;
}

std::size_t TemporaryFolder::file_count() const {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path_)) {
        if (!entry.is_directory()) ++count;
    }
    return count;
}

bool TemporaryFolder::contains(std::string_view bytes) const {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path_)) {
        if (entry.is_regular_file() && file_bytes(entry.path()).find(bytes) != std::string::npos) return true;
    }
    return false;
}

std::string file_bytes(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void copy_writable(const std::filesystem::path& from, const std::filesystem::path& to) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(from)) {
        const auto target = to / entry.path().lexically_relative(from);
        if (entry.is_directory()) {
            std::filesystem::create_directories(target);
            continue;
        }
        std::filesystem::copy_file(entry.path(), target, std::filesystem::copy_options::overwrite_existing);
        std::filesystem::permissions(target, std::filesystem::perms::owner_write,
                                     std::filesystem::perm_options::add);
    }
}

} // namespace sealpost::test
