// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of a server found.
#pragma once

#include <string>
#include <vector>

namespace sealpost::transport {

struct ServerReport {
    /// "TLSv1.3 TLS_AES_256_GCM_SHA384"
    std::string tls{};
    /// SHA-256 of the server's SubjectPublicKeyInfo, upper-case hex.
    std::string sha256{};
    /// The SASL mechanism that let us in.
    std::string mechanism{};
    /// What the server says it can do, in its words ("SIZE 10240000", "IDLE").
    std::vector<std::string> capabilities{};
    friend bool operator==(const ServerReport&, const ServerReport&) = default;
};

struct PresentedKey {
    /// SHA-256 of the SubjectPublicKeyInfo, upper-case hex: what a pin holds.
    std::string sha256{};
    std::string subject{};
    /// Chain, name and dates hold without a pin (or the pin that is set matches).
    bool acceptable = false;
    friend bool operator==(const PresentedKey&, const PresentedKey&) = default;
};

} // namespace sealpost::transport
