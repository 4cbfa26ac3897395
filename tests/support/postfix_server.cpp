// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postfix_server.h"

#include "core/base/error.h"
#include "tests/support/corpora.h"
#include "tests/support/server_ready.h"

#include <thread>
#include <unistd.h>

namespace sealpost::test {

std::string PostfixServer::missing() {
    if (::access("/usr/sbin/postfix", F_OK) != 0) return "postfix is not installed";
    if (::geteuid() != 0) return "Postfix runs as root only";
    return MailServer::missing();
}

PostfixServer::PostfixServer(const MailServer& passwords, const std::vector<std::string>& addresses) {
    std::vector<std::string> argv{"/usr/bin/python3",
                                  "-B",
                                  (source_root() / "tests/servers/postfix_server").native(),
                                  "--folder",
                                  folder_.path().native(),
                                  "--certificate",
                                  passwords.pki().certificate("good").native(),
                                  "--key",
                                  passwords.pki().key("good").native(),
                                  "--auth-socket",
                                  (passwords.folder() / "auth-client").native()};
    for (const auto& address : addresses) argv.insert(argv.end(), {"--user", address});
    process_ = std::make_unique<BackgroundProcess>(argv, output_ / "output");
    if (!process_->wait_for_output("}}\n", std::chrono::seconds{60})) {
        throw Error(ErrorCode::engine_failed, {{"detail", process_->output() + log()}});
    }
    smtp_ = ready_port(process_->output(), "smtp");
    smtps_ = ready_port(process_->output(), "smtps");
}

std::vector<std::string> PostfixServer::wait_for(const std::string& address, std::size_t count) const {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{20};
    for (;;) {
        auto messages = messages_in_maildir(folder_ / "mail" / address);
        if (messages.size() >= count || std::chrono::steady_clock::now() > end) return messages;
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
    }
}

} // namespace sealpost::test
