// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpora.h"

#include <cstdlib>

namespace sealpost::test {

std::filesystem::path source_root() {
    const char* given = std::getenv("SEALPOST_SOURCE");
    return given != nullptr ? std::filesystem::path(given) : std::filesystem::current_path();
}

std::optional<std::filesystem::path> corpus(std::string_view name) {
    const char* given = std::getenv("SEALPOST_CORPORA");
    const auto root =
        given != nullptr ? std::filesystem::path(given) : source_root().parent_path() / "shared" / "corpora";
    std::error_code ignored;
    const auto folder = root / name;
    if (!std::filesystem::is_directory(folder, ignored)) return {};
    return folder;
}

} // namespace sealpost::test
