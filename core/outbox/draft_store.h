// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of one's own, in files beside the database as the outbox's copies are: encrypted to oneself, and
// sealed once more, as their visible header names people.
//
// Everything throws what state::SealedRecords throws; a draft that is not there is Error{not_found} (fact
// "draft").
#pragma once

#include "core/base/clock.h"
#include "core/base/operation.h"
#include "core/outgoing/sealed.h"
#include "core/state/sealed_records.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::outbox {

struct StoredDraft {
    /// 32 hex digits; stays the same over all savings.
    std::string id;
    std::string account;
    /// With its angle brackets.
    std::string message_id;
    Time saved_at{};
    std::uint64_t size = 0;
    /// The file, which is another one after each saving.
    std::string file;
};

class DraftStore final {
  public:
    DraftStore(std::filesystem::path folder, state::SealedRecords& records)
        : folder_(std::move(folder)), records_(records) {}

    /// `id`: of the draft whose place it takes; nullopt: a new one. After an error the former one stands.
    StoredDraft save(const outgoing::SealedForSelf& draft, const std::string& account,
                     const std::optional<std::string>& id, Time now, const Operation& operation);
    /// The newest first.
    std::vector<StoredDraft> list() const;
    StoredDraft get(const std::string& id) const;
    /// The message as it was saved: ciphertext. Throws Error{state_corrupt} for one that was changed.
    std::shared_ptr<SeekableSource> open(const StoredDraft& draft) const;
    void remove(const std::string& id);

  private:
    std::filesystem::path folder_;
    state::SealedRecords& records_;
};

} // namespace sealpost::outbox
