// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/draft_store.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/state/sealed_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sealpost::outbox {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kind = "draft";
constexpr const char* label = "draft";

std::string to_text(const StoredDraft& draft) {
    return Json{{"id", draft.id},
                {"account", draft.account},
                {"message_id", draft.message_id},
                {"saved_at", to_rfc3339(draft.saved_at)},
                {"size", draft.size},
                {"file", draft.file}}
        .dump();
}

StoredDraft parse(const std::string& text) {
    try {
        const Json json = Json::parse(text);
        return {.id = json.at("id").get<std::string>(),
                .account = json.at("account").get<std::string>(),
                .message_id = json.at("message_id").get<std::string>(),
                .saved_at = parse_rfc3339(json.at("saved_at").get<std::string>()).value(),
                .size = json.at("size").get<std::uint64_t>(),
                .file = json.at("file").get<std::string>()};
    } catch (const std::exception&) {
        throw Error(ErrorCode::state_corrupt, {{"kind", std::string(kind)}, {"detail", "form"}});
    }
}

std::string purpose_of(const std::string& file) { return "draft file " + file; }

} // namespace

StoredDraft DraftStore::save(const outgoing::SealedForSelf& sealed, const std::string& account,
                             const std::optional<std::string>& id, Time now, const Operation& operation) {
    const auto former = id ? std::optional(get(*id)) : std::nullopt;
    const StoredDraft draft{.id = id.value_or(random_hex(16)),
                            .account = account,
                            .message_id = sealed.message_id().to_string(),
                            .saved_at = now,
                            .size = sealed.size(),
                            .file = random_hex(16)};
    make_private_folder(folder_);
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

void DraftStore::remove(const std::string& id) {
    const StoredDraft draft = get(id);
    records_.erase(kind, id);
    remove_file(folder_ / draft.file);
}

} // namespace sealpost::outbox
