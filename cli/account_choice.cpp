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
    return app::credential_of(context, account, context.operation());
}

std::unique_ptr<transport::ImapClient> open_mailbox(Context& context, const ServerOptions& options) {
    return app::open_mailbox(context, choose_account(context, options.account), context.operation(),
                             options.patience());
}

} // namespace sealpost::cli
