// SPDX-License-Identifier: GPL-3.0-or-later
// The servers of large providers, as they publish them: the last source, for domains that say nothing
// themselves. Nothing is asked of anybody.
#pragma once

#include "core/accounts/offered_server.h"

#include <string_view>
#include <vector>

namespace sealpost::accounts {

struct KnownServer {
    std::string_view host;
    std::uint16_t port;
    net::Security security;
};

struct KnownProvider {
    /// As A-labels, lower case; separated by blanks.
    std::string_view domains;
    KnownServer imap;
    KnownServer smtp;
    /// As OfferedServer::user.
    std::string_view user = "%EMAILADDRESS%";
};

const std::vector<KnownProvider>& known_providers();

/// Of the mail domain (as A-labels); empty where it is not in the table.
OfferedServers known_servers(std::string_view domain);

} // namespace sealpost::accounts
