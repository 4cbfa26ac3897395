// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/server_lookup.h"

#include "core/accounts/autoconfig.h"
#include "core/accounts/known_providers.h"
#include "core/net/https_get.h"
#include "core/net/service_answer.h"

#include <algorithm>

namespace sealpost::accounts {

namespace {

constexpr int http_ok = 200;
constexpr int http_not_found = 404;
constexpr int http_gone = 410;

constexpr const char* below_autoconfig_host = "/mail/config-v1.1.xml";
constexpr const char* well_known = "/.well-known/autoconfig/mail/config-v1.1.xml";

/// Around the question, and not an answer to it.
bool must_not_be_kept(const Error& error) {
    return error.code() == ErrorCode::cancelled || error.code() == ErrorCode::io ||
           error.code() == ErrorCode::disk_full;
}

net::HttpsUrl below(net::HttpsUrl base, const char* path) {
    while (base.target.ends_with('/')) base.target.pop_back();
    base.target += path;
    return base;
}

/// One look-up, with what has been said and asked so far.
class Search {
  public:
    Search(const net::Dialer& dialer, const net::ServiceQuery* services, const Clock& clock,
           const ServerLookupSettings& settings, const std::string& domain, const std::stop_token& stop)
        : dialer_(dialer), services_(services), clock_(clock), settings_(settings), stop_(stop) {
        said_.domain = domain;
    }

    ServerLookupResult run() && {
        ask_services(&OfferedServers::imap, "_imaps._tcp", "_imap._tcp");
        ask_services(&OfferedServers::smtp, "_submissions._tcp", "_submission._tcp");
        if (!settled()) ask_domain();
        if (!settled()) {
            said_.bundled = known_servers(said_.domain);
            note(ServerSource::bundled, said_.domain, said_.bundled.imap.empty() ? "not-found" : "found");
        }
        result_.found = choose_servers(said_);
        return std::move(result_);
    }

  private:
    bool settled() const { return choose_servers(said_).settled(); }

    AskedServerSource& note(ServerSource source, std::string question, std::string outcome) {
        return result_.asked.emplace_back(AskedServerSource{
            .source = source, .question = std::move(question), .outcome = std::move(outcome)});
    }

    /// RFC 8314 section 5.1: implicit TLS first; STARTTLS only where the domain has no such server.
    void ask_services(std::vector<OfferedServer> OfferedServers::*protocol, const char* implicit,
                      const char* starttls) {
        auto& servers = said_.srv.*protocol;
        servers = ask_service(implicit, net::Security::implicit);
        if (servers.empty() && services_ != nullptr) servers = ask_service(starttls, net::Security::starttls);
    }

    std::vector<OfferedServer> ask_service(const char* service, net::Security security) {
        const net::ServiceQuestion question{.service = service,
                                            .domain = said_.domain,
                                            .purpose = net::Purpose::server_lookup,
                                            .name_server = settings_.name_server,
                                            .patience = {.timeout = std::min<std::chrono::milliseconds>(
                                                             settings_.timeout, limits::dns_timeout),
                                                         .stop = stop_}};
        auto& asked = note(ServerSource::srv, question.name(), services_ == nullptr ? "proxy" : "not-found");
        std::vector<OfferedServer> servers;
        if (services_ == nullptr) return servers;
        try {
            const auto answer = services_->ask(question);
            if (answer.state == net::ServiceState::declined) asked.outcome = "declined";
            if (answer.state == net::ServiceState::offered) asked.outcome = "found";
            for (const auto& record : net::in_order(answer.records, settings_.random))
                servers.push_back({.settings = {.endpoint = record.server, .security = security}});
        } catch (const Error& error) {
            if (must_not_be_kept(error)) throw;
            asked.outcome = std::string(name_of(error.code()));
            keep(error);
        }
        return servers;
    }

    void ask_domain() {
        if (settings_.url) {
            if (!ask_url(below(*settings_.url, below_autoconfig_host)))
                ask_url(below(*settings_.url, well_known));
            return;
        }
        for (const auto& text : {"https://autoconfig." + said_.domain + below_autoconfig_host,
                                 "https://" + said_.domain + well_known}) {
            const auto url = net::HttpsUrl::parse(text);
            if (url && ask_url(*url)) return;
        }
    }

    /// Whether it gave a file that names servers.
    bool ask_url(const net::HttpsUrl& url) {
        auto& asked = note(ServerSource::autoconfig, net::to_string(url), "not-found");
        try {
            const auto answer = net::https_get(
                dialer_, clock_,
                {.url = url,
                 .purpose = net::Purpose::server_lookup,
                 .ca_file = settings_.ca_file,
                 .size_bound = limits::autoconfig_bytes,
                 .timeout = settings_.timeout,
                 .may_follow = [&](const net::HttpsUrl& next) { return may_follow(url, next); }},
                stop_);
            if (answer.status == http_not_found || answer.status == http_gone) return false;
            if (answer.status != http_ok)
                throw Error(ErrorCode::server_refused, {{"server", net::to_string(url.server)},
                                                        {"reply", "HTTP " + std::to_string(answer.status)}});
            return take_file(answer.body, asked);
        } catch (const Error& error) {
            if (must_not_be_kept(error)) throw;
            asked.outcome = std::string(name_of(error.code()));
            if (error.fact("cause") == "no-such-host")
                asked.outcome = "no-such-host";
            else
                keep(error);
            return false;
        }
    }

    bool take_file(const std::string& body, AskedServerSource& asked) {
        const auto file = parse_autoconfig(body, said_.domain);
        if (file.servers.imap.empty() && file.servers.smtp.empty()) {
            if (file.some_in_clear) asked.outcome = "no-tls";
            return false;
        }
        asked.outcome = "found";
        said_.autoconfig = file.servers;
        return true;
    }

    /// Elsewhere it would not be the domain that speaks.
    bool may_follow(const net::HttpsUrl& from, const net::HttpsUrl& next) const {
        return settings_.url ? next.server == from.server : net::is_within(next.server.host, said_.domain);
    }

    void keep(const Error& error) {
        if (!result_.fault) result_.fault = error;
    }

    const net::Dialer& dialer_;
    const net::ServiceQuery* services_;
    const Clock& clock_;
    const ServerLookupSettings& settings_;
    const std::stop_token& stop_;
    SaidBySources said_;
    ServerLookupResult result_;
};

} // namespace

ServerLookupResult ServerLookup::find(const std::string& domain, const std::stop_token& stop) const {
    return Search(dialer_, services_, clock_, settings_, domain, stop).run();
}

} // namespace sealpost::accounts
