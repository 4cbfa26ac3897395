// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate files in a back-up, as they lie in the data folder (certificate_store.h, waiting_keys.h,
// revocation_store.h, own_authority.h), below "smime/", and beside them
//     smime/passphrases/ID.txt    what opens private/ID.p8 or requests/ID.p8, where that is encrypted
#pragma once

#include "core/keys/backup_part.h"
#include "core/keys/passphrase_keeper.h"
#include "smime/certificate_store.h"

#include <map>
#include <string>
#include <vector>

namespace sealpost::smime {

class BackupPart final : public keys::BackupPart {
  public:
    /// Both must outlive it.
    BackupPart(CertificateStore& store, keys::PassphraseKeeper& keeper) : store_(store), keeper_(keeper) {}

    std::string_view folder() const noexcept override { return "smime/"; }
    /// Each private key is opened once: what nobody can open any more would be no back-up.
    void save(keys::BackupEntries& to, const Operation& operation) override;
    /// Private keys that are not here yet are put under a passphrase of this machine (PassphraseKeeper);
    /// those that were in the clear stay so. Throws Error{locked} as the keeper does.
    void prepare(const keys::BackupEntries& from, const Operation& operation) override;
    /// A private key that is here stays as it is. The own authority of here stays; of two states of the same
    /// one the list that says more counts, and the other one is kept beside it.
    void restore(keys::RestoreReport& report, const Operation& operation) override;

  private:
    /// A file to write where it is not there; below the folder of S/MIME.
    struct File {
        std::string name;
        std::string bytes;
    };
    struct PrivateKey {
        std::string name;
        crypto::Fingerprint id;
        Secret file;
        bool unprotected = false;
    };
    void save_private(keys::BackupEntries& to, const std::string& sub_folder, const Operation& operation);
    std::string subject_of(const std::string& sub_folder, const crypto::Fingerprint& id);
    void prepare_file(std::string_view name, const std::string& bytes);
    void prepare_private(std::string_view name, const std::string& bytes, const keys::BackupEntries& from);
    void restore_own_authority(keys::RestoreReport& report);
    bool write_if_missing(const std::string& name, std::string_view bytes) const;

    CertificateStore& store_;
    keys::PassphraseKeeper& keeper_;
    std::vector<File> files_{};
    std::vector<PrivateKey> private_{};
    std::vector<Certificate> certificates_{};
    std::vector<RevocationList> lists_{};
    /// "own-authority/…": all or nothing.
    std::map<std::string, std::string> own_authority_{};
};

} // namespace sealpost::smime
