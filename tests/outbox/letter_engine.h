// SPDX-License-Identifier: GPL-3.0-or-later
// An engine without keys: it writes something that stands for ciphertext.
#pragma once

#include "core/crypto/engine.h"

namespace sealpost::test {

/// Turns each byte into two letters, which no word of a text survives.
class LetterEngine final : public crypto::Encryptor {
  public:
    crypto::Technology technology() const noexcept override { return crypto::Technology::openpgp; }
    crypto::SignatureMade sign_detached(Source& content, Sink& signature, const crypto::SignRequest& request,
                                        const Operation& operation) override;
    crypto::SignatureMade sign_embedded(Source& content, Sink& signed_data,
                                        const crypto::SignRequest& request,
                                        const Operation& operation) override;
    crypto::EncryptionMade encrypt(Source& content, Sink& ciphertext, const crypto::EncryptRequest& request,
                                   const Operation& operation) override;
};

} // namespace sealpost::test
