// SPDX-License-Identifier: GPL-3.0-or-later
// SMIMECapabilities (RFC 8551 section 2.5.2), in signatures and in certificates (RFC 4262).
#pragma once

#include "core/crypto/smime_claims.h"
#include "smime/certificate.h"

#include <optional>
#include <string>
#include <string_view>

namespace sealpost::smime {

/// What Sealpost reads and announces, the preferred first. Never 3DES or RC2, which OpenSSL would announce.
const crypto::SmimeCapabilities& own_capabilities();

/// A DER sequence. Throws Error{engine_failed} for an identifier that is none.
std::string encode_capabilities(const crypto::SmimeCapabilities& capabilities);
/// nullopt for what is no such sequence, or has more than limits::smime_capabilities entries.
std::optional<crypto::SmimeCapabilities> decode_capabilities(std::string_view der);

/// Of the certificate's extension; nullopt where it has none that can be read.
std::optional<crypto::SmimeCapabilities> capabilities_in(const Certificate& certificate);

} // namespace sealpost::smime
