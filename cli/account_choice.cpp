// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_choice.h"

#include "cli/arguments.h"

namespace sealpost::cli {

void ServerOptions::declare(Arguments& arguments) {
    arguments.value("--account", "NAME", account, "the account; may be left out where there is one")
        .number("--timeout", "SECONDS", timeout, "how long the server may be silent (60)");
}

std::chrono::milliseconds ServerOptions::patience() const {
    if (!timeout) return limits::server_timeout;
    constexpr std::int64_t longest = 24 * 60 * 60;
    if (*timeout == 0 || *timeout > longest)
        throw Error(ErrorCode::usage, {{"detail", "--timeout takes 1 to 86400 seconds"}});
    return std::chrono::seconds(*timeout);
}

accounts::Account choose_account(Context& context, const std::optional<std::string>& name) {
    return context.accounts().get_or_only(name.value_or(""));
}

transport::Credential credential_of(Context& context, const accounts::Account& account) {
    auto store = context.passwords();
    auto fetched = accounts::fetch_credential(account, store, context.operation());
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

std::unique_ptr<transport::ImapClient> open_mailbox(Context& context, const ServerOptions& options) {
    const auto account = choose_account(context, options.account);
    const auto server = imap_of(account);
    const auto surroundings = context.surroundings(options.patience());
    auto client =
        std::make_unique<transport::ImapClient>(surroundings, server, credential_of(context, account));
    client->connect(context.operation());
    return client;
}

} // namespace sealpost::cli
