// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates as keys: the KeyStore of S/MIME over the certificate files.
#pragma once

#include "core/base/clock.h"
#include "core/keys/key_store.h"
#include "core/keys/passphrase_keeper.h"
#include "smime/own_authority.h"

namespace sealpost::smime {

class KeyStore final : public keys::KeyStore {
  public:
    /// All must outlive it.
    KeyStore(CertificateStore& store, keys::PassphraseKeeper& keeper, const Clock& clock)
        : store_(store), keeper_(keeper), clock_(clock) {}

    keys::Technology technology() const noexcept override { return keys::Technology::smime; }
    std::vector<keys::Key> list(std::string_view pattern, bool with_secret) override;
    std::vector<keys::Key> find_by_address(std::string_view address) override;
    std::optional<keys::Key> get(const keys::Fingerprint& fingerprint) override;
    /// End-entity certificates and their keys; authorities are kept to complete chains, and trusted for
    /// nothing.
    keys::ImportedFile import_file(std::string_view bytes, const Operation& operation) override;
    /// PEM or DER.
    void export_public(const keys::Fingerprint& fingerprint, keys::ExportForm form, Sink& to) override;
    /// With the chain, under a passphrase that is asked for (PromptPurpose::new_passphrase): PKCS#12, or PEM
    /// with the key as encrypted PKCS#8.
    void export_secret(const keys::Fingerprint& fingerprint, keys::ExportForm form, Sink& to,
                       const Operation& operation) override;
    /// A self-signed certificate: "rsa3072" (default), "rsa4096", "p256", "p384".
    keys::Key generate(const keys::GenerateRequest& request, const Operation& operation) override;

    /// As it would be listed if it were stored. `companions` complete its chain.
    keys::Key to_key(const Certificate& certificate, const std::vector<Certificate>& companions = {});
    /// By the own authority. Error{not_for_certificates} (facts "operation", "authority": the issuer's name)
    /// where another one issued it.
    keys::Key revoke(const keys::Fingerprint& key, keys::RevocationReason reason,
                     const Operation& operation) override;
    void remove(const keys::Fingerprint& key, keys::Removal removal, const Operation& operation) override;

  private:
    /// The certificate gets the key of one's own to which it belongs.
    void join(const Certificate& certificate, const struct OwnKeyFound& own);

    CertificateStore& store_;
    keys::PassphraseKeeper& keeper_;
    const Clock& clock_;
    OwnAuthority authority_{store_, keeper_};
};

} // namespace sealpost::smime
