// SPDX-License-Identifier: GPL-3.0-or-later
// The OpenPGP engine on GnuPG: the user's own keys, agent and cards, through GPGME. Every operation has a
// context of its own, offline; nothing in the user's gpg.conf adds a recipient, a signature or a weakness
// without being found and refused.
#pragma once

#include "core/crypto/engine.h"
#include "pgp/config.h"

namespace sealpost::pgp {

class Engine final : public crypto::Decryptor, public crypto::Encryptor {
  public:
    /// Does nothing yet: Error{engine_missing} comes with the first operation.
    explicit Engine(EngineConfig config) : config_(std::move(config)) {}

    crypto::Technology technology() const noexcept override { return crypto::Technology::openpgp; }

    crypto::DecryptResult decrypt(SeekableSource& ciphertext, Sink& plaintext,
                                  const Operation& operation) override;
    crypto::VerifyResult verify_detached(Source& content, Source& signature,
                                         const Operation& operation) override;
    crypto::VerifyResult verify_embedded(SeekableSource& signed_data, Sink& content,
                                         const Operation& operation) override;

    crypto::SignatureMade sign_detached(Source& content, Sink& signature, const crypto::SignRequest& request,
                                        const Operation& operation) override;
    crypto::SignatureMade sign_embedded(Source& content, Sink& signed_data,
                                        const crypto::SignRequest& request,
                                        const Operation& operation) override;
    crypto::EncryptionMade encrypt(Source& content, Sink& ciphertext, const crypto::EncryptRequest& request,
                                   const Operation& operation) override;

  private:
    EngineConfig config_;
};

} // namespace sealpost::pgp
