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
constexpr std::size_t name_bytes = 16;

StoredDraft parse(const std::string& text) {
    auto draft = parse_draft(text);
    if (!draft) throw Error(ErrorCode::state_corrupt, {{"kind", std::string(kind)}, {"detail", "form"}});
    return *std::move(draft);
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
}

void DraftStore::remove_orphans() {
    std::error_code fault;
    if (!std::filesystem::is_directory(folder_, fault)) return;
    own_folder(folder_, records_.database());
    // Before the records are read: what somebody saves afterwards is not among them.
    const auto alone = WritingMark::try_exclude(folder_);
    if (!alone) return;
    std::set<std::string> needed;
    for (const StoredDraft& draft : list()) needed.insert(draft.file);
    for (const auto& entry : std::filesystem::directory_iterator(folder_)) {
        const std::string name = entry.path().filename().native();
        const std::string file = name_in(name);
        if (file.empty() || (needed.contains(file) && !name.starts_with('.'))) continue;
        std::filesystem::remove(entry.path(), fault);
    }
}

} // namespace sealpost::outbox
