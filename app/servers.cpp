// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers.h"

namespace sealpost::app {

transport::Credential credential_of(Home& home, const accounts::Account& account,
                                    const Operation& operation) {
    auto store = home.passwords();
    auto fetched = accounts::fetch_credential(account, store, operation);
    return fetched.kind == accounts::CredentialKind::token
               ? transport::Credential::with_token(account.login(), std::move(fetched.secret))
               : transport::Credential::with_password(account.login(), std::move(fetched.secret));
}

net::ServerSettings imap_of(const accounts::Account& account) {
    if (!account.imap) throw Error(ErrorCode::no_account, {{"account", account.address}, {"detail", "imap"}});
    return *account.imap;
}

net::ServerSettings smtp_of(const accounts::Account& account) {
    if (!account.smtp) throw Error(ErrorCode::no_account, {{"account", account.address}, {"detail", "smtp"}});
    return *account.smtp;
}

std::unique_ptr<transport::ImapClient> open_mailbox(Home& home, const accounts::Account& account,
                                                    const Operation& operation,
                                                    std::chrono::milliseconds patience) {
    const auto server = imap_of(account);
    auto client = std::make_unique<transport::ImapClient>(home.surroundings(patience), server,
                                                          credential_of(home, account, operation));
    client->connect(operation);
    return client;
}

std::unique_ptr<transport::SmtpClient> submission_of(Home& home, const accounts::Account& account,
                                                     const Operation& operation,
                                                     std::chrono::milliseconds patience) {
    const auto server = smtp_of(account);
    return std::make_unique<transport::SmtpClient>(home.surroundings(patience), server,
                                                   credential_of(home, account, operation));
}

} // namespace sealpost::app
