// SPDX-License-Identifier: GPL-3.0-or-later
// A key and a certificate that it signs itself, for trying out and for people who accept each other's by
// hand.
#pragma once

#include "core/keys/key_store.h"
#include "smime/certificate.h"

namespace sealpost::smime {

struct SelfSigned {
    Certificate certificate;
    KeyPtr key;
};

/// The profile of RFC 8550 section 4.4: SAN rfc822Name, emailProtection, key usage to sign and encrypt.
/// Throws Error{bad_address}, Error{usage} (fact "algorithm"), Error{engine_failed}.
SelfSigned make_self_signed(const keys::GenerateRequest& request);

} // namespace sealpost::smime
