// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/wkd.h"

#include "core/discovery/wkd_address.h"
#include "core/net/https_get.h"
#include "core/net/service_answer.h"

#include <algorithm>
#include <tuple>

namespace sealpost::discovery {

namespace {

constexpr int http_ok = 200;
constexpr int http_not_found = 404;
constexpr int http_gone = 410;

} // namespace

WkdResult Wkd::find(const mime::AddrSpec& address, const std::stop_token& stop) const {
    WkdResult result;
    const auto urls = wkd_urls(address, settings_.url);
    if (!urls) return result;
    const Outcome advanced = ask(urls->advanced, address, stop, result);
    const bool ask_directly =
        advanced == Outcome::no_such_host || (settings_.url && advanced == Outcome::not_found);
    if (ask_directly) ask(urls->direct, address, stop, result);
    return result;
}

Wkd::Outcome Wkd::ask(const net::HttpsUrl& url, const mime::AddrSpec& address, const std::stop_token& stop,
                      WkdResult& result) const {
    Asked& asked = result.asked.emplace_back(Asked{.url = url, .outcome = "not-found"});
    result.fault.reset();
    try {
        const auto answer = net::https_get(
            dialer_, clock_,
            {.url = url,
             .purpose = net::Purpose::key_lookup,
             .ca_file = settings_.ca_file,
             .size_bound = limits::foreign_key_bytes,
             .timeout = settings_.timeout,
             .may_follow = [&](const net::HttpsUrl& next) { return may_follow(next, address); }},
            stop);
        if (answer.status == http_not_found || answer.status == http_gone) return Outcome::not_found;
        if (answer.status != http_ok)
            throw Error(ErrorCode::server_refused, {{"server", net::to_string(url.server)},
                                                    {"reply", "HTTP " + std::to_string(answer.status)}});
        asked.outcome = "no-key";
        result.keys = read(answer.body, address);
        if (!result.keys.empty()) asked.outcome = "found";
        return Outcome::answered;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled) throw;
        if (error.code() == ErrorCode::unreadable_key) return Outcome::answered;
        asked.outcome = std::string(name_of(error.code()));
        if (error.fact("cause") == "no-such-host") {
            // The domain takes no part: that is an answer.
            asked.outcome = "no-such-host";
            return Outcome::no_such_host;
        }
        result.fault = error;
        return Outcome::failed;
    }
}

std::vector<keys::ForeignKey> Wkd::read(std::string_view bytes, const mime::AddrSpec& address) const {
    std::vector<keys::ForeignKey> result;
    for (const auto& key : reader_.read(bytes))
        if (auto cut = reader_.only_for(key, address.to_string())) result.push_back(*std::move(cut));
    std::stable_sort(result.begin(), result.end(), [](const keys::ForeignKey& a, const keys::ForeignKey& b) {
        return std::tuple(a.revoked, b.created.value_or(Time{})) <
               std::tuple(b.revoked, a.created.value_or(Time{}));
    });
    return result;
}

bool Wkd::may_follow(const net::HttpsUrl& url, const mime::AddrSpec& address) const {
    if (settings_.url) return url.server == settings_.url->server;
    return net::is_within(url.server.host, address.ascii_domain());
}

} // namespace sealpost::discovery
