// SPDX-License-Identifier: GPL-3.0-or-later
// Digest algorithms as OpenSSL names them, and as facts.
#pragma once

#include "core/crypto/facts.h"
#include "smime/openssl.h"

#include <string>

namespace sealpost::smime {

crypto::DigestAlgorithm digest_of_nid(int nid) noexcept;
/// The digest under a signature algorithm: from its identifier, for RSASSA-PSS from its parameters, for EdDSA
/// its own. unknown where it names none (plain rsaEncryption).
crypto::DigestAlgorithm digest_of_algorithm(const X509_ALGOR* algorithm);
/// Of a certificate's own signature.
crypto::DigestAlgorithm digest_of_signature(const X509* certificate);
/// For multipart/signed (RFC 8551 section 3.5.3.2): "sha-256".
std::string micalg_of(crypto::DigestAlgorithm digest);

} // namespace sealpost::smime
