// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/server_search.h"

#include "core/base/text.h"
#include "core/net/server_lookup_limits.h"
#include "core/net/service_answer.h"

#include <algorithm>
#include <array>
#include <functional>

namespace sealpost::accounts {

namespace {

using Servers = std::vector<OfferedServer>;

bool names(const Servers& servers, const std::string& host) {
    return std::any_of(servers.begin(), servers.end(), [&](const OfferedServer& server) {
        return equal_ignoring_case(server.settings.endpoint.host, host);
    });
}

/// The first that may be taken, and those that come after it.
FoundServer in_turn(const Servers& servers, const std::function<bool(const OfferedServer&)>& may_be_taken) {
    FoundServer found;
    std::size_t count = 0;
    for (const OfferedServer& server : servers) {
        if (!may_be_taken(server)) continue;
        if (count == 0)
            found.server = server;
        else if (server.settings.security == found.server.settings.security &&
                 server.user == found.server.user)
            found.further.push_back(server);
        else
            continue;
        if (++count == limits::servers_tried) break;
    }
    return found;
}

std::optional<FoundServer> choose(const SaidBySources& said, Servers OfferedServers::*protocol) {
    const auto& attested = said.autoconfig.*protocol;
    const auto& bundled = said.bundled.*protocol;
    const std::array sources{std::pair(ServerSource::srv, &(said.srv.*protocol)),
                             std::pair(ServerSource::autoconfig, &attested),
                             std::pair(ServerSource::bundled, &bundled)};
    std::optional<FoundServer> best;
    for (const auto& [source, servers] : sources) {
        const auto is_proven = [&, from = source](const OfferedServer& server) {
            const std::string& host = server.settings.endpoint.host;
            return from != ServerSource::srv || net::is_within(host, said.domain) || names(attested, host) ||
                   names(bundled, host);
        };
        const bool proven = std::any_of(servers->begin(), servers->end(), is_proven);
        if (servers->empty() || (best && (best->proven || !proven))) continue;
        best = in_turn(*servers, [&](const OfferedServer& server) { return is_proven(server) == proven; });
        best->source = source;
        best->proven = proven;
    }
    return best;
}

} // namespace

std::string_view name_of(ServerSource source) noexcept {
    switch (source) {
    case ServerSource::srv:
        return "srv";
    case ServerSource::autoconfig:
        return "autoconfig";
    case ServerSource::bundled:
        return "bundled";
    }
    return {};
}

std::string FoundServers::user() const {
    if (imap && smtp && imap->server.user != smtp->server.user) return OfferedServer().user;
    return imap ? imap->server.user : smtp ? smtp->server.user : OfferedServer().user;
}

FoundServers choose_servers(const SaidBySources& said) {
    return {.imap = choose(said, &OfferedServers::imap), .smtp = choose(said, &OfferedServers::smtp)};
}

} // namespace sealpost::accounts
