// SPDX-License-Identifier: GPL-3.0-or-later
// The signed attribute that binds a signature to one certificate (RFC 2634 section 5.4, RFC 5035): without it
// another certificate for the same key, or a changed one, could be put in its place.
#pragma once

#include "smime/openssl.h"

namespace sealpost::smime {

/// Whether the first certificate that `value` names is `certificate`: by its digest, and where they are given
/// by issuer and serial number. `value`: a SigningCertificate or SigningCertificateV2, as `nid` says. False
/// where it cannot be read.
bool names_certificate(const ASN1_STRING* value, int nid, X509* certificate);

} // namespace sealpost::smime
