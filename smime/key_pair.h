// SPDX-License-Identifier: GPL-3.0-or-later
// Key pairs for certificates.
#pragma once

#include "core/crypto/fingerprint.h"
#include "smime/openssl.h"

#include <string_view>

namespace sealpost::smime {

/// "rsa3072" (also empty), "rsa4096", "p256", "p384". Throws Error{usage} (fact "algorithm").
KeyPtr make_key_pair(std::string_view algorithm);
/// With which the key signs certificates, requests and lists.
const EVP_MD* digest_for(const EVP_PKEY* key);
/// SHA-256 over the SubjectPublicKeyInfo: names a key that has no certificate yet.
crypto::Fingerprint public_key_id(EVP_PKEY* key);

} // namespace sealpost::smime
