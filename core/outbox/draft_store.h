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
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::outbox {

/// Of all attachments of a draft together, what goes into its copy on the server. That is written anew with
/// each saving: more would keep a line busy for minutes. What finds no room there is named in it.
inline constexpr std::uint64_t attachments_in_copy = 10 << 20;

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
    /// Attachments whose bytes lie here too, as they were attached: the file, by their SHA-256.
    std::map<std::string, std::string> kept{};
    /// The newest last; the others wait to be removed.
    std::vector<ServerCopy> on_server{};

    /// It goes into the copy on the server.
    bool in_copy(const outgoing::AttachedFile& one) const { return kept.contains(one.sha256); }
};

struct DraftSaving {
    std::string account;
    /// Of the draft whose place it takes; nullopt: a new one.
    std::optional<std::string> id{};
    std::vector<outgoing::AttachedFile> attachments{};
    Time now{};
};

struct AttachmentChanges {
    /// One of the same name takes the place of the former.
    std::vector<std::filesystem::path> add{};
    /// By name.
    std::vector<std::string> remove{};
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
    /// Each file is read once, and kept for the copy where there is room; for that it is not read again.
    /// Throws as outgoing::attach(), and Error{not_found} (fact "attachment") for a name to remove that is
    /// not there.
    StoredDraft change_attachments(const std::string& id, const AttachmentChanges& changes,
                                   const Operation& operation);
    /// The bytes of an attachment that is in_copy(). Throws Error{state_corrupt} for what was changed.
    std::unique_ptr<SeekableSource> open_kept(const StoredDraft& draft,
                                              const outgoing::AttachedFile& file) const;
    StoredDraft change(const std::string& id, const std::function<void(StoredDraft&)>& apply);
    void remove(const std::string& id);
    /// Files that no draft names, as a crash leaves them. Nothing, while somebody is saving.
    void remove_orphans();

  private:
    using Kept = std::map<std::string, std::string>;
    outgoing::AttachedFile take_in(const std::filesystem::path& path, std::uint64_t& room, Kept& kept,
                                   const Operation& operation) const;
    void remove_all(const Kept& files) const noexcept;
    std::filesystem::path folder_;
    state::SealedRecords& records_;
};

} // namespace sealpost::outbox
