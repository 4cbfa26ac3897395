// SPDX-License-Identifier: GPL-3.0-or-later
// Trying the servers of an account.
#pragma once

#include "cli/account_choice.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace sealpost::cli {

/// Servers that may take the place of the account's, in this order (RFC 2782), where one cannot be connected
/// to.
struct FurtherServers {
    std::vector<net::ServerSettings> imap{};
    std::vector<net::ServerSettings> smtp{};
};

/// Connects to each server, logs in and leaves. Prints a line for each; returns the reports. `account` gets
/// the servers that answered. Only an Error{unreachable} leads to a further one: what a server that answers
/// says, or cannot prove, is the end. Throws the error of the first that failed so, or of the last of a
/// protocol.
Json test_servers(Context& context, accounts::Account& account, const transport::Credential& credential,
                  std::chrono::milliseconds patience, const FurtherServers& further = {});

} // namespace sealpost::cli
