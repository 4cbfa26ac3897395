// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account_setup.h"

#include "core/net/activity_log.h"
#include "core/net/service_query.h"
#include "core/transport/imap_client.h"
#include "core/transport/smtp_client.h"

#include <algorithm>

namespace sealpost::app {

namespace {

std::string host_key(const std::string& host) { return net::ascii_host(host).value_or(host); }

bool is_allowed(const std::string& wanted, const std::vector<std::string>& allowed) {
    return std::any_of(allowed.begin(), allowed.end(),
                       [&](const std::string& host) { return host_key(host) == host_key(wanted); });
}

std::vector<net::ServerSettings> further_of(const std::optional<accounts::FoundServer>& found,
                                            const std::vector<std::string>& allowed) {
    std::vector<net::ServerSettings> servers;
    if (!found) return servers;
    for (const auto& server : found->further)
        if (found->proven || is_allowed(server.settings.endpoint.host, allowed))
            servers.push_back(server.settings);
    return servers;
}

class Trial {
  public:
    Trial(Home& home, const transport::Credential& credential, std::chrono::milliseconds patience,
          const TestListener& listener, const Operation& operation)
        : credential_(credential), surroundings_(home.surroundings(patience)), listener_(listener),
          operation_(operation) {}

    template <typename Client>
    void of(const char* protocol, net::ServerSettings& server,
            const std::vector<net::ServerSettings>& further) const {
        for (auto next = further.begin();; ++next) {
            try {
                Client client(surroundings_, server, credential_.copy());
                const auto report = client.test(operation_);
                if (listener_.tested) listener_.tested(protocol, server, report);
                return;
            } catch (const Error& error) {
                if (error.code() != ErrorCode::unreachable || next == further.end()) throw;
            }
            if (listener_.going_on) listener_.going_on(server, *next);
            server = *next;
        }
    }

  private:
    const transport::Credential& credential_;
    net::Surroundings surroundings_;
    const TestListener& listener_;
    const Operation& operation_;
};

} // namespace

accounts::ServerLookupResult look_up_servers(Home& home, const std::string& ascii_domain,
                                             std::optional<std::chrono::milliseconds> timeout) {
    auto settings = accounts::load_server_lookup_settings(home.folders().config / "config.toml");
    if (timeout) settings.timeout = *timeout;
    const auto surroundings = home.surroundings();
    net::FileActivityLog log(home.folders().state / "activity.log");
    const net::ServiceQuery services(log, home.clock());
    const accounts::ServerLookup lookup(surroundings.dialer, &services, home.clock(), std::move(settings));
    return lookup.find(ascii_domain, home.stop());
}

std::vector<std::string> doubtful_hosts(const accounts::FoundServers& found,
                                        const std::vector<std::string>& allowed) {
    std::vector<std::string> hosts;
    for (const auto* server : {&found.imap, &found.smtp}) {
        if (!*server) continue;
        const std::string& host = (*server)->server.settings.endpoint.host;
        if (!(*server)->proven && !is_allowed(host, allowed) &&
            std::count(hosts.begin(), hosts.end(), host) == 0)
            hosts.push_back(host);
    }
    return hosts;
}

FurtherServers further_servers(const accounts::FoundServers& found, const std::vector<std::string>& allowed) {
    return {.imap = further_of(found.imap, allowed), .smtp = further_of(found.smtp, allowed)};
}

std::string user_name_for(const accounts::FoundServers& found, const std::string& address) {
    const auto user = accounts::fill_in(found.user(), address);
    return user && *user != address ? *user : std::string();
}

void test_servers(Home& home, accounts::Account& account, const transport::Credential& credential,
                  std::chrono::milliseconds patience, const FurtherServers& further,
                  const TestListener& listener, const Operation& operation) {
    const Trial trial(home, credential, patience, listener, operation);
    if (account.imap) trial.of<transport::ImapClient>("imap", *account.imap, further.imap);
    if (account.smtp) trial.of<transport::SmtpClient>("smtp", *account.smtp, further.smtp);
}

} // namespace sealpost::app
