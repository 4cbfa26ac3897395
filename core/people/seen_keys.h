// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of keys that mail brought: they wait here until the user accepts them, and reach no keyring
// before. Bounded by whoever puts them in (limits::foreign_key_*, limits::offered_keys).
//
// Everything throws what state::SealedRecords throws.
#pragma once

#include "core/crypto/fingerprint.h"
#include "core/crypto/technology.h"
#include "core/keys/foreign_keys.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::state {
class SealedRecords;
}

namespace sealpost::people {

struct SeenKey {
    crypto::Technology technology = crypto::Technology::openpgp;
    crypto::Fingerprint fingerprint;
    /// As keys::ForeignKey::bytes.
    std::string bytes{};
    bool operator==(const SeenKey&) const = default;
};

/// The key as its engine sees it; nullopt where none can read it.
std::optional<keys::Key> describe(const SeenKey& seen, const std::vector<keys::ForeignKeys*>& readers);

class SeenKeys final {
  public:
    /// The records must outlive it.
    explicit SeenKeys(state::SealedRecords& records) noexcept : records_(&records) {}

    /// False: exactly these bytes were there.
    bool put(const SeenKey& key);
    std::optional<SeenKey> get(crypto::Technology technology, const crypto::Fingerprint& fingerprint) const;
    void erase(crypto::Technology technology, const crypto::Fingerprint& fingerprint);
    /// Whose fingerprint, or last 16 digits of it, that is.
    std::vector<SeenKey> find(std::string_view digits) const;
    std::vector<SeenKey> all() const;

  private:
    state::SealedRecords* records_;
};

} // namespace sealpost::people
