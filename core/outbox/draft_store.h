// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of one's own, in files beside the database as the outbox's copies are: encrypted to oneself, and
// sealed once more, as their visible header names people. What a record says of a draft, where its copies lie
// on the server and which files it refers to, lies sealed under the state key too: nobody else can make it
// name a file.
//
// Everything throws what state::SealedRecords throws; a draft that is not there is Error{not_found} (fact
// "draft").
#pragma once

#include "core/base/clock.h"
#include "core/base/operation.h"
#include "core/outgoing/attached_file.h"
#include "core/outgoing/sealed.h"
#include "core/state/sealed_records.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::outbox {

/// A copy of a draft in a folder on the server, and how it is known again.
struct ServerCopy {
    std::string folder;
    std::uint32_t uidvalidity = 0;
    /// 0: the server did not say (no UIDPLUS).
    std::uint32_t uid = 0;
    /// With its angle brackets.
    std::string message_id;
    std::uint64_t size = 0;
    /// Of its bytes, in hex.
    std::string sha256;
    bool operator==(const ServerCopy&) const = default;
};

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
    std::vector<outgoing::AttachedFile> attachments{};
    /// The newest last; the others wait to be removed.
    std::vector<ServerCopy> on_server{};
};

struct DraftSaving {
    std::string account;
    /// Of the draft whose place it takes; nullopt: a new one.
    std::optional<std::string> id{};
    std::vector<outgoing::AttachedFile> attachments{};
    Time now{};
};

class DraftStore final {
  public:
    DraftStore(std::filesystem::path folder, state::SealedRecords& records)
        : folder_(std::move(folder)), records_(records) {}

    /// After an error the former one stands.
    StoredDraft save(const outgoing::SealedForSelf& draft, const DraftSaving& saving,
                     const Operation& operation);
    /// The newest first.
    std::vector<StoredDraft> list() const;
    StoredDraft get(const std::string& id) const;
    /// The message as it was saved: ciphertext. Throws Error{state_corrupt} for one that was changed.
    std::shared_ptr<SeekableSource> open(const StoredDraft& draft) const;
    StoredDraft change(const std::string& id, const std::function<void(StoredDraft&)>& apply);
    void remove(const std::string& id);
    /// Files that no draft names, as a crash leaves them. Nothing, while somebody is saving.
    void remove_orphans();

  private:
    std::filesystem::path folder_;
    state::SealedRecords& records_;
};

} // namespace sealpost::outbox
