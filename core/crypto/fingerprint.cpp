// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/fingerprint.h"

namespace sealpost::crypto {

std::optional<Fingerprint> Fingerprint::parse(std::string_view text) {
    std::string hex;
    for (const char c : text) {
        if (c == ' ' || c == ':') continue;
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'))
            hex.push_back(c);
        else if (c >= 'a' && c <= 'f')
            hex.push_back(static_cast<char>(c - 'a' + 'A'));
        else
            return std::nullopt;
        if (hex.size() > 64) return std::nullopt;
    }
    if (hex.size() != 40 && hex.size() != 64) return std::nullopt;
    return Fingerprint(std::move(hex));
}

} // namespace sealpost::crypto
