// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the sources for the servers of a mail domain: DNS, https from the domain, the bundled table; the next
// one only where those before did not settle it. Nobody but the domain (and the DNS) is asked, and nobody
// learns the address.
#pragma once

#include "core/accounts/server_search.h"
#include "core/base/error.h"
#include "core/net/dialer.h"
#include "core/net/https_url.h"
#include "core/net/service_query.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace sealpost::accounts {

struct ServerLookupSettings {
    /// Asked in place of the system's name servers.
    std::optional<net::Endpoint> name_server{};
    /// Asked in place of autoconfig.DOMAIN and DOMAIN; what it says counts as said by the domain.
    std::optional<net::HttpsUrl> url{};
    /// PEM; trusted for https instead of the system's roots.
    std::optional<std::filesystem::path> ca_file{};
    /// For each question.
    std::chrono::milliseconds timeout = limits::lookup_timeout;
    net::RandomNumber random = net::random_number;
};

/// As config.toml has them (`lookup.servers.dns`, `.url`, `.ca-file`). Throws as load_general_settings().
ServerLookupSettings load_server_lookup_settings(const std::filesystem::path& config_toml);

/// One question to one source.
struct AskedServerSource {
    ServerSource source{};
    /// "_imaps._tcp.example.org", an URL, or the domain.
    std::string question{};
    /// "found", "not-found", "declined" (the domain does not offer it), "no-such-host", "no-tls" (only
    /// servers without TLS), "proxy" (not asked: the proxy cannot be asked for it), or the name of the error.
    std::string outcome{};
    friend bool operator==(const AskedServerSource&, const AskedServerSource&) = default;
};

struct ServerLookupResult {
    FoundServers found{};
    std::vector<AskedServerSource> asked{};
    /// What went wrong around the first question that had no answer.
    std::optional<Error> fault{};
};

class ServerLookup {
  public:
    /// References: all must outlive it. `services`: nullptr where there is a proxy.
    ServerLookup(const net::Dialer& dialer, const net::ServiceQuery* services, const Clock& clock,
                 ServerLookupSettings settings)
        : dialer_(dialer), services_(services), clock_(clock), settings_(std::move(settings)) {}

    /// `domain`: of the address, as A-labels. Throws Error{cancelled}, and Error{io} where the activity log
    /// cannot be written.
    ServerLookupResult find(const std::string& domain, const std::stop_token& stop) const;

  private:
    const net::Dialer& dialer_;
    const net::ServiceQuery* services_;
    const Clock& clock_;
    ServerLookupSettings settings_;
};

} // namespace sealpost::accounts
