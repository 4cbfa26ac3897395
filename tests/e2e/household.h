// SPDX-License-Identifier: GPL-3.0-or-later
// People who know each other's keys and have accounts with one provider.
#pragma once

#include "tests/cli/person.h"
#include "tests/support/mail_server.h"

#include <map>
#include <memory>

namespace sealpost::test {

/// Imports the other's only key of the engine ("pgp", "smime") and trusts it.
void acquaint(const Person& one, const Person& other, const std::string& engine = "pgp");

/// The options of `account add` that name servers on localhost and a password that a command prints.
struct AccountOptions {
    std::uint16_t imap = 0;
    std::uint16_t smtp = 0;
    std::string security = "implicit";
    std::filesystem::path ca{};
    std::string password = "a password";
    bool test = true;
};
Said add_account(const Person& person, const AccountOptions& options);
/// An account with that provider, TLS from the beginning.
AccountOptions account_at(const MailServer& server, const std::string& password);

/// ada, bob and carol at example.org.
class Household {
  public:
    /// "implicit" or "starttls"; everybody's keys are of that engine. Throws Error{engine_failed} where
    /// something cannot be set up.
    explicit Household(const std::string& security, const std::string& engine = "pgp");

    const MailServer& server() const { return server_; }
    const Person& ada() const { return *people_.at("ada"); }
    const Person& bob() const { return *people_.at("bob"); }
    const Person& carol() const { return *people_.at("carol"); }
    const std::map<std::string, std::unique_ptr<Person>>& people() const { return people_; }

  private:
    MailServer server_;
    std::map<std::string, std::unique_ptr<Person>> people_;
};

} // namespace sealpost::test
