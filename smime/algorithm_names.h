// SPDX-License-Identifier: GPL-3.0-or-later
// Algorithms by the names that people know them by, also those that the OpenSSL at hand has never heard of.
#pragma once

#include "smime/openssl.h"

#include <string>
#include <string_view>

namespace sealpost::smime {

/// Of an AlgorithmIdentifier (RFC 5280 section 4.1.1.2).
const ASN1_OBJECT* object_of(const X509_ALGOR* algorithm);

/// "RSA", "Ed25519", "RC2", "ChaCha20-Poly1305"; OpenSSL's name for others, the numbers of the object
/// identifier for the rest. Empty for none.
std::string name_of_algorithm(const ASN1_OBJECT* oid);
/// Somebody gave it a name: it is no number that damage made out of another.
bool has_name(const ASN1_OBJECT* oid);
/// Of an AlgorithmIdentifier in BER; empty where it is none.
std::string name_of_algorithm(std::string_view identifier);

/// Content encryption that is never undone, whatever the library can: keys that can be searched (RC2, RC4,
/// DES) and ciphers that nobody has looked at for long.
bool is_forbidden_cipher(std::string_view identifier);
/// The cipher that an AlgorithmIdentifier names; nullptr: the library knows none of that name.
const EVP_CIPHER* cipher_of(std::string_view identifier);

} // namespace sealpost::smime
