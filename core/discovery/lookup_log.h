// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked of whom about an address, and what came of it. Sealed, as it names people; the activity log
// beside it names servers only.
#pragma once

#include "core/base/clock.h"
#include "core/discovery/wkd.h"

#include <string>
#include <vector>

namespace sealpost::state {
class SealedRecords;
}

namespace sealpost::discovery {

struct Lookup {
    Time at{};
    /// "wkd".
    std::string source{};
    /// As it was asked.
    std::string url{};
    /// Asked::outcome.
    std::string outcome{};
    bool operator==(const Lookup&) const = default;
};

/// Everything throws what state::SealedRecords throws.
class LookupLog final {
  public:
    /// The records must outlive it.
    explicit LookupLog(state::SealedRecords& records) noexcept : records_(&records) {}

    void record(const mime::AddrSpec& address, const std::vector<Lookup>& lookups);
    /// Oldest first, at most limits::lookups_kept.
    std::vector<Lookup> of(const mime::AddrSpec& address) const;

  private:
    state::SealedRecords* records_;
};

/// For the log.
std::vector<Lookup> to_lookups(const WkdResult& result, Time now);

} // namespace sealpost::discovery
