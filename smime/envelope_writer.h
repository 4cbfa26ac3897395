// SPDX-License-Identifier: GPL-3.0-or-later
// EnvelopedData and AuthEnvelopedData (RFC 5652 section 6, RFC 5083) being written, in one pass.
#pragma once

#include "core/crypto/engine.h"
#include "smime/certificate_store.h"

#include <string>
#include <vector>

namespace sealpost::smime {

/// The frame with its recipients, before its content: exactly the requested certificates, each once, and no
/// certificate of the sender. Throws Error{engine_failed} (fact "key") for a certificate that is not there or
/// cannot be encrypted to, Error{planned_keys_mismatch}.
CmsPtr begin_envelope(CertificateStore& store, const crypto::EncryptRequest& request);

} // namespace sealpost::smime
