// SPDX-License-Identifier: GPL-3.0-or-later
// The servers of an account, and its password.
#pragma once

#include "app/home.h"
#include "core/accounts/account.h"
#include "core/transport/imap_client.h"
#include "core/transport/smtp_client.h"

#include <chrono>
#include <memory>

namespace sealpost::app {

transport::Credential credential_of(Home& home, const accounts::Account& account, const Operation& operation);

/// Throws Error{no_account} (facts "account", "detail" = "imap" or "smtp") where the account has no such
/// server.
net::ServerSettings imap_of(const accounts::Account& account);
net::ServerSettings smtp_of(const accounts::Account& account);

/// A session with the account's mailbox. `patience`: how long the server may be silent.
std::unique_ptr<transport::ImapClient>
open_mailbox(Home& home, const accounts::Account& account, const Operation& operation,
             std::chrono::milliseconds patience = limits::server_timeout);

/// Not connected yet.
std::unique_ptr<transport::SmtpClient>
submission_of(Home& home, const accounts::Account& account, const Operation& operation,
              std::chrono::milliseconds patience = limits::server_timeout);

} // namespace sealpost::app
