// SPDX-License-Identifier: GPL-3.0-or-later
// The S/MIME engine with OpenSSL's own CMS beside it: whatever is opened is opened by both, and every
// difference is kept. For well-formed messages: what ours refuses and the stock calls let pass (bytes behind
// the message, attributes that stand there twice) is a difference, too.
#pragma once

#include "smime/certificate_store.h"
#include "smime/engine.h"

#include <string>
#include <vector>

namespace sealpost::test {

class ComparedDecryptor final : public crypto::Decryptor {
  public:
    /// Both must outlive it; the keys in the store without passphrases.
    ComparedDecryptor(smime::Engine& engine, smime::CertificateStore& store)
        : engine_(engine), store_(store) {}
    crypto::Technology technology() const noexcept override { return engine_.technology(); }
    crypto::DecryptResult decrypt(SeekableSource& ciphertext, Sink& plaintext,
                                  const Operation& operation) override;
    crypto::VerifyResult verify_detached(Source& content, Source& signature,
                                         const Operation& operation) override;
    crypto::VerifyResult verify_embedded(SeekableSource& signed_data, Sink& content,
                                         const Operation& operation) override;

    /// "decrypt: …", one a line; empty: both said the same of everything.
    std::string differences;
    /// What both opened, and verified.
    int decrypted = 0;
    int verified = 0;

  private:
    void demand(bool equal, const char* what) {
        if (!equal) differences.append(what).append("\n");
    }
    std::optional<std::string> stock_plaintext(const std::string& ciphertext, const Operation& operation);
    void compare_signatures(const std::vector<crypto::SignatureFact>& found, bool stock_holds,
                            const char* what);

    smime::Engine& engine_;
    smime::CertificateStore& store_;
};

} // namespace sealpost::test
