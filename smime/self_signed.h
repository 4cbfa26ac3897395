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

/// By the profile of profiles.h. Throws Error{bad_address}, Error{usage} (fact "algorithm"),
/// Error{engine_failed}.
SelfSigned make_self_signed(const keys::GenerateRequest& request);

} // namespace sealpost::smime
