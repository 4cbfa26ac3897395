// SPDX-License-Identifier: GPL-3.0-or-later
// The three primitives of sealed records, on OpenSSL. Each throws Error{internal} where the library fails.
#pragma once

#include "core/base/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace sealpost::state {

/// HKDF-SHA-256 (RFC 5869) without salt, 32 bytes.
Secret derive_key(const Secret& key, std::string_view info);
/// HMAC-SHA-256, 32 bytes.
std::string hmac(const Secret& key, std::string_view message);
/// Random nonce (12 bytes), ciphertext, tag (16 bytes): AES-256-GCM.
std::string seal_bytes(const Secret& key, std::string_view associated, std::string_view plain);
/// nullopt where it does not authenticate.
std::optional<std::string> open_bytes(const Secret& key, std::string_view associated,
                                      std::string_view sealed);
/// In a time that does not depend on where they differ.
bool equal_in_constant_time(std::string_view a, std::string_view b) noexcept;

} // namespace sealpost::state
