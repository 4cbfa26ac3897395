// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/wkd_address.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <openssl/evp.h>

namespace sealpost::discovery {

namespace {

constexpr std::uint16_t https_port = 443;

std::string sha1(std::string_view text) {
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (EVP_Digest(text.data(), text.size(), reinterpret_cast<unsigned char*>(digest.data()), &size,
                   EVP_sha1(), nullptr) != 1)
        throw Error(ErrorCode::internal, {{"detail", "digest"}});
    return digest.substr(0, size);
}

} // namespace

std::string z_base_32(std::string_view bytes) {
    constexpr std::string_view alphabet = "ybndrfg8ejkmcpqxot1uwisza345h769";
    std::string result;
    unsigned held = 0;
    int bits = 0;
    for (const char c : bytes) {
        held = held << 8 | static_cast<unsigned char>(c);
        for (bits += 8; bits >= 5; bits -= 5) result += alphabet[held >> (bits - 5) & 31];
    }
    if (bits > 0) result += alphabet[held << (5 - bits) & 31];
    return result;
}

std::string wkd_hash(std::string_view local_part) { return z_base_32(sha1(ascii_lower(local_part))); }

WkdPlaces wkd_places(const mime::AddrSpec& address) {
    const std::string place = "hu/" + wkd_hash(address.local_part());
    return {.advanced = address.ascii_domain() + "/" + place, .direct = place};
}

std::optional<WkdUrls> wkd_urls(const mime::AddrSpec& address, const std::optional<net::HttpsUrl>& base) {
    const std::string& domain = address.ascii_domain();
    if (net::ascii_host(domain) != domain || net::is_ip_address(domain)) return std::nullopt;
    const WkdPlaces places = wkd_places(address);
    const std::string query = "?l=" + net::percent_encoded(address.local_part());
    const auto url = [&](const std::string& host, const std::string& place) {
        net::HttpsUrl result{.server = {.host = host, .port = https_port}};
        std::string folder(wkd_folder);
        if (base) {
            result.server = base->server;
            std::string path = base->target.substr(0, base->target.find('?'));
            if (!path.ends_with('/')) path += '/';
            folder = path.ends_with(wkd_folder) ? path : path + std::string(wkd_folder.substr(1));
        }
        result.target = folder + place + query;
        return result;
    };
    return WkdUrls{.advanced = url("openpgpkey." + domain, places.advanced),
                   .direct = url(domain, places.direct)};
}

} // namespace sealpost::discovery
