// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/server_search.h"

#include "core/base/text.h"
#include "core/net/service_answer.h"

#include <algorithm>
#include <array>

namespace sealpost::accounts {

namespace {

using Servers = std::vector<OfferedServer>;

bool names(const Servers& servers, const std::string& host) {
    return std::any_of(servers.begin(), servers.end(), [&](const OfferedServer& server) {
        return equal_ignoring_case(server.settings.endpoint.host, host);
    });
}

std::optional<FoundServer> choose(const SaidBySources& said, Servers OfferedServers::*protocol) {
    const auto& attested = said.autoconfig.*protocol;
    const auto& bundled = said.bundled.*protocol;
    const std::array sources{std::pair(ServerSource::srv, &(said.srv.*protocol)),
                             std::pair(ServerSource::autoconfig, &attested),
                             std::pair(ServerSource::bundled, &bundled)};
    std::optional<FoundServer> best;
    for (const auto& [source, servers] : sources) {
        if (servers->empty()) continue;
        const auto& server = servers->front();
        const std::string& host = server.settings.endpoint.host;
        const bool proven = source != ServerSource::srv || net::is_within(host, said.domain) ||
                            names(attested, host) || names(bundled, host);
        if (!best || (proven && !best->proven))
            best = FoundServer{.server = server, .source = source, .proven = proven};
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
