// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/authorities.h"
#include "smime/certificate_store.h"

namespace sealpost::smime {

/// Over the certificate files, which must outlive it.
class Authorities final : public keys::Authorities {
  public:
    explicit Authorities(CertificateStore& store) : store_(store) {}
    keys::AuthorityFile add(std::string_view bytes, keys::AuthorityKind kind, Time now,
                            const Operation& operation) override;
    keys::AuthorityFile list(Time now) override;
    std::optional<std::string> certificate(const keys::Fingerprint& fingerprint,
                                           keys::ExportForm form) override;
    bool remove(const keys::Fingerprint& fingerprint) override;
    std::vector<keys::Vouched> vouched(Time now) override;

  private:
    /// nullopt: not at hand.
    std::optional<Certificate> signer_of(const RevocationList& list);

    CertificateStore& store_;
};

} // namespace sealpost::smime
