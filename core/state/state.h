// SPDX-License-Identifier: GPL-3.0-or-later
// Opens what the other headers of this folder describe, in the right order: database, key, sealed records.
#pragma once

#include "core/base/folders.h"
#include "core/state/database.h"
#include "core/state/sealed_records.h"
#include "core/state/state_key.h"

#include <memory>

namespace sealpost::state {

class SecretService;

enum class StateAccess {
    /// Makes the database and the key where they are missing.
    read_and_write,
    /// For commands that record nothing: where nothing was recorded yet, an empty state in memory is used,
    /// and
    /// neither a file nor a key is made.
    read_only,
};

/// Owns the database and the records; movable by pointer only, as the records refer to the database.
class State final {
  public:
    /// Throws what Database and StateKeyStore::obtain() throw.
    static std::unique_ptr<State> open(const Folders& folders, SecretService& service, StateAccess access);

    const Database& database() const noexcept { return database_; }
    SealedRecords& records() noexcept { return *records_; }
    StateKeyPlace key_place() const noexcept { return key_place_; }
    bool key_newly_made_in_file() const noexcept { return key_newly_made_in_file_; }

  private:
    static std::unique_ptr<State> open_empty();
    explicit State(Database database) : database_(std::move(database)) {}
    Database database_;
    std::unique_ptr<SealedRecords> records_;
    StateKeyPlace key_place_ = StateKeyPlace::file;
    bool key_newly_made_in_file_ = false;
};

/// The database's place.
std::filesystem::path database_path(const Folders& folders);
/// A random name of this database, which tells its secrets in the Secret Service from those of another home.
std::string store_id(const Database& database);

} // namespace sealpost::state
