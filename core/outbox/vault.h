// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of sealed copies, in files beside the database, each under a key derived from the state key: a
// copy that goes out in the clear is as unreadable there as any other, and the visible header of an encrypted
// one too. What went in as a SealedForSubmission comes out as one, what went in as a SealedForSelf as that,
// and neither before every byte was proven to be what was put in.
#pragma once

#include "core/base/operation.h"
#include "core/outbox/item.h"
#include "core/outgoing/sealed.h"
#include "core/state/sealed_records.h"

#include <filesystem>
#include <set>
#include <string>

namespace sealpost::outbox {

class WritingMark;

class Vault final {
  public:
    /// The records must outlive it. The folder is made when something is kept.
    Vault(std::filesystem::path folder, const state::SealedRecords& records);

    /// Complete and synced on return. The mark is held until a record that names the file is committed.
    /// Throws Error{io, disk_full, cancelled}; nothing is left then.
    void keep(const std::string& id, const outgoing::SealedForSubmission& copy, const WritingMark& mark,
              const Operation& operation);
    void keep(const std::string& id, const outgoing::SealedForSelf& copy, const WritingMark& mark,
              const Operation& operation);

    /// For the recipients that are still pending. Reads it all once before it returns. Throws
    /// Error{state_corrupt} (detail "damaged"), Error{not_found} (fact "path").
    outgoing::SealedForSubmission take(const Item& item, const Operation& operation) const;
    outgoing::SealedForSelf take(const Message& message, const Operation& operation) const;

    /// Notes beside the database, on a disk without room for a record, that the server took the item for
    /// everybody; its bytes go.
    void note_accepted(const std::string& id) noexcept;
    bool was_accepted(const std::string& id) const;

    /// Of an item or a message; nothing happens where there is none.
    void remove(const std::string& id) noexcept;
    /// Removes every file of the vault whose id is not in `needed`. `alone`: WritingMark::try_exclude(),
    /// taken before `needed` was read.
    void remove_orphans(const std::set<std::string>& needed, const WritingMark& alone);

    const std::filesystem::path& folder() const noexcept { return folder_; }

  private:
    enum class Kind { submission, own };
    std::filesystem::path file_of(const std::string& id) const;
    std::filesystem::path note_of(const std::string& id) const;
    void write(Kind kind, const std::string& id, SeekableSource& from, const Operation& operation);
    outgoing::SealedBytes read(Kind kind, const std::string& id, std::uint64_t size,
                               const Operation& operation) const;
    std::filesystem::path folder_;
    const state::SealedRecords& records_;
};

} // namespace sealpost::outbox
