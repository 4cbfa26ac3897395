// SPDX-License-Identifier: GPL-3.0-or-later
// Setting up an account: which servers its address has, whose yes they need, and whether they let us in.
#pragma once

#include "app/home.h"
#include "core/accounts/server_lookup.h"
#include "core/transport/credential.h"
#include "core/transport/server_report.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace sealpost::app {

/// Servers that may take the place of the account's, in this order (RFC 2782), where one cannot be connected
/// to.
struct FurtherServers {
    std::vector<net::ServerSettings> imap{};
    std::vector<net::ServerSettings> smtp{};
};

/// With the settings of this home. `timeout`: for each question; nullopt: as the settings have it. Throws as
/// accounts::ServerLookup::find().
accounts::ServerLookupResult look_up_servers(Home& home, const std::string& ascii_domain,
                                             std::optional<std::chrono::milliseconds> timeout = {});

/// The hosts that take the person's yes before a password goes there, each once; `allowed` have it already.
std::vector<std::string> doubtful_hosts(const accounts::FoundServers& found,
                                        const std::vector<std::string>& allowed = {});

/// Proven ones, and those that have a yes. Nobody is asked for a yes to a server that may never be needed:
/// without one it is not tried.
FurtherServers further_servers(const accounts::FoundServers& found,
                               const std::vector<std::string>& allowed = {});

/// The user name that the provider wants; empty: the address.
std::string user_name_for(const accounts::FoundServers& found, const std::string& address);

/// Told as it goes; `protocol` is "imap" or "smtp".
struct TestListener {
    std::function<void(const char* protocol, const net::ServerSettings& server,
                       const transport::ServerReport& report)>
        tested{};
    /// That server cannot be reached; the next one is tried.
    std::function<void(const net::ServerSettings& server, const net::ServerSettings& next)> going_on{};
};

/// Connects to each server, logs in and leaves. `account` gets the servers that answered. Only an
/// Error{unreachable} leads to a further one: what a server that answers says, or cannot prove, is the end.
/// Throws the error of the first that failed so, or of the last of a protocol.
void test_servers(Home& home, accounts::Account& account, const transport::Credential& credential,
                  std::chrono::milliseconds patience, const FurtherServers& further,
                  const TestListener& listener, const Operation& operation);

} // namespace sealpost::app
