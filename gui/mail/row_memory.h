// SPDX-License-Identifier: GPL-3.0-or-later
// What the list says of messages that were opened, kept under the state key: the subject inside, who wrote
// it, and what protected it. It is bounded: the one that was opened first goes first.
#pragma once

#include "core/incoming/protection.h"

#include <QString>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sealpost::state {
class SealedRecords;
}

namespace sealpost::gui {

struct RowMemo {
    QString subject{};
    QString sender{};
    incoming::Protection protection = incoming::Protection::unprotected;
    /// Its status was one to look at.
    bool problem = false;
    friend bool operator==(const RowMemo&, const RowMemo&) = default;
};

/// Throws what state::SealedRecords throws.
class RowMemory final {
  public:
    static constexpr std::size_t usual_bound = 5000;

    /// The records must outlive it.
    explicit RowMemory(state::SealedRecords& records, std::size_t bound = usual_bound) noexcept
        : records_(records), bound_(bound) {}

    /// nullopt: it was not opened, or is forgotten.
    std::optional<RowMemo> find(std::string_view key) const;
    /// Writes nothing where it says the same already.
    void keep(std::string_view key, const RowMemo& memo);

  private:
    void make_room(std::string_view key);

    state::SealedRecords& records_;
    std::size_t bound_;
};

} // namespace sealpost::gui
