// SPDX-License-Identifier: GPL-3.0-or-later
// Private keys with their certificates, as other programs read them.
#pragma once

#include "core/base/secret.h"
#include "smime/certificate.h"

#include <string>
#include <vector>

namespace sealpost::smime {

struct KeyFileRequest {
    const Certificate& certificate;
    EVP_PKEY* key;
    /// What stands above it.
    const std::vector<Certificate>& chain;
    const Secret& passphrase;
};

/// PKCS#12 in DER: AES-256, PBKDF2, a MAC with SHA-256 (RFC 9579's forerunner, which all current programs
/// read).
std::string make_pkcs12(const KeyFileRequest& request);
/// PEM: the certificate, its key as encrypted PKCS#8, the chain.
std::string make_key_pem(const KeyFileRequest& request);
/// PEM, or DER in PEM's lines under a label.
std::string to_pem(const Certificate& certificate);
std::string to_pem(const char* label, const std::string& der);
/// PKCS#8 in PEM (RFC 5958), AES-256 under the passphrase; nullptr: in the clear.
Secret to_pkcs8(EVP_PKEY* key, const Secret* passphrase);

} // namespace sealpost::smime
