// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/server_ready.h"

#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <charconv>

namespace sealpost::test {

std::uint16_t ready_port(std::string_view ready, const std::string& name) {
    const std::string key = "\"" + name + "\": ";
    const std::size_t at = ready.find(key);
    std::uint16_t port = 0;
    if (at != std::string_view::npos) {
        std::from_chars(ready.data() + at + key.size(), ready.data() + ready.size(), port);
    }
    return port;
}

std::vector<std::string> messages_in_maildir(const std::filesystem::path& maildir) {
    std::vector<std::filesystem::path> files;
    for (const char* part : {"cur", "new"}) {
        std::error_code missing;
        for (const auto& entry : std::filesystem::directory_iterator(maildir / part, missing)) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end(),
              [](const auto& a, const auto& b) { return a.filename() < b.filename(); });
    std::vector<std::string> messages;
    for (const auto& file : files) messages.push_back(file_bytes(file));
    return messages;
}

} // namespace sealpost::test
