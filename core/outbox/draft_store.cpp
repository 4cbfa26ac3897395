// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/draft_store.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/outbox/draft_record.h"
#include "core/outbox/folder_owner.h"
#include "core/outbox/lease.h"
#include "core/state/sealed_file.h"

#include <algorithm>
#include <set>

namespace sealpost::outbox {

namespace {

constexpr std::string_view kind = "draft";
constexpr const char* label = "draft";
constexpr const char* attachment_label = "draft-attachment";
constexpr std::size_t name_bytes = 16;

StoredDraft parse(const std::string& text) {
    auto draft = parse_draft(text);
    if (!draft) throw Error(ErrorCode::state_corrupt, {{"kind", std::string(kind)}, {"detail", "form"}});
    return *std::move(draft);
}

bool has_name(const std::vector<outgoing::AttachedFile>& files, const std::string& name) {
    return std::any_of(files.begin(), files.end(), [&](const auto& file) { return file.name == name; });
}

void take_out(std::vector<outgoing::AttachedFile>& files, const std::string& name) {
    std::erase_if(files, [&](const auto& file) { return file.name == name; });
}

std::string purpose_of(const std::string& file) { return "draft file " + file; }

/// Whether it is one of ours, complete or still hidden while it is written.
std::string name_in(const std::string& entry) {
    const std::string name = entry.substr(entry.starts_with('.') ? 1 : 0, 2 * name_bytes);
    const bool is_ours =
        name.size() == 2 * name_bytes && name.find_first_not_of("0123456789abcdef") == std::string::npos;
    return is_ours ? name : std::string();
}

} // namespace

StoredDraft DraftStore::save(const outgoing::SealedForSelf& sealed, const DraftSaving& saving,
                             const Operation& operation) {
    own_folder(folder_, records_.database());
    const WritingMark mark = WritingMark::take(folder_);
    const auto former = saving.id ? std::optional(get(*saving.id)) : std::nullopt;
    StoredDraft draft{.id = saving.id.value_or(random_hex(name_bytes)),
                      .account = saving.account,
                      .message_id = sealed.message_id().to_string(),
                      .saved_at = saving.now,
                      .size = sealed.size(),
                      .file = random_hex(name_bytes),
                      .attachments = saving.attachments,
                      .kept = former ? former->kept : std::map<std::string, std::string>(),
                      .on_server = former ? former->on_server : std::vector<ServerCopy>()};
    {
        state::SealedFileSink file(folder_ / draft.file, records_.derive(purpose_of(draft.file)), label);
        copy(*sealed.open(), file, operation);
        file.commit();
    }
    try {
        records_.put(kind, draft.id, to_text(draft));
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(folder_ / draft.file, ignored);
        throw;
    }
    if (former) remove_file(folder_ / former->file);
    return draft;
}

std::vector<StoredDraft> DraftStore::list() const {
    std::vector<StoredDraft> result;
    for (const auto& record : records_.all(kind)) result.push_back(parse(record.value));
    std::stable_sort(result.begin(), result.end(),
                     [](const StoredDraft& a, const StoredDraft& b) { return a.saved_at > b.saved_at; });
    return result;
}

StoredDraft DraftStore::get(const std::string& id) const {
    const auto text = records_.get(kind, id);
    if (!text) throw Error(ErrorCode::not_found, {{"draft", id}});
    return parse(*text);
}

std::shared_ptr<SeekableSource> DraftStore::open(const StoredDraft& draft) const {
    return std::make_shared<state::SealedFileSource>(folder_ / draft.file,
                                                     records_.derive(purpose_of(draft.file)), label);
}

outgoing::AttachedFile DraftStore::take_in(const std::filesystem::path& path, std::uint64_t& room, Kept& kept,
                                           const Operation& operation) const {
    std::error_code fault;
    const auto size = std::filesystem::file_size(path, fault);
    if (fault || size > room) return outgoing::attach(path, operation);
    const std::string name = random_hex(name_bytes);
    state::SealedFileSink sink(folder_ / name, records_.derive(purpose_of(name)), attachment_label);
    outgoing::AttachedFile file = outgoing::attach(path, operation, &sink);
    // It may have grown meanwhile, and the same bytes may be there under another name.
    if (file.size > room || kept.contains(file.sha256)) return file;
    sink.commit();
    kept.emplace(file.sha256, name);
    room -= file.size;
    return file;
}

void DraftStore::remove_all(const Kept& files) const noexcept {
    std::error_code ignored;
    for (const auto& [digest, file] : files) std::filesystem::remove(folder_ / file, ignored);
}

StoredDraft DraftStore::change_attachments(const std::string& id, const AttachmentChanges& changes,
                                           const Operation& operation) {
    own_folder(folder_, records_.database());
    const WritingMark mark = WritingMark::take(folder_);
    const StoredDraft before = get(id);
    std::vector<outgoing::AttachedFile> staying = before.attachments;
    for (const auto& name : changes.remove) {
        if (!has_name(before.attachments, name)) throw Error(ErrorCode::not_found, {{"attachment", name}});
        take_out(staying, name);
    }
    for (const auto& path : changes.add) take_out(staying, path.filename().string());
    std::uint64_t room = attachments_in_copy;
    for (const auto& file : staying)
        if (before.in_copy(file)) room -= std::min(room, file.size);

    Kept kept;
    std::optional<StoredDraft> after;
    try {
        std::vector<outgoing::AttachedFile> added;
        for (const auto& path : changes.add) added.push_back(take_in(path, room, kept, operation));
        after = change(id, [&](StoredDraft& draft) {
            for (const auto& name : changes.remove) take_out(draft.attachments, name);
            for (const auto& file : added) {
                take_out(draft.attachments, file.name);
                draft.attachments.push_back(file);
            }
            // Those that were kept already stay where they are.
            draft.kept.insert(kept.begin(), kept.end());
            std::erase_if(draft.kept, [&](const auto& one) {
                return std::none_of(draft.attachments.begin(), draft.attachments.end(),
                                    [&](const auto& file) { return file.sha256 == one.first; });
            });
        });
    } catch (...) {
        remove_all(kept);
        throw;
    }
    const auto is_needed = [&](const auto& one) {
        const auto found = after->kept.find(one.first);
        return found != after->kept.end() && found->second == one.second;
    };
    std::erase_if(kept, is_needed);
    remove_all(kept);
    kept = before.kept;
    std::erase_if(kept, is_needed);
    remove_all(kept);
    return *std::move(after);
}

std::unique_ptr<SeekableSource> DraftStore::open_kept(const StoredDraft& draft,
                                                      const outgoing::AttachedFile& file) const {
    const std::string& name = draft.kept.at(file.sha256);
    return std::make_unique<state::SealedFileSource>(folder_ / name, records_.derive(purpose_of(name)),
                                                     attachment_label);
}

StoredDraft DraftStore::change(const std::string& id, const std::function<void(StoredDraft&)>& apply) {
    std::optional<StoredDraft> result;
    records_.update(kind, id, [&](const std::optional<std::string>& now) {
        if (!now) throw Error(ErrorCode::not_found, {{"draft", id}});
        result = parse(*now);
        apply(*result);
        return std::optional(to_text(*result));
    });
    return *std::move(result);
}

void DraftStore::remove(const std::string& id) {
    const StoredDraft draft = get(id);
    records_.erase(kind, id);
    remove_file(folder_ / draft.file);
    remove_all(draft.kept);
}

void DraftStore::remove_orphans() {
    std::error_code fault;
    if (!std::filesystem::is_directory(folder_, fault)) return;
    own_folder(folder_, records_.database());
    // Before the records are read: what somebody saves afterwards is not among them.
    const auto alone = WritingMark::try_exclude(folder_);
    if (!alone) return;
    std::set<std::string> needed;
    for (const StoredDraft& draft : list()) {
        needed.insert(draft.file);
        for (const auto& [digest, file] : draft.kept) needed.insert(file);
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder_)) {
        const std::string name = entry.path().filename().native();
        const std::string file = name_in(name);
        if (file.empty() || (needed.contains(file) && !name.starts_with('.'))) continue;
        std::filesystem::remove(entry.path(), fault);
    }
}

} // namespace sealpost::outbox
