// SPDX-License-Identifier: GPL-3.0-or-later
// What CMS leaves to the sender: how the content is encrypted, and how its key is wrapped for each recipient.
// Decided from what is known of the recipients' programs; the defaults are what every program reads.
#pragma once

#include "core/crypto/fingerprint.h"

#include <map>
#include <string_view>

namespace sealpost::crypto {

enum class ContentCipher {
    aes256_cbc, ///< EnvelopedData: no integrity of its own
    aes256_gcm, ///< AuthEnvelopedData (RFC 5083, RFC 5084)
};
/// As EncryptionFact::cipher: "AES256.CBC", "AES256.GCM".
std::string_view name_of(ContentCipher cipher) noexcept;

/// For RSA keys; with others the key itself decides.
enum class KeyTransport {
    pkcs1_v15,
    oaep_sha1, ///< RSAES-OAEP with its default parameters (RFC 4055 section 4.1)
    oaep_sha256,
};

struct CmsChoice {
    ContentCipher cipher = ContentCipher::aes256_cbc;
    /// Recipients that are not named get pkcs1_v15.
    std::map<Fingerprint, KeyTransport> transport{};
    friend bool operator==(const CmsChoice&, const CmsChoice&) = default;
};

} // namespace sealpost::crypto
