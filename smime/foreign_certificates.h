// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates of others in bytes that came from outside: PEM, DER, PKCS#7; with what completes their chains.
#pragma once

#include "core/base/clock.h"
#include "core/keys/foreign_keys.h"
#include "smime/certificate_store.h"
#include "smime/key_store.h"

namespace sealpost::smime {

class ForeignCertificates final : public keys::ForeignKeys {
  public:
    /// All must outlive it.
    ForeignCertificates(CertificateStore& store, KeyStore& keys, const Clock& clock)
        : store_(store), keys_(keys), clock_(clock) {}

    crypto::Technology technology() const noexcept override { return crypto::Technology::smime; }
    std::vector<keys::ForeignKey> read(std::string_view bytes) override;
    std::optional<keys::ForeignKey> only_for(const keys::ForeignKey& key, std::string_view address) override;
    std::optional<keys::Key> describe(const keys::ForeignKey& key) override;

  private:
    CertificateStore& store_;
    KeyStore& keys_;
    const Clock& clock_;
};

} // namespace sealpost::smime
