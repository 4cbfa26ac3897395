// SPDX-License-Identifier: GPL-3.0-or-later
// Small records under the state key (AES-256-GCM): what Sealpost remembers of people and servers, unreadable
// and unforgeable for whoever has the file alone. A record is found by kind ("acceptance", "latch") and key
// (an address, a host); the file shows the kind, and in the key's place an HMAC of it. Kind and key are
// authenticated together with the value, so that no record can be passed off as another.
//
// What this does not stop: somebody who can write the file can delete records or put an older file in its
// place.
#pragma once

#include "core/base/secret.h"
#include "core/state/database.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::state {

struct Record {
    std::string key;
    std::string value;
    bool operator==(const Record&) const = default;
};

/// Reading throws Error{state_corrupt} (facts "path", "kind") for a record that does not authenticate: it is
/// never passed over as if it were not there. Everything throws what Database throws.
class SealedRecords final {
  public:
    static constexpr std::size_t key_size = 32;

    /// The database must outlive it; the key (key_size bytes) is copied. Throws Error{state_corrupt} (fact
    /// "detail" = "state-key") when the file belongs to another key, and Error{internal} for a key of another
    /// size.
    SealedRecords(const Database& database, const Secret& state_key);
    ~SealedRecords();
    SealedRecords(const SealedRecords&) = delete;
    SealedRecords& operator=(const SealedRecords&) = delete;

    void put(std::string_view kind, std::string_view key, std::string_view value);
    std::optional<std::string> get(std::string_view kind, std::string_view key) const;
    /// False: there was none.
    bool erase(std::string_view kind, std::string_view key);
    /// All of a kind, in the order of their keys.
    std::vector<Record> all(std::string_view kind) const;
    /// Reads, changes and writes in one transaction. The function gets what is there now and returns what
    /// shall be there; nullopt: nothing.
    using Change = std::function<std::optional<std::string>(std::optional<std::string> now)>;
    void update(std::string_view kind, std::string_view key, const Change& change);

    /// A key for another purpose, derived from the state key (HKDF-SHA-256, 32 bytes). The same purpose gives
    /// the same key.
    Secret derive(std::string_view purpose) const;

    /// For a Transaction around several changes.
    const Database& database() const noexcept { return database_; }

    /// Whether the file belongs to this key; true for a file that belongs to none yet.
    static bool belongs_to(const Database& database, const Secret& state_key);

  private:
    std::string id_of(std::string_view kind, std::string_view key) const;
    std::string seal(std::string_view kind, std::string_view id, const Record& record) const;
    Record open(std::string_view kind, std::string_view id, std::string_view sealed) const;
    const Secret& sealing_key(std::string_view kind) const;

    const Database& database_;
    Secret state_key_;
    Secret id_key_;
    mutable std::map<std::string, Secret, std::less<>> sealing_keys_;
};

} // namespace sealpost::state
