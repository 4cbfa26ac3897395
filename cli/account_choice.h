// SPDX-License-Identifier: GPL-3.0-or-later
// Which account a command works with, and its servers.
#pragma once

#include "app/servers.h"
#include "cli/context.h"
#include "core/accounts/account.h"

#include <chrono>
#include <optional>
#include <string>

namespace sealpost::cli {

using app::imap_of;
using app::smtp_of;

struct ServerOptions {
    std::optional<std::string> account{};
    std::optional<std::int64_t> timeout{};

    void declare(Arguments& arguments);
    std::chrono::milliseconds patience() const;
};

/// The account of that name, or the only one. Throws Error{no_account}, Error{ambiguous}.
accounts::Account choose_account(Context& context, const std::optional<std::string>& name);

transport::Credential credential_of(Context& context, const accounts::Account& account);

/// A session with the account's mailbox.
std::unique_ptr<transport::ImapClient> open_mailbox(Context& context, const ServerOptions& options);

} // namespace sealpost::cli
