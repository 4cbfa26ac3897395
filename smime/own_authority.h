// SPDX-License-Identifier: GPL-3.0-or-later
// The own authority over the certificate files. Beside the others it has a folder of its own:
//     own-authority/authority.crt           its certificate, DER; it is there only once all else is
//     own-authority/list.crl                its present list, DER: the register of what was taken back
//     own-authority/issued/FINGERPRINT.crt  what it has vouched for, DER
// Its private key lies with the others (private/FINGERPRINT.p8).
#pragma once

#include "core/keys/own_authority.h"
#include "core/keys/passphrase_keeper.h"
#include "smime/certificate_store.h"
#include "smime/list_writer.h"

namespace sealpost::smime {

class OwnAuthority final : public keys::OwnAuthority {
  public:
    /// Both must outlive it.
    OwnAuthority(CertificateStore& store, keys::PassphraseKeeper& keeper) : store_(store), keeper_(keeper) {}

    std::optional<keys::Authority> get() override;
    keys::Authority found(const keys::FoundingRequest& request, const Operation& operation) override;
    keys::IssuedFile issue_for(std::string_view csr, const keys::IssuingRequest& request,
                               const Operation& operation) override;
    keys::IssuedFile issue_with_key(const keys::IssuingRequest& request, keys::ExportForm form,
                                    const Secret& passphrase, const Operation& operation) override;
    std::vector<keys::Issued> issued() override;
    keys::Issued revoke(const crypto::Fingerprint& key, keys::RevocationReason reason, Time now,
                        Time next_list, const Operation& operation) override;
    std::string list(keys::ExportForm form, Time now, Time next_list, const Operation& operation) override;

    crypto::Fingerprint generate(const keys::GenerateRequest& request, const Operation& operation) override;

  private:
    std::filesystem::path folder() const;
    std::optional<Certificate> certificate() const;
    /// Throws Error{not_found} (fact "authority").
    Certificate demand() const;
    std::optional<RevocationList> present_list() const;
    Certificate issue(const PersonProfile& profile, const Certificate& authority, EVP_PKEY* key);
    struct KeyAndCertificate {
        KeyPtr key;
        Certificate certificate;
    };
    /// For a key that is made here; in the register, and not yet stored anywhere else.
    template <typename Request>
    KeyAndCertificate issue_new_key(const Request& request, const Certificate& authority,
                                    const Operation& operation);
    RevocationList write_list(const Certificate& authority, EVP_PKEY* key,
                              std::optional<TakenBack> taken_back, Time now, Time next);

    CertificateStore& store_;
    keys::PassphraseKeeper& keeper_;
};

} // namespace sealpost::smime
