// SPDX-License-Identifier: GPL-3.0-or-later
// A look at GnuPG's files, so that GnuPG (several processes, tens of milliseconds) is not started for people
// who do not use it, nor asked twice for the same.
#pragma once

#include "core/crypto/fingerprint.h"
#include "pgp/config.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace sealpost::pgp {

/// GnuPG's home folder; nullopt: there is none.
std::optional<std::filesystem::path> home_of(const EngineConfig& config);

/// Where GnuPG keeps the revocation certificate that it makes with a key.
std::filesystem::path revocation_file(const std::filesystem::path& home,
                                      const crypto::Fingerprint& fingerprint);

/// The program of that name that PATH names first; nullopt: there is none.
std::optional<std::filesystem::path> program_on_path(std::string_view name);

/// The keybox that holds all public keys, which may be missing. nullopt where that is not certain, as a
/// configuration names other places, or there is a keyring of the older form; and where there is no GnuPG.
std::optional<std::filesystem::path> keybox_of(const EngineConfig& config);

/// What can be seen from outside of the files on which GnuPG's answers about keys depend: alike as long as
/// nobody has changed one of them.
class RingState {
  public:
    explicit RingState(const EngineConfig& config);
    /// For what GnuPG said since then: as it is now, where nothing but the trust database has changed, which
    /// GnuPG itself brings up to date before it answers; else as it was.
    RingState after_asking(const EngineConfig& config) const;
    friend bool operator==(const RingState&, const RingState&) = default;

  private:
    struct File {
        std::uint64_t device = 0;
        /// 0: it is missing.
        std::uint64_t inode = 0;
        std::uint64_t size = 0;
        /// Nanoseconds; that of the entry, too, which nobody can set back.
        std::int64_t modified = 0;
        std::int64_t changed = 0;
        friend bool operator==(const File&, const File&) = default;
    };
    /// The trust database is the first.
    std::vector<File> files_;
};

} // namespace sealpost::pgp
