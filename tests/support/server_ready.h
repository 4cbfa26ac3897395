// SPDX-License-Identifier: GPL-3.0-or-later
// What the server classes share.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::test {

/// The port of that name in the line that a server prints when it is ready; 0 where there is none.
std::uint16_t ready_port(std::string_view ready, const std::string& name);

/// The messages in cur/ and new/, in the order of their file names.
std::vector<std::string> messages_in_maildir(const std::filesystem::path& maildir);

} // namespace sealpost::test
