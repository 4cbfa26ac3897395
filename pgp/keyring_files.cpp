// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/keyring_files.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <unistd.h>

namespace sealpost::pgp {

namespace {

namespace fs = std::filesystem;

/// A keybox without a key has its header alone.
constexpr std::uintmax_t keybox_header = 32;

/// A missing file counts as one of no size. False where that cannot be known.
bool is_at_most(const fs::path& file, std::uintmax_t size) {
    std::error_code failed;
    const auto found = fs::file_size(file, failed);
    if (failed) return failed == std::errc::no_such_file_or_directory;
    return found <= size;
}

bool is_missing(const fs::path& path) {
    std::error_code failed;
    return fs::status(path, failed).type() == fs::file_type::not_found;
}

/// Where it is not, GPGME shall say so.
bool gnupg_is_installed() {
    const char* path = std::getenv("PATH");
    std::string_view left = path ? path : "";
    while (!left.empty()) {
        const std::size_t end = std::min(left.find(':'), left.size());
        if (::access((std::string(left.substr(0, end)) + "/gpg").c_str(), X_OK) == 0) return true;
        left.remove_prefix(std::min(end + 1, left.size()));
    }
    return false;
}

} // namespace

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

bool holds_no_key(const EngineConfig& config) {
    const auto home = home_of(config);
    if (!home || !gnupg_is_installed()) return false;
    // Any configuration may name other keyrings, or the daemon that keeps them elsewhere.
    for (const char* name :
         {"gpg.conf", "gpg.conf-2", "gpg.conf-2.2", "gpg.conf-2.4", "common.conf", "public-keys.d"})
        if (!is_missing(*home / name)) return false;
    for (const char* name : {"gpg.conf", "common.conf"})
        if (!is_missing(fs::path("/etc/gnupg") / name)) return false;
    return is_at_most(*home / "pubring.kbx", keybox_header) && is_at_most(*home / "pubring.gpg", 0);
}

} // namespace sealpost::pgp
