// SPDX-License-Identifier: GPL-3.0-or-later
// Who a message is from: the account, and which of its addresses (ADR 20).
#pragma once

#include "cli/context.h"
#include "core/accounts/account.h"
#include "core/mime/address.h"
#include "core/outgoing/policy.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::cli {

/// The account as it is for mail from that address (accounts::as_identity()); nullopt: it is none of its
/// addresses.
std::optional<accounts::Account> as_sender(const accounts::Account& account, const mime::AddrSpec& sender);

/// The same of all accounts; nullopt: the address is nobody's.
std::optional<accounts::Account> account_of(Context& context, const mime::AddrSpec& sender);

/// The accounts that may send: the named one, or all. Throws Error{no_account} where there is none.
std::vector<accounts::Account> accounts_to_send_with(Context& context,
                                                     const std::optional<std::string>& name);

/// The one of them that has the address. Throws Failed ("unknown-sender", exit 2).
accounts::Account demand_sender(const std::vector<accounts::Account>& accounts, const mime::AddrSpec& sender);

/// For commands that only look: of the named account (as demand_sender()), else of whichever has the address.
std::optional<accounts::Account> sender_for(Context& context, const std::optional<std::string>& name,
                                            const mime::AddrSpec& sender);

/// The keys that it names for its mail.
outgoing::NamedKeys named_keys_of(const std::optional<accounts::Account>& account);

/// The value for From: an address alone gets the name that goes with it.
std::string with_own_name(Context& context, const std::string& from);

} // namespace sealpost::cli
