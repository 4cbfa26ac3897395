// SPDX-License-Identifier: GPL-3.0-or-later
// From GPGME's results to facts.
#pragma once

#include "core/crypto/facts.h"
#include "pgp/session.h"

#include <string>
#include <vector>

namespace sealpost::pgp {

/// Of what the session verified last. `sound`: the operation as a whole ended well; where it did not, no
/// signature is valid. Looks the signers' keys up.
std::vector<crypto::SignatureFact> signature_facts(Session& session, bool sound);

/// "AES256" for 9, ...: RFC 9580 section 9.3; empty for an unknown one.
std::string cipher_name(int algorithm);
/// "AES256.CFB", "AES256.OCB"; empty where not known. `aead` as in RFC 9580 section 9.6, 0 for none.
std::string cipher_description(int algorithm, int aead);

} // namespace sealpost::pgp
