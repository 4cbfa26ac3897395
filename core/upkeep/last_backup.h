// SPDX-License-Identifier: GPL-3.0-or-later
// When one's own keys were last put into a back-up: for those who ask whether a key has one.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/fingerprint.h"

#include <optional>
#include <vector>

namespace sealpost::state {
class SealedRecords;
}

namespace sealpost::upkeep {

struct BackedUp {
    Time at{};
    /// One's own keys that it held.
    std::vector<crypto::Fingerprint> keys{};
    bool operator==(const BackedUp&) const = default;
};

/// Everything throws what state::SealedRecords throws.
class LastBackup final {
  public:
    /// The records must outlive it.
    explicit LastBackup(state::SealedRecords& records) noexcept : records_(&records) {}
    std::optional<BackedUp> get() const;
    /// An older one than what is known changes nothing.
    void remember(const BackedUp& backup);

  private:
    state::SealedRecords* records_;
};

} // namespace sealpost::upkeep
