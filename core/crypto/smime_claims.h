// SPDX-License-Identifier: GPL-3.0-or-later
// What a signed S/MIME message says of its sender's program and certificates, in signed attributes (RFC 8551
// sections 2.5.2 and 2.5.3) and beside them. Claims: they count where the signature does.
#pragma once

#include "core/crypto/fingerprint.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::crypto {

struct SmimeCapability {
    /// Dotted object identifier.
    std::string oid{};
    /// DER in upper-case hex; empty: none.
    std::string parameters{};
    friend bool operator==(const SmimeCapability&, const SmimeCapability&) = default;
};

/// SMIMECapabilities: what the sender's program reads, the preferred first.
using SmimeCapabilities = std::vector<SmimeCapability>;

namespace capability {
inline constexpr std::string_view aes128_cbc = "2.16.840.1.101.3.4.1.2";
inline constexpr std::string_view aes256_cbc = "2.16.840.1.101.3.4.1.42";
inline constexpr std::string_view aes128_gcm = "2.16.840.1.101.3.4.1.6";
inline constexpr std::string_view aes256_gcm = "2.16.840.1.101.3.4.1.46";
/// RFC 4055 section 4.1; its parameters name digest and mask generation.
inline constexpr std::string_view rsaes_oaep = "1.2.840.113549.1.1.7";
} // namespace capability

/// Whether it is among them, whatever its parameters.
bool announces(const SmimeCapabilities& capabilities, std::string_view oid) noexcept;

struct SmimeClaims {
    /// nullopt: the attribute is absent or cannot be read.
    std::optional<SmimeCapabilities> capabilities{};
    /// SMIMEEncryptionKeyPreference: the certificate, where it is in the message or stored; nullopt
    /// otherwise.
    std::optional<Fingerprint> encryption_certificate{};
    /// DER, of those that the message carries: the signer's first. Empty where they are more than
    /// limits::mail_certificates allows.
    std::vector<std::string> certificates{};
    friend bool operator==(const SmimeClaims&, const SmimeClaims&) = default;
};

} // namespace sealpost::crypto
