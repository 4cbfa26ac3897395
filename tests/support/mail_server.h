// SPDX-License-Identifier: GPL-3.0-or-later
// A provider on loopback: Dovecot for IMAP, and a submission server (tests/servers/mail_server). Its
// certificate is for "localhost". Users are given with their passwords; a user's name is the address.
#pragma once

#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_pki.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace sealpost::test {

class MailServer {
  public:
    struct Options {
        std::map<std::string, std::string> users{{"ada@example.org", "ada's password"},
                                                 {"bob@example.org", "bob's password"}};
        /// OAuth 2 access tokens by which users come in as well (tokens by address).
        std::map<std::string, std::string> tokens{};
        std::map<std::string, std::string> expired_tokens{};
        /// Where there are tokens.
        std::string token_mechanisms = "xoauth2 oauthbearer";
        /// Further addresses, each of a user, who may send as it and gets its mail.
        std::map<std::string, std::string> aliases{};
        /// One of TestPki's certificates.
        std::string certificate = "good";
        /// What the submission server announces and keeps.
        std::size_t size_limit = 64 << 20;
        /// No extension of IMAP4rev1 is announced.
        bool plain_imap = false;
        /// The submission server takes addresses that are not ASCII.
        bool smtputf8 = true;
        /// Further extensions of the submission server: "DSN", "REQUIRETLS".
        std::vector<std::string> offers{};
    };

    /// Starts it and waits until it answers. Throws Error{engine_failed} where it does not.
    MailServer() : MailServer(Options{}) {}
    explicit MailServer(const Options& options);

    /// Why it cannot run here ("dovecot is not installed"), or empty: for QSKIP.
    static std::string missing();

    std::uint16_t imap_port() const { return imap_; }   // STARTTLS
    std::uint16_t imaps_port() const { return imaps_; } // implicit TLS
    std::uint16_t smtp_port() const { return smtp_; }   // STARTTLS
    std::uint16_t smtps_port() const { return smtps_; } // implicit TLS
    const TestPki& pki() const { return pki_; }
    /// Everything that the provider has on disk.
    const TemporaryFolder& folder() const { return folder_; }

    /// The messages in a user's mailbox as the provider stores them, in the order of their file names.
    /// "INBOX", or another mailbox by name ("Sent").
    std::vector<std::string> stored(const std::string& address, const std::string& mailbox = "INBOX") const;
    /// Puts a message into a user's inbox, as if it had been delivered.
    void deliver(const std::string& address, std::string_view message);
    /// The submission server's log: a JSON object in each line.
    std::string submission_log() const { return file_bytes(folder_ / "submission.log"); }
    /// Dovecot's log.
    std::string imap_log() const { return file_bytes(folder_ / "dovecot.log"); }
    /// Ends every IMAP session, as a restart of the server would.
    void drop_sessions();
    /// The folder is made anew: empty, with another UIDVALIDITY. No session may have it open.
    void renew(const std::string& address, const std::string& mailbox);
    void stop() { process_->stop(); }

  private:
    TestPki pki_;
    TemporaryFolder folder_;
    TemporaryFolder output_;
    std::unique_ptr<BackgroundProcess> process_;
    int delivered_ = 0;
    int dropped_ = 0;
    std::uint16_t imap_ = 0, imaps_ = 0, smtp_ = 0, smtps_ = 0;
};

} // namespace sealpost::test
