// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/keyring_files.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace sealpost::pgp {

namespace {

namespace fs = std::filesystem;

/// False where that cannot be known.
bool is_missing_or_empty(const fs::path& file) {
    std::error_code failed;
    const auto found = fs::file_size(file, failed);
    return failed ? failed == std::errc::no_such_file_or_directory : found == 0;
}

constexpr const char* gpg_configurations[] = {"gpg.conf", "gpg.conf-2", "gpg.conf-2.2", "gpg.conf-2.4"};
constexpr std::size_t configuration_bytes = std::size_t{1} << 20;

/// Whether the configuration, if there is one, surely says nothing of where keys are: no option that has to
/// do with keyrings, and none that reads further files or conditions.
bool names_no_keyring(const fs::path& file) {
    std::string text;
    try {
        text = read_file(file, configuration_bytes);
    } catch (const Error& error) {
        return error.code() == ErrorCode::not_found;
    }
    for (const auto line : split(text, '\n')) {
        std::string option = ascii_lower(trim(line));
        option.erase(0, option.find_first_not_of('-'));
        option.erase(std::min(option.find_first_of(" \t="), option.size()));
        if (option.starts_with('[') || option == "options" || option == "homedir") return false;
        if (option.find("keyring") != option.npos || option.find("keybox") != option.npos) return false;
    }
    return true;
}

std::int64_t nanoseconds(const timespec& time) {
    constexpr std::int64_t second = 1'000'000'000;
    return time.tv_sec * second + time.tv_nsec;
}

bool is_missing(const fs::path& path) {
    std::error_code failed;
    return fs::status(path, failed).type() == fs::file_type::not_found;
}

} // namespace

std::optional<fs::path> program_on_path(std::string_view name) {
    const char* path = std::getenv("PATH");
    for (const auto folder : split(path == nullptr ? "" : path, ':')) {
        const auto program = fs::path(folder) / name;
        if (!folder.empty() && ::access(program.c_str(), X_OK) == 0) return program;
    }
    return std::nullopt;
}

std::optional<fs::path> home_of(const EngineConfig& config) {
    if (config.home) return config.home;
    const auto variable = [](const char* name) -> std::optional<fs::path> {
        const char* value = std::getenv(name);
        if (!value || !*value) return std::nullopt;
        return fs::path(value);
    };
    if (const auto given = variable("GNUPGHOME")) return given;
    if (const auto home = variable("HOME")) return *home / ".gnupg";
    return std::nullopt;
}

fs::path revocation_file(const fs::path& home, const crypto::Fingerprint& fingerprint) {
    return home / "openpgp-revocs.d" / (fingerprint.hex() + ".rev");
}

std::optional<fs::path> keybox_of(const EngineConfig& config) {
    const auto home = home_of(config);
    // Where GnuPG is missing, GPGME shall say so.
    if (!home || !program_on_path("gpg")) return std::nullopt;
    // The daemon that keeps keys elsewhere is named in common.conf; keyrings in gpg.conf.
    if (!is_missing(*home / "common.conf") || !is_missing(*home / "public-keys.d") ||
        !is_missing("/etc/gnupg/common.conf"))
        return std::nullopt;
    for (const char* name : gpg_configurations)
        if (!names_no_keyring(*home / name)) return std::nullopt;
    if (!names_no_keyring("/etc/gnupg/gpg.conf")) return std::nullopt;
    if (!is_missing_or_empty(*home / "pubring.gpg")) return std::nullopt;
    return *home / "pubring.kbx";
}

RingState::RingState(const EngineConfig& config) {
    const auto home = home_of(config);
    if (!home) return;
    const auto look_at = [&](const fs::path& path) {
        struct stat found {};
        if (::stat(path.c_str(), &found) != 0) found = {};
        files_.push_back({.device = found.st_dev,
                          .inode = found.st_ino,
                          .size = static_cast<std::uint64_t>(found.st_size),
                          .modified = nanoseconds(found.st_mtim),
                          .changed = nanoseconds(found.st_ctim)});
    };
    for (const char* name :
         {"trustdb.gpg", "pubring.kbx", "pubring.gpg", "public-keys.d/pubring.db",
          "public-keys.d/pubring.db-wal", "private-keys-v1.d", "common.conf", "gpg-agent.conf"})
        look_at(*home / name);
    for (const char* name : gpg_configurations) look_at(*home / name);
}

RingState RingState::after_asking(const EngineConfig& config) const {
    RingState now(config);
    const bool alike = now.files_.size() == files_.size() &&
                       (files_.empty() ||
                        std::equal(std::next(files_.begin()), files_.end(), std::next(now.files_.begin())));
    return alike ? now : *this;
}

} // namespace sealpost::pgp
