// SPDX-License-Identifier: GPL-3.0-or-later
// The records of people in the state: read, and changed in one transaction. What they hold: person_record.h.
//
// Everything throws what state::SealedRecords throws.
#pragma once

#include "core/people/person_record.h"

#include <functional>
#include <optional>
#include <vector>

namespace sealpost::state {
class SealedRecords;
}

namespace sealpost::people {

class PersonStore final {
  public:
    /// The records must outlive it.
    explicit PersonStore(state::SealedRecords& records) noexcept : records_(&records) {}

    std::optional<PersonRecord> read(const mime::AddrSpec& address) const;
    /// By address.
    std::vector<PersonRecord> all() const;
    /// The function gets what is there, or a new record; a record with nothing to keep goes. Returns what is
    /// there afterwards. Nothing is changed where the function throws.
    PersonRecord change(const mime::AddrSpec& address, const std::function<void(PersonRecord&)>& apply);
    /// All changes within, in any records of this state, or none of them.
    void together(const std::function<void()>& changes);

  private:
    state::SealedRecords* records_;
};

} // namespace sealpost::people
