// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/https_url.h"

#include "core/base/text.h"

#include <algorithm>

namespace sealpost::net {

namespace {

constexpr std::string_view scheme = "https://";
constexpr std::uint16_t https_port = 443;

bool is_printable(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

std::string_view without_fragment(std::string_view text) { return text.substr(0, text.find('#')); }

/// What stands before the first of these, which is none of its own.
std::string_view take_until(std::string_view& text, std::string_view ends) {
    const auto end = std::min(text.find_first_of(ends), text.size());
    const auto taken = text.substr(0, end);
    text.remove_prefix(end);
    return taken;
}

bool has_scheme(std::string_view reference) {
    const auto colon = reference.find(':');
    return colon != reference.npos && colon < reference.find_first_of("/?");
}

} // namespace

std::optional<HttpsUrl> HttpsUrl::parse(std::string_view text) {
    if (!is_printable(text) || !equal_ignoring_case(text.substr(0, scheme.size()), scheme))
        return std::nullopt;
    std::string_view rest = without_fragment(text.substr(scheme.size()));
    const std::string authority(take_until(rest, "/?"));
    if (authority.find('@') != authority.npos) return std::nullopt;
    const bool has_port = authority.rfind(':') != authority.npos && !authority.ends_with(']');
    auto server = Endpoint::parse(has_port ? authority : authority + ":" + std::to_string(https_port));
    const auto host = server ? ascii_host(server->host) : std::nullopt;
    if (!host) return std::nullopt;
    server->host = *host;
    return HttpsUrl{.server = *std::move(server),
                    .target = (rest.starts_with('/') ? "" : "/") + std::string(rest)};
}

std::optional<HttpsUrl> HttpsUrl::resolve(std::string_view reference) const {
    if (!is_printable(reference)) return std::nullopt;
    if (has_scheme(reference)) return parse(reference);
    if (reference.starts_with("//")) return parse("https:" + std::string(reference));
    reference = without_fragment(reference);
    if (reference.empty()) return *this;
    HttpsUrl result = *this;
    if (reference.starts_with('/')) {
        result.target = reference;
        return result;
    }
    std::string path = target.substr(0, target.find('?'));
    if (!reference.starts_with('?')) path.erase(path.rfind('/') + 1);
    result.target = path + std::string(reference);
    return result;
}

std::string to_string(const HttpsUrl& url) {
    std::string server = to_string(url.server);
    const std::string usual = ":" + std::to_string(https_port);
    if (url.server.port == https_port) server.erase(server.size() - usual.size());
    return std::string(scheme) + server + url.target;
}

std::string percent_encoded(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           std::string_view("-._~").find(c) != std::string_view::npos;
        if (plain)
            result += c;
        else
            result += "%" + to_hex_upper({&c, 1});
    }
    return result;
}

} // namespace sealpost::net
