// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of one's own that wait for their certificate: an authority is asked for one, and importing what it
// answers joins both.
#pragma once

#include "core/base/operation.h"
#include "core/keys/key_store.h"

#include <string>
#include <vector>

namespace sealpost::keys {

struct WaitingKey {
    /// SHA-256 over the public key.
    Fingerprint public_key;
    std::string name{};
    /// Of which the certificate may name no other.
    std::vector<std::string> addresses{};
};

struct RequestMade {
    WaitingKey key;
    /// PKCS#10 in PEM, for the authority.
    std::string pem{};
};

/// Throws Error{io, disk_full, state_corrupt}.
class CertificateRequests {
  public:
    virtual ~CertificateRequests() = default;
    /// Makes a key and a request; of `request` the expiry is not used, which is for the authority to say.
    /// Throws Error{bad_address}, Error{usage} (fact "algorithm"), Error{locked}.
    virtual RequestMade make(const GenerateRequest& request, const Operation& operation) = 0;
    virtual std::vector<WaitingKey> waiting() = 0;
};

} // namespace sealpost::keys
