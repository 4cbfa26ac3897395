// SPDX-License-Identifier: GPL-3.0-or-later
// Known holes of the libraries below: a table of some that matter for mail and keys, no replacement for the
// distribution's security updates.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::upkeep {

struct LibraryVersion {
    /// "gnupg", "gpgme", "openssl", "libetpan", "sqlite".
    std::string library;
    /// As the library says of itself: "2.2.40".
    std::string version;
    /// As dpkg has it: "2.2.40-1.1+deb12u2"; nullopt where it did not come from there.
    std::optional<std::string> package{};
    bool operator==(const LibraryVersion&) const = default;
};

enum class Certainty {
    /// The version has it.
    open,
    /// The version had it; the distribution may have mended it without a new number.
    unknown,
};

struct LibraryHole {
    std::string library;
    std::string cve;
    Certainty certainty = Certainty::unknown;
    bool operator==(const LibraryHole&) const = default;
};

std::vector<LibraryHole> known_holes(const std::vector<LibraryVersion>& installed);

/// As dpkg orders versions (deb-version(7)): negative, zero, positive.
int compare_versions(std::string_view a, std::string_view b) noexcept;

/// Of the packages that are installed, in the contents of dpkg's status file, the first of these names.
std::optional<std::string> package_version(std::string_view dpkg_status,
                                           const std::vector<std::string_view>& names);

} // namespace sealpost::upkeep
