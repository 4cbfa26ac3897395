// SPDX-License-Identifier: GPL-3.0-or-later
// Where a Web Key Directory keeps the key of an address (draft-koch-openpgp-webkey-service, section 3.1).
// Pure.
#pragma once

#include "core/mime/address.h"
#include "core/net/https_url.h"

#include <optional>
#include <string>
#include <string_view>

namespace sealpost::discovery {

/// RFC 6189 section 5.1.6; whole bytes only.
std::string z_base_32(std::string_view bytes);

/// Z-Base-32 of the SHA-1 of the local part, its ASCII letters in lower case: 32 characters.
std::string wkd_hash(std::string_view local_part);

/// Below the well-known folder: "DOMAIN/hu/HASH" and "hu/HASH".
struct WkdPlaces {
    std::string advanced;
    std::string direct;
};
WkdPlaces wkd_places(const mime::AddrSpec& address);

inline constexpr std::string_view wkd_folder = "/.well-known/openpgpkey/";

struct WkdUrls {
    net::HttpsUrl advanced;
    net::HttpsUrl direct;
};
/// `base`: both methods are asked of this server instead of openpgpkey.DOMAIN and DOMAIN; its path goes
/// before the well-known folder, unless it ends with that folder. nullopt for a domain that is no host name.
std::optional<WkdUrls> wkd_urls(const mime::AddrSpec& address, const std::optional<net::HttpsUrl>& base = {});

} // namespace sealpost::discovery
