// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mail_server.h"

#include "core/base/error.h"
#include "tests/support/corpora.h"
#include "tests/support/server_ready.h"

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace sealpost::test {

namespace {

constexpr auto dovecot = "/usr/sbin/dovecot";
constexpr auto system_python = "/usr/bin/python3";
/// A server that cannot start ends, and with it the wait; this only stops what hangs.
constexpr std::chrono::seconds start_patience{240};

} // namespace

std::string MailServer::missing() {
    if (::access(dovecot, X_OK) != 0) return "dovecot is not installed";
    if (::access(system_python, X_OK) != 0) return "python3 is not installed";
    if (run_process({system_python, "-B", "-c", "import aiosmtpd"}).exit_code != 0)
        return "aiosmtpd is not installed";
    return {};
}

MailServer::MailServer(const Options& options) {
    std::vector<std::string> argv{system_python,
                                  "-B",
                                  (source_root() / "tests/servers/mail_server").native(),
                                  "--folder",
                                  folder_.path().native(),
                                  "--certificate",
                                  pki_.certificate(options.certificate).native(),
                                  "--key",
                                  pki_.key(options.certificate).native(),
                                  "--size-limit",
                                  std::to_string(options.size_limit),
                                  "--token-mechanisms",
                                  options.token_mechanisms};
    const auto add = [&](const char* option, const std::map<std::string, std::string>& values) {
        for (const auto& [first, second] : values) argv.insert(argv.end(), {option, first + ":" + second});
    };
    add("--user", options.users);
    add("--token", options.tokens);
    add("--expired-token", options.expired_tokens);
    add("--alias", options.aliases);
    if (options.plain_imap) argv.emplace_back("--plain-imap");
    if (!options.smtputf8) argv.emplace_back("--no-smtputf8");
    for (const auto& extension : options.offers) argv.insert(argv.end(), {"--offer", extension});
    process_ = std::make_unique<BackgroundProcess>(argv, output_ / "output");
    if (!process_->wait_for_output("}}\n", start_patience)) {
        throw Error(ErrorCode::engine_failed, {{"detail", process_->output() + imap_log()}});
    }
    const std::string ready = process_->output();
    imap_ = ready_port(ready, "imap");
    imaps_ = ready_port(ready, "imaps");
    smtp_ = ready_port(ready, "smtp");
    smtps_ = ready_port(ready, "smtps");
}

std::vector<std::string> MailServer::stored(const std::string& address, const std::string& mailbox) const {
    auto maildir = folder_ / "mail" / address;
    if (mailbox != "INBOX") maildir /= "." + mailbox;
    return messages_in_maildir(maildir);
}

void MailServer::drop_sessions() {
    std::string wanted;
    for (++dropped_; wanted.size() < static_cast<std::size_t>(dropped_) * 8;) wanted += "dropped\n";
    process_->signal(SIGUSR1);
    if (!process_->wait_for_output(wanted))
        throw Error(ErrorCode::engine_failed, {{"detail", "sessions stay"}});
}

void MailServer::renew(const std::string& address, const std::string& mailbox) {
    std::filesystem::remove_all(folder_ / ("mail/" + address + "/." + mailbox));
}

void MailServer::deliver(const std::string& address, std::string_view message) {
    const std::string name = "1000000000.test_" + std::to_string(1000 + ++delivered_) + ".localhost";
    const std::string maildir = "mail/" + address;
    const auto unfinished = folder_.write(maildir + "/tmp/" + name, message);
    // As root the server runs as another user, who owns the maildir.
    struct stat owner {};
    if (::stat((folder_ / maildir).c_str(), &owner) != 0 ||
        (::geteuid() == 0 && ::chown(unfinished.c_str(), owner.st_uid, owner.st_gid) != 0)) {
        throw error_from_errno(maildir);
    }
    std::filesystem::rename(unfinished, folder_ / (maildir + "/new/" + name));
}

} // namespace sealpost::test
