// SPDX-License-Identifier: GPL-3.0-or-later
// The few things that are read from a signature packet itself (RFC 9580 section 5.2).
#pragma once

#include "core/crypto/facts.h"

#include <optional>
#include <string_view>

namespace sealpost::pgp {

enum class SignatureType {
    binary = 0x00,
    text = 0x01,
    key_revocation = 0x20,
    subkey_revocation = 0x28,
    certification_revocation = 0x30,
};

struct SignaturePacket {
    int version = 0;
    SignatureType type{};
    int digest = 0;
    std::optional<Time> created;
    /// Meaningful for the revocation types only: from the reason in the hashed area (section 5.2.3.31).
    crypto::Revocation revocation;
};

/// Versions 3 to 6; nullopt where the packet is cut or of another version.
std::optional<SignaturePacket> read_signature_packet(std::string_view body);

} // namespace sealpost::pgp
