// SPDX-License-Identifier: GPL-3.0-or-later
// A look at GnuPG's files, so that GnuPG (several processes, tens of milliseconds) is not started for people
// who do not use it.
#pragma once

#include "core/crypto/fingerprint.h"
#include "pgp/config.h"

namespace sealpost::pgp {

/// There is no keyring in the home folder, or one without a key, and no configuration that names another
/// place. False where that is not certain, and where there is no GnuPG.
bool holds_no_key(const EngineConfig& config);

/// GnuPG's home folder; nullopt: there is none.
std::optional<std::filesystem::path> home_of(const EngineConfig& config);

/// Where GnuPG keeps the revocation certificate that it makes with a key.
std::filesystem::path revocation_file(const std::filesystem::path& home,
                                      const crypto::Fingerprint& fingerprint);

} // namespace sealpost::pgp
