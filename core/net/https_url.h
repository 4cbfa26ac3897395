// SPDX-License-Identifier: GPL-3.0-or-later
// https URLs (RFC 3986, RFC 9110 section 4.2.2), and no others: what is looked up is looked up under TLS.
#pragma once

#include "core/net/endpoint.h"

#include <optional>
#include <string>
#include <string_view>

namespace sealpost::net {

struct HttpsUrl {
    /// The host as A-labels, lower case.
    Endpoint server{};
    /// Path and query, from the slash on; printable ASCII.
    std::string target = "/";

    /// nullopt for another scheme, user names, and what is no URL. A fragment is dropped.
    static std::optional<HttpsUrl> parse(std::string_view text);
    /// A reference in a Location field (RFC 3986 section 5.2): absolute, or relative to this. nullopt where
    /// it leads to another scheme.
    std::optional<HttpsUrl> resolve(std::string_view reference) const;
    friend bool operator==(const HttpsUrl&, const HttpsUrl&) = default;
};

/// The form that parse() reads; port 443 is left out.
std::string to_string(const HttpsUrl& url);

/// Everything but letters, digits and "-._~" as %XX (RFC 3986 section 2.3).
std::string percent_encoded(std::string_view text);

} // namespace sealpost::net
