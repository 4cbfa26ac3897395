// SPDX-License-Identifier: GPL-3.0-or-later
// GnuPG's keyring in a back-up:
//     openpgp/public-keys.pgp              all public keys, binary
//     openpgp/secret-keys/FINGERPRINT.pgp  a key of one's own, binary, under its own passphrase
//     openpgp/revocations/FINGERPRINT.rev  GnuPG's revocation certificate of it, where it is kept
//     openpgp/ownertrust.txt               as `gpg --export-ownertrust` writes it
// A key on a card leaves its public part only: the card is its own back-up, or has none.
#pragma once

#include "core/keys/backup_part.h"
#include "pgp/config.h"
#include "pgp/owner_trust.h"

#include <optional>

namespace sealpost::pgp {

class BackupPart final : public keys::BackupPart {
  public:
    explicit BackupPart(EngineConfig config) : config_(std::move(config)) {}

    std::string_view folder() const noexcept override { return "openpgp/"; }
    /// Nothing where there is neither GnuPG nor a keyring. GnuPG may ask for the passphrase of each key of
    /// one's own.
    void save(keys::BackupEntries& to, const Operation& operation) override;
    /// Throws Error{engine_missing} where there are keys and no GnuPG.
    void prepare(const keys::BackupEntries& from, const Operation& operation) override;
    /// GnuPG joins what it has with what comes; a secret key that is there keeps its passphrase, and the
    /// trust in an owner of whom something was said here stays.
    void restore(keys::RestoreReport& report, const Operation& operation) override;

  private:
    struct File {
        crypto::Fingerprint fingerprint;
        const std::string* bytes;
    };
    void import(const std::string& packets, keys::RestoreReport& report, const Operation& operation,
                const crypto::Fingerprint* secret);
    void restore_owner_trust(keys::RestoreReport& report, const Operation& operation);
    void restore_revocations() const;

    EngineConfig config_;
    const std::string* public_ = nullptr;
    std::vector<File> secret_{};
    std::vector<File> revocations_{};
    OwnerTrust trust_{};
};

} // namespace sealpost::pgp
