// SPDX-License-Identifier: GPL-3.0-or-later
// Postfix as a submission server on loopback (tests/servers/postfix_server), for the users of a MailServer,
// whose Dovecot checks the passwords. It has maildirs of its own.
#pragma once

#include "tests/support/mail_server.h"

namespace sealpost::test {

class PostfixServer {
  public:
    /// Throws Error{engine_failed} where it does not start. `passwords` must outlive it.
    PostfixServer(const MailServer& passwords, const std::vector<std::string>& addresses);

    /// Why it cannot run here ("Postfix runs as root only"), or empty: for QSKIP.
    static std::string missing();

    std::uint16_t smtp_port() const { return smtp_; }   // STARTTLS
    std::uint16_t smtps_port() const { return smtps_; } // implicit TLS
    /// Waits until so many messages lie in the address's mailbox (at most 20 seconds); then all of them.
    std::vector<std::string> wait_for(const std::string& address, std::size_t count) const;
    std::string log() const { return file_bytes(folder_ / "log"); }
    const TemporaryFolder& folder() const { return folder_; }

  private:
    TemporaryFolder folder_;
    TemporaryFolder output_;
    std::unique_ptr<BackgroundProcess> process_;
    std::uint16_t smtp_ = 0, smtps_ = 0;
};

} // namespace sealpost::test
