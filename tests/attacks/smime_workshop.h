// SPDX-License-Identifier: GPL-3.0-or-later
// S/MIME with the openssl program, and certificates of every kind under one authority that Bob trusts.
#pragma once

#include "tests/attacks/workshop.h"
#include "tests/smime/smime_home.h"

#include <map>
#include <string>
#include <vector>

namespace sealpost::test {

class SmimeWorkshop final : public Workshop {
  public:
    SmimeWorkshop();

    crypto::Technology technology() const override { return crypto::Technology::smime; }
    std::string signed_part(const std::string& content, const std::string& signer) const override;
    std::string encrypted_part(const std::string& content) const override;
    std::string sealed_part(const std::string& content, const std::string& signer) const override;
    std::string signature_part(const std::string& content, const std::string& signer) const override;
    std::string signed_parameters() const override;
    Reader reader() const override;

    /// application/pkcs7-mime around DER.
    static std::string pkcs7_part(const std::string& der, std::string_view smime_type);
    /// application/pkcs7-signature around DER.
    static std::string pkcs7_signature(const std::string& der);
    std::string signed_by_der(const std::string& content, const std::string& der) const;

    /// DER of openssl cms with these options, over the content with CRLF. `signer` is an address, or the name
    /// of a certificate that add() took in.
    std::string sign(const std::string& content, const std::string& signer,
                     const std::vector<std::string>& options = {}) const;
    /// DER, enveloped-data in CBC, or what the options say.
    std::string encrypt(const std::string& content, const std::vector<std::string>& options = {}) const;

    const MadeCertificate& authority() const { return authority_; }
    /// Certificates that only one attack needs.
    void add(const std::string& name, const MadeCertificate& certificate);

  private:
    std::string file(const std::string& name) const { return (work_.path() / name).native(); }

    TemporaryFolder work_;
    mutable SmimeHome home_;
    MadeCertificate authority_;
};

/// The SignerInfos of one signed-data in the place of those of another, or after them, or none at all.
enum class Splice { replace, append, remove };
std::string splice_signers(const std::string& der, const std::string& from, Splice splice);

} // namespace sealpost::test
