// SPDX-License-Identifier: GPL-3.0-or-later
// SignedData being written: attributes and certificates as S/MIME 4.0 wants them, the content streamed
// through.
#pragma once

#include "core/base/operation.h"
#include "core/crypto/engine.h"
#include "smime/certificate_store.h"

namespace sealpost::smime {

/// The key of a SignRequest, unlocked: so that a prompt comes before the first byte is written.
class UnlockedSigner {
  public:
    /// Throws Error{no_secret_key, locked, bad_passphrase, engine_failed, unsupported}.
    UnlockedSigner(CertificateStore& store, const crypto::Fingerprint& signer, const Operation& operation);

    /// With signingTime, SMIMECapabilities, SMIMEEncryptionKeyPreference and signingCertificateV2 (RFC 8551
    /// section 2.5, RFC 5035); the chain goes along, and where another certificate than the signer's is to be
    /// written to, that one too.
    /// Without its content, which CmsWriter puts in.
    CmsPtr begin(CertificateStore& store, Time now) const;
    crypto::SignatureMade made() const;

  private:
    const EVP_MD* digest() const;
    Certificate certificate_;
    KeyPtr key_;
};

} // namespace sealpost::smime
