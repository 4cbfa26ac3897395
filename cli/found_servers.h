// SPDX-License-Identifier: GPL-3.0-or-later
// `account add` without servers: what the look-up found, told to the person, and their yes where it takes
// one.
#pragma once

#include "cli/account_test.h"
#include "cli/context.h"
#include "cli/output.h"
#include "core/accounts/account.h"
#include "core/mime/address.h"

#include <chrono>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::cli {

struct ServerSearchRequest {
    const mime::AddrSpec& address;
    /// --yes-server
    const std::vector<std::string>& yes_servers;
    std::optional<std::chrono::milliseconds> timeout{};
};

struct ServersForAccount {
    net::ServerSettings imap{};
    net::ServerSettings smtp{};
    /// Proven ones, and those that --yes-server names.
    FurtherServers further{};
    /// The user name that the provider wants; empty: the address.
    std::string user{};
    /// The members "found" and "asked".
    Json found = Json::array();
    Json asked = Json::array();
    /// A server is missing, or is not proven and nobody said yes to it: the account must not be made.
    std::optional<Problem> problem{};
};

/// Prints a line for each server that was found. Throws Error{cancelled} where the person said no.
ServersForAccount search_servers(Context& context, const ServerSearchRequest& request);

} // namespace sealpost::cli
