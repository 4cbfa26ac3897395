// SPDX-License-Identifier: GPL-3.0-or-later
// OpenPGP keys of others, read by the packet reader (RFC 9580 section 10.1) before GnuPG sees them.
#pragma once

#include "core/keys/foreign_keys.h"
#include "pgp/config.h"

namespace sealpost::pgp {

class ForeignKeys final : public keys::ForeignKeys {
  public:
    explicit ForeignKeys(EngineConfig config) : config_(std::move(config)) {}

    crypto::Technology technology() const noexcept override { return crypto::Technology::openpgp; }
    /// Armoured or binary. Keys of a version that has no fingerprint here are passed over.
    std::vector<keys::ForeignKey> read(std::string_view bytes) override;
    std::optional<keys::ForeignKey> only_for(const keys::ForeignKey& key, std::string_view address) override;
    std::optional<keys::Key> describe(const keys::ForeignKey& key) override;

  private:
    EngineConfig config_;
};

} // namespace sealpost::pgp
