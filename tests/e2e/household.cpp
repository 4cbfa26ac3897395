// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/household.h"

#include "core/base/error.h"

#include <QJsonArray>

namespace sealpost::test {

namespace {

Said succeed(Said said) {
    if (said.exit_code != 0) throw Error(ErrorCode::engine_failed, {{"detail", said.out + said.err}});
    return said;
}

MailServer::Options three_users() {
    return {.users = {{"ada@example.org", "ada's password"},
                      {"bob@example.org", "bob's password"},
                      {"carol@example.org", "carol's password"}}};
}

} // namespace

void acquaint(const Person& one, const Person& other, const std::string& engine) {
    const Said listed = succeed(other.run({"keys", "list", "--secret", "--engine", engine, "--json"}));
    const auto key = listed.json().value("keys").toArray().at(0).toObject();
    const std::string fingerprint = key.value("fingerprint").toString().toStdString();
    const std::string exported = succeed(other.run({"keys", "export", fingerprint})).out;
    succeed(one.run({"keys", "import", "-"}, exported));
    succeed(one.run({"keys", "trust", fingerprint, "--for", other.address(), "--level", "verified"}));
}

Said add_account(const Person& person, const AccountOptions& options) {
    const auto file = person.work().write("password", options.password + "\n");
    std::vector<std::string> words{"account",
                                   "add",
                                   person.address(),
                                   "--security",
                                   options.security,
                                   "--password-command",
                                   "cat " + file.native(),
                                   "--json"};
    const auto add = [&](const std::string& option, const std::string& value) {
        words.push_back(option);
        words.push_back(value);
    };
    if (options.imap != 0) add("--imap", "localhost:" + std::to_string(options.imap));
    if (options.smtp != 0) add("--smtp", "localhost:" + std::to_string(options.smtp));
    if (!options.ca.empty()) add("--ca-file", options.ca.native());
    if (!options.test) words.push_back("--no-test");
    return person.run(words);
}

AccountOptions account_at(const MailServer& server, const std::string& password) {
    return {.imap = server.imaps_port(),
            .smtp = server.smtps_port(),
            .ca = server.pki().ca(),
            .password = password};
}

Household::Household(const std::string& security, const std::string& engine) : server_(three_users()) {
    const bool starttls = security == "starttls";
    for (const std::string name : {"ada", "bob", "carol"}) {
        auto person = std::make_unique<Person>(name + "@example.org");
        person->make_key(engine);
        succeed(add_account(*person, {.imap = starttls ? server_.imap_port() : server_.imaps_port(),
                                      .smtp = starttls ? server_.smtp_port() : server_.smtps_port(),
                                      .security = security,
                                      .ca = server_.pki().ca(),
                                      .password = name + "'s password"}));
        people_[name] = std::move(person);
    }
    acquaint(ada(), bob(), engine);
    acquaint(ada(), carol(), engine);
    acquaint(bob(), ada(), engine);
    acquaint(carol(), ada(), engine);
}

} // namespace sealpost::test
