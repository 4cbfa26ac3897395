// SPDX-License-Identifier: GPL-3.0-or-later
// What opening a file under a passphrase will cost, known before it is tried: the file itself says how often
// its keys are derived.
#pragma once

#include "smime/openssl.h"

#include <cstdint>

namespace sealpost::smime {

/// Password-based MACs of today's PKCS#12 (RFC 8018 section 7.1, RFC 9579).
bool is_pbmac1(const X509_ALGOR* algorithm);

/// For all parts of one file together, as a file may have thousands.
class DerivationBudget {
  public:
    /// For a part that is encrypted, or authenticated, under a passphrase: PBES2 and PBMAC1 with PBKDF2 or
    /// scrypt (RFC 8018, RFC 7914), the schemes of PKCS#12 and PKCS#5 v1.5. Nothing for what is unknown,
    /// which the library does not open. Throws Error{unreadable_key} (fact "detail" = "key-derivation")
    /// beyond limits::key_derivations.
    void spend(const X509_ALGOR* algorithm);
    /// The same for a number that the file gives; nullptr: once.
    void spend(const ASN1_INTEGER* repetitions);
    /// Repetitions so far.
    std::uint64_t spent() const noexcept { return spent_; }

  private:
    void add(std::uint64_t repetitions);

    std::uint64_t spent_ = 0;
};

} // namespace sealpost::smime
