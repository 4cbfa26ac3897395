// SPDX-License-Identifier: GPL-3.0-or-later
// GnuPG's keyring.
#pragma once

#include "core/keys/key_store.h"
#include "pgp/config.h"

namespace sealpost::pgp {

class KeyStore final : public keys::KeyStore {
  public:
    explicit KeyStore(EngineConfig config) : config_(std::move(config)) {}

    crypto::Technology technology() const noexcept override { return crypto::Technology::openpgp; }

    std::vector<keys::Key> list(std::string_view pattern, bool with_secret) override;
    std::vector<keys::Key> find_by_address(std::string_view address) override;
    /// With its secret state.
    std::optional<keys::Key> get(const crypto::Fingerprint& fingerprint) override;

    keys::ImportedFile import_file(std::string_view bytes, const Operation& operation) override;
    void export_public(const crypto::Fingerprint& fingerprint, keys::ExportForm form, Sink& to) override;
    std::optional<std::string> minimal_key(const crypto::Fingerprint& fingerprint,
                                           std::string_view address) override;
    void export_secret(const crypto::Fingerprint& fingerprint, keys::ExportForm form, Sink& to,
                       const Operation& operation) override;
    keys::Key generate(const keys::GenerateRequest& request, const Operation& operation) override;

    std::optional<std::filesystem::path>
    revocation_certificate(const crypto::Fingerprint& fingerprint) override;
    keys::Key extend(const crypto::Fingerprint& fingerprint, const keys::Extension& extension,
                     const Operation& operation) override;
    keys::Key add_address(const crypto::Fingerprint& fingerprint, const keys::NewAddress& address,
                          const Operation& operation) override;
    keys::Key revoke_address(const crypto::Fingerprint& fingerprint, std::string_view address,
                             const Operation& operation) override;
    /// Without a reason also where the secret key is gone or its passphrase forgotten: by the revocation
    /// certificate that was kept.
    keys::Key revoke(const crypto::Fingerprint& fingerprint, keys::RevocationReason reason,
                     const Operation& operation) override;
    void remove(const crypto::Fingerprint& fingerprint, keys::Removal removal,
                const Operation& operation) override;

    void prepare(const std::vector<std::string>& addresses) override;

  private:
    std::vector<keys::Key> list_all(bool with_secret);
    /// In the order of the fingerprints, without those that are not there.
    std::vector<keys::Key> ask_for(const std::vector<crypto::Fingerprint>& fingerprints, bool with_secret);
    /// Which keys a pattern can mean; nullopt: GnuPG has to be asked.
    std::optional<std::vector<crypto::Fingerprint>> find_in_index(std::string_view pattern) const;
    /// For what changes keys: it must see what GnuPG has now.
    EngineConfig without_memory() const { return {.home = config_.home}; }

    EngineConfig config_;
};

} // namespace sealpost::pgp
