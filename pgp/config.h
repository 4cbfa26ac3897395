// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine and the key store are made with.
#pragma once

#include <filesystem>
#include <optional>

namespace sealpost::pgp {

struct EngineConfig {
    /// GnuPG's home folder; nullopt: GNUPGHOME, or ~/.gnupg.
    std::optional<std::filesystem::path> home;
};

/// Once, early in main(), before any thread: prepares GPGME.
void initialize();

} // namespace sealpost::pgp
