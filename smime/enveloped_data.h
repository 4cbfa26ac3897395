// SPDX-License-Identifier: GPL-3.0-or-later
// EnvelopedData and AuthEnvelopedData (RFC 5652 section 6, RFC 5083): recipients, and the plaintext as a
// stream.
#pragma once

#include "core/base/operation.h"
#include "core/crypto/facts.h"
#include "smime/certificate_store.h"
#include "smime/cms_structure.h"
#include "smime/source_bio.h"

#include <memory>
#include <string>
#include <vector>

namespace sealpost::smime {

/// Of the RecipientInfos in `cms`: ISSUER#SERIAL, ski:HEX, or the kind in parentheses for those that name no
/// certificate ("(kek)", "(password)").
std::vector<std::string> recipient_ids(CMS_ContentInfo* cms);
/// "AES256.CBC", "AES256.GCM"; other algorithms by OpenSSL's name; empty for none.
std::string cipher_label(const EVP_CIPHER* cipher);

/// The plaintext of one message. With AEAD the message is passed over once to find the tag, then read again.
/// Whatever was read counts only after finish() returned true.
class EnvelopeReader final : public Source {
  public:
    EnvelopeReader(SeekableSource& ciphertext, CertificateStore& store, const Operation& operation);
    ~EnvelopeReader() override;

    /// Facts as far as they are known. failure is none once the key is there.
    const crypto::EncryptionFact& fact() const noexcept { return fact_; }
    bool ready() const noexcept { return fact_.failure == crypto::DecryptFailure::none; }
    bool holds_data() const noexcept { return message_ && message_->holds_data(); }
    /// Tag checked (AEAD): the plaintext is exactly what was encrypted.
    bool authenticates() const noexcept { return authenticated_; }

    std::size_t read(std::span<char> buffer) override;
    /// After the end: padding and tag were right, the frame was complete and nothing follows it.
    bool finish();

  private:
    void open_frame();
    void find_recipients();
    void find_key(CertificateStore& store);
    void fail_as_unsupported(std::string algorithm);
    void begin();
    /// The cipher is one that the container is for, and its tag, if any, proves something.
    bool fits_container(const EVP_CIPHER* cipher) const;

    SeekableSource& ciphertext_;
    const Operation& operation_;
    crypto::EncryptionFact fact_;
    bool authenticated_ = false;
    std::unique_ptr<Source> bytes_;
    std::unique_ptr<BerReader> reader_;
    std::unique_ptr<CmsMessage> message_;
    std::unique_ptr<SourceBio> content_;
    CmsPtr cms_;
    std::uint64_t tag_octets_ = 0;
    /// The cipher, then the content.
    BioPtr chain_;
};

} // namespace sealpost::smime
