// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/library_holes.h"

#include "core/base/text.h"

#include <algorithm>

namespace sealpost::upkeep {

namespace {

struct Hole {
    std::string_view library;
    std::string_view cve;
    /// The first upstream versions without it, one for each branch.
    std::vector<std::string_view> mended;
    /// The first Debian package without it, of the upstream version that stands in its number; from the
    /// packages' own changelogs.
    std::string_view debian;
};

/// Upstream versions from the CVE records (https://github.com/CVEProject/cvelistV5, by OpenSSL, GnuPG's
/// reporters and SQLite's), in November 2026; CVE-2022-34903: T6027 of dev.gnupg.org. libetpan: 1.9.4 is the
/// last release, what mends them stands in its repository after it. Debian's from the packages' changelogs.
/// Of libxml2 only the HTML parser is used; the holes that Debian has mended in it since bookworm lie in
/// schemas, Schematron, XInclude, catalogs, xmllint and what builds or changes trees.
const std::vector<Hole>& holes() {
    static const std::vector<Hole> table{
        {"gnupg", "CVE-2022-34903", {"2.2.36", "2.3.7"}, ""},
        {"gnupg", "CVE-2025-68973", {"2.2.51", "2.4.9", "2.5.14"}, "2.2.40-1.1+deb12u2"},
        {"gpgme", "CVE-2014-3564", {"1.4.4", "1.5.1"}, ""},
        {"openssl", "CVE-2025-9230", {"3.0.18", "3.2.6", "3.3.5", "3.4.3", "3.5.4"}, "3.0.17-1~deb12u3"},
        {"openssl", "CVE-2025-15467", {"3.0.19", "3.3.6", "3.4.4", "3.5.5", "3.6.1"}, "3.0.18-1~deb12u2"},
        {"openssl", "CVE-2026-28389", {"3.0.20", "3.3.7", "3.4.5", "3.5.6", "3.6.2"}, "3.0.19-1~deb12u2"},
        {"openssl", "CVE-2026-34182", {"3.0.21", "3.4.6", "3.5.7", "3.6.3", "4.0.1"}, ""},
        {"libetpan", "CVE-2020-15953", {"1.9.5"}, "1.9.4-3"},
        {"libetpan", "CVE-2022-4121", {"1.9.5"}, "1.9.4-3.1"},
        {"sqlite", "CVE-2022-35737", {"3.39.2"}, ""},
        {"sqlite", "CVE-2025-6965", {"3.50.2"}, "3.40.1-2+deb12u2"},
    };
    return table;
}

std::string_view upstream_of(std::string_view package) {
    if (const auto colon = package.find(':'); colon != package.npos) package.remove_prefix(colon + 1);
    if (const auto dash = package.rfind('-'); dash != package.npos) package = package.substr(0, dash);
    return package.substr(0, package.find('+'));
}

/// "3.0" of "3.0.19".
std::string_view branch_of(std::string_view version) {
    const auto first = version.find('.');
    return version.substr(0, first == version.npos ? first : version.find('.', first + 1));
}

bool is_mended(const Hole& hole, std::string_view version) {
    for (const auto mended : hole.mended)
        if (branch_of(mended) == branch_of(version)) return compare_versions(version, mended) >= 0;
    // A branch that is not in the table: the newest ones never had it.
    return compare_versions(version, hole.mended.back()) >= 0;
}

/// For dpkg: "~" sorts before everything, also the end; letters before the rest.
int order_of(std::string_view text, std::size_t at) {
    if (at >= text.size() || (text[at] >= '0' && text[at] <= '9')) return 0;
    const char c = text[at];
    if (c == '~') return -1;
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter ? c : c + 256;
}

bool is_digit(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

int compare_parts(std::string_view a, std::string_view b) {
    std::size_t i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        while ((i < a.size() && !is_digit(a, i)) || (j < b.size() && !is_digit(b, j))) {
            if (const int difference = order_of(a, i) - order_of(b, j)) return difference;
            ++i;
            ++j;
        }
        while (i < a.size() && a[i] == '0') ++i;
        while (j < b.size() && b[j] == '0') ++j;
        int first = 0;
        for (; is_digit(a, i) && is_digit(b, j); ++i, ++j)
            if (first == 0) first = a[i] - b[j];
        if (is_digit(a, i)) return 1;
        if (is_digit(b, j)) return -1;
        if (first != 0) return first;
    }
    return 0;
}

} // namespace

int compare_versions(std::string_view a, std::string_view b) noexcept {
    const auto take_epoch = [](std::string_view& version) {
        const auto colon = version.find(':');
        const auto epoch = colon == version.npos ? std::string_view("0") : version.substr(0, colon);
        if (colon != version.npos) version.remove_prefix(colon + 1);
        return epoch;
    };
    if (const int epochs = compare_parts(take_epoch(a), take_epoch(b))) return epochs;
    const auto revision = [](std::string_view& version) {
        const auto dash = version.rfind('-');
        const auto text = dash == version.npos ? std::string_view() : version.substr(dash + 1);
        version = version.substr(0, dash);
        return text;
    };
    const auto a_revision = revision(a), b_revision = revision(b);
    if (const int upstream = compare_parts(a, b)) return upstream;
    return compare_parts(a_revision, b_revision);
}

std::vector<LibraryHole> known_holes(const std::vector<LibraryVersion>& installed) {
    std::vector<LibraryHole> found;
    for (const auto& library : installed)
        for (const auto& hole : holes()) {
            if (hole.library != library.library || is_mended(hole, library.version)) continue;
            const bool same_upstream = library.package && !hole.debian.empty() &&
                                       upstream_of(*library.package) == upstream_of(hole.debian);
            if (same_upstream && compare_versions(*library.package, hole.debian) >= 0) continue;
            found.push_back(
                {.library = library.library,
                 .cve = std::string(hole.cve),
                 .certainty = same_upstream || !library.package ? Certainty::open : Certainty::unknown});
        }
    return found;
}

std::optional<std::string> package_version(std::string_view dpkg_status,
                                           const std::vector<std::string_view>& names) {
    const auto field = [](std::string_view paragraph, std::string_view name) {
        for (const auto line : split(paragraph, '\n'))
            if (line.starts_with(name)) return trim(line.substr(name.size()));
        return std::string_view();
    };
    while (!dpkg_status.empty()) {
        const auto end = std::min(dpkg_status.find("\n\n"), dpkg_status.size());
        const auto paragraph = dpkg_status.substr(0, end);
        dpkg_status.remove_prefix(std::min(end + 2, dpkg_status.size()));
        const auto package = field(paragraph, "Package:");
        if (std::find(names.begin(), names.end(), package) == names.end()) continue;
        if (field(paragraph, "Status:").ends_with(" installed"))
            return std::string(field(paragraph, "Version:"));
    }
    return std::nullopt;
}

} // namespace sealpost::upkeep
