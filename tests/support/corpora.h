// SPDX-License-Identifier: GPL-3.0-or-later
// Collections of messages made by others, which lie beside the repository and not in it.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

namespace sealpost::test {

/// The folder of that name in $SEALPOST_CORPORA, or in ../shared/corpora beside the sources; nullopt where it
/// is not.
std::optional<std::filesystem::path> corpus(std::string_view name);

/// The root of the sources ($SEALPOST_SOURCE, which ctest sets).
std::filesystem::path source_root();

} // namespace sealpost::test
