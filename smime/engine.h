// SPDX-License-Identifier: GPL-3.0-or-later
// The S/MIME engine (RFC 8551) on OpenSSL's CMS, in process and in constant memory.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/engine.h"
#include "smime/certificate_store.h"

namespace sealpost::smime {

class Engine final : public crypto::Decryptor, public crypto::Encryptor {
  public:
    /// Both must outlive the engine.
    Engine(CertificateStore& store, const Clock& clock) : store_(store), clock_(clock) {}

    crypto::Technology technology() const noexcept override { return crypto::Technology::smime; }

    crypto::DecryptResult decrypt(SeekableSource& ciphertext, Sink& plaintext,
                                  const Operation& operation) override;
    crypto::VerifyResult verify_detached(Source& content, Source& signature,
                                         const Operation& operation) override;
    crypto::VerifyResult verify_embedded(SeekableSource& signed_data, Sink& content,
                                         const Operation& operation) override;
    crypto::ExpandResult expand(SeekableSource& compressed, Sink& content,
                                const Operation& operation) override;

    crypto::SignatureMade sign_detached(Source& content, Sink& signature, const crypto::SignRequest& request,
                                        const Operation& operation) override;
    crypto::SignatureMade sign_embedded(Source& content, Sink& signed_data,
                                        const crypto::SignRequest& request,
                                        const Operation& operation) override;
    crypto::EncryptionMade encrypt(Source& content, Sink& ciphertext, const crypto::EncryptRequest& request,
                                   const Operation& operation) override;

  private:
    CertificateStore& store_;
    const Clock& clock_;
};

} // namespace sealpost::smime
