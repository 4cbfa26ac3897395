// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/found_servers.h"

#include "cli/terminal.h"
#include "core/accounts/server_lookup.h"
#include "core/net/service_answer.h"

namespace sealpost::cli {

namespace {

using accounts::FoundServer;
using accounts::ServerSource;

constexpr const char* name_them = "name them yourself with --imap HOST:PORT and --smtp HOST:PORT";

/// One found server, with the protocol that it was looked for.
struct Named {
    const char* protocol;
    const FoundServer& server;

    std::string host() const { return server.server.settings.endpoint.host; }
};

std::vector<Named> named(const accounts::FoundServers& found) {
    std::vector<Named> all;
    if (found.imap) all.push_back({"imap", *found.imap});
    if (found.smtp) all.push_back({"smtp", *found.smtp});
    return all;
}

std::string origin(const Named& one, const std::string& domain) {
    switch (one.server.source) {
    case ServerSource::srv:
        if (net::is_within(one.host(), domain)) return "named by the DNS (SRV), and part of " + domain;
        return one.server.proven ? "named by the DNS (SRV), and by " + domain + " itself or Sealpost's table"
                                 : "named by the DNS (SRV) alone, and no part of " + domain;
    case ServerSource::autoconfig:
        return "named by " + domain + " over https";
    case ServerSource::bundled:
        return "in Sealpost's table for " + domain;
    }
    return {};
}

void tell(Context& context, const std::vector<Named>& servers, const std::string& domain) {
    for (const auto& one : servers) {
        const auto& settings = one.server.server.settings;
        context.output().print(
            "found " + std::string(one.protocol) + " " + shown(net::to_string(settings.endpoint)) + " (" +
            std::string(accounts::name_of(settings.security)) + "): " + shown(origin(one, domain)) + "\n");
    }
}

Json json_of(const std::vector<Named>& servers) {
    Json list = Json::array();
    for (const auto& one : servers) {
        const auto& settings = one.server.server.settings;
        Json further = Json::array();
        for (const auto& next : one.server.further)
            further.push_back({{"host", next.settings.endpoint.host}, {"port", next.settings.endpoint.port}});
        list.push_back({{"protocol", one.protocol},
                        {"host", settings.endpoint.host},
                        {"port", settings.endpoint.port},
                        {"security", accounts::name_of(settings.security)},
                        {"source", accounts::name_of(one.server.source)},
                        {"proven", one.server.proven},
                        {"user", one.server.server.user},
                        {"further", std::move(further)}});
    }
    return list;
}

Json json_of(const std::vector<accounts::AskedServerSource>& asked) {
    Json list = Json::array();
    for (const auto& one : asked)
        list.push_back({{"source", accounts::name_of(one.source)},
                        {"question", one.question},
                        {"outcome", one.outcome}});
    return list;
}

Problem missing(const accounts::ServerLookupResult& result, const std::string& domain) {
    // What the DNS or the domain did not answer tells more than "nothing found".
    if (!result.found.imap && !result.found.smtp && result.fault) {
        Problem problem = problem_of(*result.fault);
        problem.hint = name_them;
        return problem;
    }
    const std::string what = !result.found.imap && !result.found.smtp ? "no servers were found for "
                             : result.found.imap ? "an IMAP server, but no submission server was found for "
                                                 : "a submission server, but no IMAP server was found for ";
    return {.exit = ExitCode::failure,
            .code = std::string(name_of(ErrorCode::not_found)),
            .message = what + shown(domain),
            .hint = name_them};
}

Problem unproven(const std::vector<std::string>& hosts, const mime::AddrSpec& address) {
    std::string list;
    std::string options;
    for (const auto& host : hosts) {
        list += (list.empty() ? "" : " and ") + shown(host);
        options += " --yes-server " + shown(host);
    }
    return {.exit = ExitCode::usage,
            .code = "unproven-server",
            .message = "only the DNS, which can be forged, says that mail of " +
                       shown(address.ascii_domain()) + " is at " + list + ": no password was sent there",
            .hint = "ask your provider; if that is right: `sealpost account add " +
                    shown(address.to_string()) + options + "`"};
}

/// nullopt: the person says yes to each.
std::optional<Problem> demand_yes_to(Context& context, const std::vector<std::string>& hosts,
                                     const mime::AddrSpec& address) {
    if (hosts.empty()) return std::nullopt;
    if (!context.may_ask()) return unproven(hosts, address);
    for (const auto& host : hosts)
        if (!ask_yes("only the DNS names " + shown(host) + " for " + shown(address.ascii_domain()) +
                     "; may it get your password?"))
            throw Error(ErrorCode::cancelled);
    return std::nullopt;
}

} // namespace

ServersForAccount search_servers(Context& context, const ServerSearchRequest& request) {
    const std::string& domain = request.address.ascii_domain();
    const auto result = app::look_up_servers(context, domain, request.timeout);
    const auto servers = named(result.found);
    tell(context, servers, domain);
    ServersForAccount answer{.found = json_of(servers), .asked = json_of(result.asked)};
    if (!result.found.imap || !result.found.smtp) {
        answer.problem = missing(result, domain);
        return answer;
    }
    answer.imap = result.found.imap->server.settings;
    answer.smtp = result.found.smtp->server.settings;
    answer.further = app::further_servers(result.found, request.yes_servers);
    answer.user = app::user_name_for(result.found, request.address.to_string());
    answer.problem =
        demand_yes_to(context, app::doubtful_hosts(result.found, request.yes_servers), request.address);
    return answer;
}

} // namespace sealpost::cli
