// SPDX-License-Identifier: GPL-3.0-or-later
// A back-up is a set of named files. Each store gives its own and takes them back: GnuPG's keyring, the
// certificate files, the state, the settings.
#pragma once

#include "core/base/operation.h"
#include "core/keys/key_store.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::keys {

struct BackupEntry {
    /// "openpgp/ownertrust.txt": relative, as it stands in the archive.
    std::string name;
    std::string bytes;
};

/// Holds private keys: wiped when it goes.
class BackupEntries final {
  public:
    BackupEntries() = default;
    BackupEntries(BackupEntries&&) noexcept = default;
    BackupEntries& operator=(BackupEntries&&) = delete;
    ~BackupEntries() {
        for (auto& entry : entries_) wipe_memory(entry.bytes.data(), entry.bytes.size());
    }

    void add(std::string name, std::string bytes) { entries_.push_back({std::move(name), std::move(bytes)}); }
    const std::vector<BackupEntry>& all() const noexcept { return entries_; }
    /// nullptr: there is none.
    const std::string* find(std::string_view name) const noexcept {
        for (const auto& entry : entries_)
            if (entry.name == name) return &entry.bytes;
        return nullptr;
    }

  private:
    std::vector<BackupEntry> entries_;
};

/// What was on the machine and stayed as it was, although the back-up said something else.
struct KeptHere {
    /// "level", "wishes", "setting", "account", "secret-key", "authority", "revocation-list", "owner-trust",
    /// "server", "domain".
    std::string what{};
    /// The address, host, file or fingerprint.
    std::string subject{};
    /// Of a level: the key. Empty otherwise.
    std::string fingerprint{};
    /// What it is here, and what it was in the back-up; empty where that cannot be said in a word.
    std::string here{};
    std::string there{};
    bool operator==(const KeptHere&) const = default;
};

struct RestoredKey {
    Technology technology = Technology::openpgp;
    Fingerprint fingerprint;
    /// Of the secret part where there is one.
    Change change = Change::unchanged;
    bool secret = false;
};

struct RestoreReport {
    std::vector<RestoredKey> keys{};
    /// People, accounts and other things that were added or brought up to date.
    std::size_t people = 0;
    std::size_t accounts = 0;
    std::vector<KeptHere> kept{};
    /// Private keys that now lie unencrypted, as they did before or as the user chose.
    std::vector<Fingerprint> unprotected{};
};

/// Throws what its store throws.
class BackupPart {
  public:
    virtual ~BackupPart() = default;
    /// The folder of its files in the archive: "openpgp/".
    virtual std::string_view folder() const noexcept = 0;
    /// Everything, or throws: Error{locked, bad_passphrase} (fact "key") for a private key that could not be
    /// opened by whoever restores it.
    virtual void save(BackupEntries& to, const Operation& operation) = 0;
    /// Reads and checks its files. Nothing of what is on the machine changes; whatever a person would have to
    /// be asked is asked here. Throws Error{malformed} (facts "what" = "backup", "detail" = the file) for one
    /// that it does not know or cannot read. `from` must outlive restore().
    virtual void prepare(const BackupEntries& from, const Operation& operation) = 0;
    /// After prepare(). Adds; takes nothing away and weakens nothing. Done again after it was interrupted, it
    /// does what is left.
    virtual void restore(RestoreReport& report, const Operation& operation) = 0;
};

/// Error{malformed} of an archive.
[[noreturn]] inline void throw_malformed_backup(std::string_view detail) {
    throw Error(ErrorCode::malformed, {{"what", "backup"}, {"detail", std::string(detail)}});
}

} // namespace sealpost::keys
