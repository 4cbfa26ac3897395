// SPDX-License-Identifier: GPL-3.0-or-later
// The best that every recipient of a CMS message is known to read (RFC 8551 section 2.7).
#pragma once

#include "core/crypto/cms_choice.h"
#include "core/crypto/smime_claims.h"

#include <optional>
#include <vector>

namespace sealpost::outgoing {

struct CmsRecipient {
    crypto::Fingerprint certificate;
    /// nullopt: nothing is known.
    std::optional<crypto::SmimeCapabilities> capabilities{};
};

/// AES-256-GCM only where all are known to read it; RSA-OAEP for each who announced it.
crypto::CmsChoice choose_cms(const std::vector<CmsRecipient>& recipients);

} // namespace sealpost::outgoing
