// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that wait for their certificate, as files in the data folder:
//     requests/ID.p8     the private key as private/FINGERPRINT.p8 is stored; ID is public_key_id()
//     requests/ID.csr    the request, DER
#pragma once

#include "core/base/secret.h"
#include "core/crypto/fingerprint.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sealpost::smime {

/// Throws Error{io, disk_full}.
class WaitingKeys {
  public:
    /// The folder of all of S/MIME; it need not exist.
    explicit WaitingKeys(const std::filesystem::path& folder) : folder_(folder / "requests") {}

    void add(const crypto::Fingerprint& id, const Secret& key_file, const std::string& request);
    std::optional<Secret> key_file(const crypto::Fingerprint& id) const;
    /// The request in DER.
    std::optional<std::string> request(const crypto::Fingerprint& id) const;
    std::vector<crypto::Fingerprint> ids() const;
    void remove(const crypto::Fingerprint& id);

  private:
    std::filesystem::path path(const crypto::Fingerprint& id, const char* extension) const;

    std::filesystem::path folder_;
};

} // namespace sealpost::smime
