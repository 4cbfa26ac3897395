// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine and the key store are made with.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

namespace sealpost::pgp {

class KeyMemory;

struct EngineConfig {
    /// GnuPG's home folder; nullopt: GNUPGHOME, or ~/.gnupg.
    std::optional<std::filesystem::path> home;
    /// For one command: what GnuPG said once, as long as its files stay as they are. nullptr: it is asked
    /// each time.
    std::shared_ptr<KeyMemory> memory{};
};

/// Opens and prepares GPGME, as the first operation would. For a program that wants to know at its start:
/// throws Error{engine_missing} (fact "library") where the library is not there.
void initialize();

} // namespace sealpost::pgp
