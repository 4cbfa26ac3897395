// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_gnupg_home.h"

#include "core/base/error.h"
#include "core/base/text.h"

namespace sealpost::test {

TemporaryGnupgHome::TemporaryGnupgHome() {
    // Otherwise each new agent measures for seconds how often to hash a passphrase.
    folder_.write("gpg-agent.conf", "s2k-count 65536\n");
}

TemporaryGnupgHome::~TemporaryGnupgHome() {
    try {
        run_process({"gpgconf", "--homedir", path().native(), "--kill", "all"});
    } catch (const std::exception&) {
        // Without GnuPG there is no agent either.
    }
}

ProcessResult TemporaryGnupgHome::gpg(std::vector<std::string> arguments, std::string input) const {
    std::vector<std::string> argv{"gpg", "--homedir", path().native(), "--batch", "--no-tty", "--yes"};
    argv.insert(argv.end(), arguments.begin(), arguments.end());
    return run_process(
        argv, {.input = std::move(input), .env = {{"GNUPGHOME", path().native()}, {"LC_ALL", "C.UTF-8"}}});
}

std::string TemporaryGnupgHome::generate(const std::string& user_id, const std::string& passphrase,
                                         const std::string& algorithm, const std::string& expires) const {
    const auto made = gpg({"--status-fd", "1", "--pinentry-mode", "loopback", "--passphrase-fd", "0",
                           "--quick-generate-key", user_id,
                           algorithm == "default" ? "future-default" : algorithm, "default", expires},
                          passphrase + "\n");
    constexpr std::string_view marker = "KEY_CREATED ";
    const std::size_t at = made.out.find(marker);
    if (made.exit_code != 0 || at == std::string::npos)
        throw Error(ErrorCode::engine_failed, {{"detail", made.err}});
    // "KEY_CREATED B FINGERPRINT"
    return made.out.substr(at + marker.size() + 2, 40);
}

std::string TemporaryGnupgHome::export_public(const std::string& key) const {
    auto exported = gpg({"--armor", "--export", key});
    if (exported.exit_code != 0 || exported.out.empty()) {
        throw Error(ErrorCode::engine_failed, {{"detail", exported.err}});
    }
    return exported.out;
}

void TemporaryGnupgHome::import(std::string_view key) const {
    const auto imported = gpg({"--import"}, std::string(key));
    if (imported.exit_code != 0) throw Error(ErrorCode::engine_failed, {{"detail", imported.err}});
}

} // namespace sealpost::test
