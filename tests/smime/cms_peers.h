// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's programs that read and write CMS: openssl, gpgsm, and cmsutil of Mozilla's NSS.
#pragma once

#include "tests/smime/certificate_maker.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::test {

/// How something is to be made, in the words of `openssl cms`.
struct CmsForm {
    /// Content cipher: "aes-256-cbc".
    std::string cipher = "aes-256-cbc";
    /// Options after the recipient: {"-keyopt", "rsa_padding_mode:oaep"}.
    std::vector<std::string> recipient_options{};
    /// Options after the signer.
    std::vector<std::string> signer_options{};
    bool detached = false;
};

/// One person's installation, who trusts one authority. Everything is DER; nullopt: the program cannot, and
/// complaint() says why.
class CmsPeer {
  public:
    virtual ~CmsPeer() = default;
    virtual std::optional<std::string> decrypt(const std::string& envelope) = 0;
    /// The content, if its signature is good. `detached`: the content of a detached signature.
    virtual std::optional<std::string> verify(const std::string& signed_data,
                                              const std::optional<std::string>& detached = {}) = 0;
    virtual std::optional<std::string> encrypt(const std::string& content, const MadeCertificate& to,
                                               const CmsForm& form = {}) = 0;
    virtual std::optional<std::string> sign(const std::string& content, const CmsForm& form = {}) = 0;
    const std::string& complaint() const noexcept { return complaint_; }

  protected:
    /// What a program wrote to `result`, where it ended well.
    std::optional<std::string> outcome(int exit_code, const std::string& error, std::string result);

  private:
    std::string complaint_;
};

/// "openssl", "gpgsm", "cmsutil". nullptr: it is not installed. What it cannot take over of the key shows
/// later, when it is needed.
std::unique_ptr<CmsPeer> make_cms_peer(const std::string& name, const MadeCertificate& own,
                                       const MadeCertificate& root);

} // namespace sealpost::test
