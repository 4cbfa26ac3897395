// SPDX-License-Identifier: GPL-3.0-or-later
// Who a message is from: the account, and which of its addresses (ADR 20).
#pragma once

#include "app/planning.h"
#include "cli/context.h"
#include "core/accounts/account.h"
#include "core/mime/address.h"
#include "core/outgoing/policy.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::cli {

using app::account_of;
using app::as_sender;
using app::named_keys_of;

/// The accounts that may send: the named one, or all. Throws Error{no_account} where there is none.
std::vector<accounts::Account> accounts_to_send_with(Context& context,
                                                     const std::optional<std::string>& name);

/// The one of them that has the address. Throws Failed ("unknown-sender", exit 2).
accounts::Account demand_sender(const std::vector<accounts::Account>& accounts, const mime::AddrSpec& sender);

/// For commands that only look: of the named account (as demand_sender()), else of whichever has the address.
std::optional<accounts::Account> sender_for(Context& context, const std::optional<std::string>& name,
                                            const mime::AddrSpec& sender);

/// The value for From: an address alone gets the name that goes with it.
std::string with_own_name(Context& context, const std::string& from);

} // namespace sealpost::cli
