// SPDX-License-Identifier: GPL-3.0-or-later
// A server that a source names for the accounts of a domain.
#pragma once

#include "core/net/channel.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::accounts {

struct OfferedServer {
    net::ServerSettings settings{};
    /// With %EMAILADDRESS%, %EMAILLOCALPART% and %EMAILDOMAIN% in it, as in autoconfig files.
    std::string user = "%EMAILADDRESS%";
    friend bool operator==(const OfferedServer&, const OfferedServer&) = default;
};

/// The best first.
struct OfferedServers {
    std::vector<OfferedServer> imap{};
    std::vector<OfferedServer> smtp{};
    friend bool operator==(const OfferedServers&, const OfferedServers&) = default;
};

/// The user name of an address, or what a host's pattern gives with a domain alone (which knows %EMAILDOMAIN%
/// only); nullopt for a pattern with another placeholder, a control character or nothing in it.
std::optional<std::string> fill_in(std::string_view pattern, std::string_view address);

} // namespace sealpost::accounts
