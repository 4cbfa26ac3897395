// SPDX-License-Identifier: GPL-3.0-or-later
// What a SignerInfo claims of its sender: SMIMECapabilities and SMIMEEncryptionKeyPreference (RFC 8551
// sections 2.5.2 and 2.5.3), and the certificates beside it.
#pragma once

#include "core/crypto/smime_claims.h"
#include "smime/certificate.h"

#include <vector>

namespace sealpost::smime {

struct ClaimsRequest {
    CMS_SignerInfo* info = nullptr;
    Certificate signer;
    /// In the message.
    const std::vector<Certificate>& companions;
    /// Stored: the preferred certificate may have come before.
    const std::vector<Certificate>& known;
};

/// An attribute that cannot be read is taken as absent.
crypto::SmimeClaims read_claims(const ClaimsRequest& request);

} // namespace sealpost::smime
