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

    std::vector<keys::Imported> import_keys(std::string_view bytes, const Operation& operation) override;
    void export_public(const crypto::Fingerprint& fingerprint, keys::ExportForm form, Sink& to) override;
    std::optional<std::string> minimal_key(const crypto::Fingerprint& fingerprint,
                                           std::string_view address) override;
    void export_secret(const crypto::Fingerprint& fingerprint, keys::ExportForm form, Sink& to,
                       const Operation& operation) override;
    keys::Key generate(const keys::GenerateRequest& request, const Operation& operation) override;

  private:
    EngineConfig config_;
};

} // namespace sealpost::pgp
