// SPDX-License-Identifier: GPL-3.0-or-later
// The signed attribute that binds a signature to one certificate (RFC 2634 section 5.4, RFC 5035): without it
// another certificate for the same key, or a changed one, could be put in its place.
#pragma once

#include "smime/openssl.h"

namespace sealpost::smime {

/// False: the SignerInfo carries signingCertificate or signingCertificateV2, and the first certificate that
/// it names is not `certificate`, or it cannot be read. True where it carries neither.
bool names_certificate(CMS_SignerInfo* info, X509* certificate);

} // namespace sealpost::smime
