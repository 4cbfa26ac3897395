// SPDX-License-Identifier: GPL-3.0-or-later
// CMS messages written and read by OpenSSL's own CMS calls, which hold everything in memory: what others
// make, and what others make of it. Nothing of smime/ has a part in it but the owners of OpenSSL's objects.
#pragma once

#include "tests/smime/certificate_maker.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <openssl/cms.h>

namespace sealpost::test {

struct SignOptions {
    const char* digest = "SHA256";
    /// RSASSA-PSS where the key is RSA.
    bool pss = false;
    /// CMS_DETACHED, CMS_NOCERTS, CMS_NOATTR, CMS_USE_KEYID...
    unsigned flags = 0;
};
/// SignedData, DER; without signers there is no SignerInfo. Throws Error where the library cannot.
std::string sign(const std::vector<MadeCertificate>& signers, std::string_view content,
                 const SignOptions& options = {});

struct EnvelopeOptions {
    const char* cipher = "AES-256-CBC";
    /// RSA-OAEP with this digest in place of PKCS#1 v1.5.
    std::string oaep{};
    /// Of the key derivation of ECDH; OpenSSL's own default is SHA-1.
    std::string kdf{};
    /// "id-aes128-wrap"; otherwise it follows the cipher.
    std::string wrap{};
    unsigned flags = 0;
};
/// EnvelopedData, or AuthEnvelopedData where the cipher is GCM.
std::string envelop(const std::vector<MadeCertificate>& recipients, std::string_view content,
                    const EnvelopeOptions& options = {});

/// CMS_decrypt; nullopt: it fails.
std::optional<std::string> stock_decrypt(std::string_view message, X509* recipient, EVP_PKEY* key);

struct StockVerified {
    /// CMS_verify without the certificates' chains says that all signatures hold.
    bool holds = false;
    std::string content{};
};
/// `detached`: the content where it is not inside. `known`: certificates beside those in the message.
StockVerified stock_verify(std::string_view message,
                           const std::optional<std::string_view>& detached = std::nullopt,
                           const std::vector<smime::Certificate>* known = nullptr);

/// application/pkcs7-mime in base64.
std::string smime_part(std::string_view cms, const std::string& smime_type = "signed-data",
                       const std::string& name = "smime.p7m", std::string_view line_end = "\n");

/// The SignedData (DER) that is all of a MIME entity, as SMIME_read_CMS finds it; nullopt: there is none.
std::optional<std::string> stock_inner_signed_data(std::string_view entity);

} // namespace sealpost::test
