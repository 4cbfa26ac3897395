// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/certificate_requests.h"
#include "core/keys/passphrase_keeper.h"
#include "smime/certificate_store.h"

namespace sealpost::smime {

/// Over the files of waiting_keys.h.
class CertificateRequests final : public keys::CertificateRequests {
  public:
    /// Both must outlive it.
    CertificateRequests(CertificateStore& store, keys::PassphraseKeeper& keeper)
        : store_(store), keeper_(keeper) {}
    keys::RequestMade make(const keys::GenerateRequest& request, const Operation& operation) override;
    std::vector<keys::WaitingKey> waiting() override;

  private:
    CertificateStore& store_;
    keys::PassphraseKeeper& keeper_;
};

/// A key of one's own without a certificate of this one's addresses: one that waits for it, or one that has
/// another certificate already.
struct OwnKeyFound {
    crypto::Fingerprint id;
    bool waits = false;
};

/// The key of one's own to which the certificate belongs; nullopt: to none. Throws Error{unreadable_key}
/// (detail "certificate-for-other-address", fact "address") where it names an address that was not asked for,
/// or that the key's other certificates do not have: somebody could else pass their address off as one's own.
std::optional<OwnKeyFound> find_own_key(CertificateStore& store, const Certificate& certificate);

} // namespace sealpost::smime
