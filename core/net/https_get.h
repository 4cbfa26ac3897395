// SPDX-License-Identifier: GPL-3.0-or-later
// Looking something up by https: a GET over TlsStream, with its policy, dialled by Dialer, so that the proxy
// holds for it and the activity log knows of it. Bounded in time and size as a whole.
#pragma once

#include "core/net/dialer.h"
#include "core/net/https_url.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace sealpost::net {

struct HttpsRequest {
    HttpsUrl url{};
    Purpose purpose = Purpose::key_lookup;
    /// PEM; trusted instead of the system's roots.
    std::optional<std::filesystem::path> ca_file{};
    /// Of the body.
    std::size_t size_bound = 0;
    /// For all of it, redirects too.
    std::chrono::milliseconds timeout = limits::lookup_timeout;
    /// Whether a redirect may be followed; empty: none is. One to another scheme never is.
    std::function<bool(const HttpsUrl&)> may_follow{};
};

struct HttpsAnswer {
    /// Any but those of a redirect that was followed.
    int status = 0;
    std::string body{};
    /// Of the last request.
    HttpsUrl url{};
};

/// Throws what Dialer and TlsStream throw; Error{server_silent} when the time is over; Error{server_protocol}
/// (fact "detail") as HttpAnswerReader does, and for a redirect that is not followed: "redirect-scheme",
/// "redirect-elsewhere", "too-many-redirects". Fact "server" in each.
HttpsAnswer https_get(const Dialer& dialer, const Clock& clock, const HttpsRequest& request,
                      const std::stop_token& stop);

} // namespace sealpost::net
