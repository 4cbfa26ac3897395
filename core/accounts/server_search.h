// SPDX-License-Identifier: GPL-3.0-or-later
// Which servers an account gets, from what the sources say. Pure: nothing is asked here.
#pragma once

#include "core/accounts/offered_server.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::accounts {

enum class ServerSource {
    /// SRV records in the DNS (RFC 6186, RFC 8314). Anybody on the way can forge them.
    srv,
    /// A file got by https from the mail domain.
    autoconfig,
    /// The table of this program.
    bundled,
};

/// "srv", "autoconfig", "bundled".
std::string_view name_of(ServerSource source) noexcept;

/// What the sources that were asked so far say.
struct SaidBySources {
    /// Of the address, as A-labels.
    std::string domain{};
    OfferedServers srv{};
    OfferedServers autoconfig{};
    OfferedServers bundled{};
};

struct FoundServer {
    OfferedServer server{};
    ServerSource source = ServerSource::srv;
    /// It is the mail domain itself or below it (so that its certificate proves whom it belongs to), or https
    /// from that domain or the bundled table names it. Else no password goes there without the user's yes.
    bool proven = false;
    /// What the same source names after it, in its order, with the same security, and proven if it is: to be
    /// tried where one cannot be connected to. Bounded.
    std::vector<OfferedServer> further{};
    friend bool operator==(const FoundServer&, const FoundServer&) = default;
};

struct FoundServers {
    std::optional<FoundServer> imap{};
    std::optional<FoundServer> smtp{};

    /// Another source would change nothing.
    bool settled() const { return imap && smtp && imap->proven && smtp->proven; }
    /// The pattern for both; where they differ, the whole address.
    std::string user() const;
    friend bool operator==(const FoundServers&, const FoundServers&) = default;
};

/// For each protocol a proven server before one that is not, and among those srv before autoconfig before
/// bundled, each in its own order: a forged answer of the DNS does not displace what the domain says under
/// TLS.
FoundServers choose_servers(const SaidBySources& said);

} // namespace sealpost::accounts
