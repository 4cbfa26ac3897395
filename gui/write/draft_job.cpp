// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/draft_job.h"

#include "app/dispatch.h"
#include "app/draft_copies.h"
#include "app/planning.h"
#include "core/mime/scanner.h"

#include <algorithm>
#include <map>

namespace sealpost::gui {

namespace {

outgoing::Draft kept_draft(app::Home& home, std::shared_ptr<SeekableSource> message) {
    return outgoing::Draft::parse(
        {.message = std::move(message), .now = home.now(), .use = outgoing::DraftUse::keep});
}

outgoing::OwnKey demand_key(app::Home& home, const mime::AddrSpec& sender) {
    auto own = app::choose_draft_key(home, sender);
    if (const auto* refusal = std::get_if<outgoing::Refusal>(&own))
        throw Error(ErrorCode::unusable_key, {{"address", sender.to_string()},
                                              {"key", sender.to_string()},
                                              {"reason", std::string(outgoing::name_of(refusal->reason))}});
    return std::get<outgoing::OwnKey>(std::move(own));
}

/// Files that would find room in the copy on the server, and are not kept for it yet.
std::vector<std::filesystem::path> files_to_keep(const outbox::StoredDraft& draft) {
    std::uint64_t room = outbox::attachments_in_copy;
    for (const auto& file : draft.attachments)
        if (draft.in_copy(file)) room -= std::min(room, file.size);
    std::vector<std::filesystem::path> paths;
    for (const auto& file : draft.attachments) {
        if (draft.in_copy(file) || file.size > room) continue;
        // One that changed since would take the place of what was attached.
        if (outgoing::look_at(file) != outgoing::AttachmentState::as_attached) continue;
        room -= file.size;
        paths.push_back(file.path);
    }
    return paths;
}

std::vector<std::string> visible_recipients(const outbox::DraftStore& store,
                                            const outbox::StoredDraft& draft) {
    std::vector<std::string> result;
    const auto source = store.open(draft);
    const auto tree = mime::scan(*source);
    for (const auto* field : tree.root.fields.find_all("To"))
        for (const auto& mailbox : mime::parse_address_list(field->raw))
            result.push_back(mailbox.display_name.empty() ? mailbox.address.to_string()
                                                          : mailbox.display_name);
    return result;
}

enum class OnItsWay { no, waits, gone_out };

/// By Message-ID: a message and the draft that it was have the same.
std::map<std::string, OnItsWay> queued_messages(app::Home& home) {
    std::map<std::string, OnItsWay> result;
    app::Dispatch dispatch(home);
    for (const auto& item : dispatch.queue().items()) {
        const bool refused = item.state == outbox::ItemState::failed && !item.any_accepted();
        if (item.state == outbox::ItemState::cancelled || refused) continue;
        auto& state = result.try_emplace(item.message_id.to_string(), OnItsWay::gone_out).first->second;
        if (!item.any_accepted() || item.to_send()) state = OnItsWay::waits;
    }
    return result;
}

} // namespace

DraftSaved save_page(app::Home& home, const DraftSave& save, const Operation& operation) {
    if (save.content.message.from.empty()) throw Error(ErrorCode::no_account);
    const auto draft = kept_draft(home, std::make_shared<StringSource>(message_of(save.content.message)));
    const auto own = demand_key(home, draft.from().address);
    const auto account = app::account_of(home, draft.from().address);
    auto store = app::draft_store(home);
    // It may have been removed meanwhile, by another program: what is on the page is not lost by that.
    const auto all = store.list();
    const bool is_there =
        std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.id == save.id; });
    auto stored = app::save_draft(home,
                                  {.draft = draft,
                                   .own = own,
                                   .account = account ? account->address : std::string(),
                                   .id = is_there ? std::optional(save.id) : std::nullopt,
                                   .attachments = save.content.attachments},
                                  operation)
                      .stored;
    if (auto paths = files_to_keep(stored); !paths.empty())
        stored = store.change_attachments(stored.id, {.add = std::move(paths)}, operation);
    return {.id = stored.id,
            .at = stored.saved_at,
            .attachments = stored.attachments,
            .account = account && account->imap ? account->address : std::string()};
}

DraftPage open_page(app::Home& home, const std::string& id, const Operation& operation) {
    const auto draft = app::open_draft(home, id, operation);
    Spool spool;
    draft.write(spool, operation);
    DraftPage page{.id = id, .authentic = draft.authentic};
    page.content.message =
        read_composed(spool.take().open(), draft.authentic ? Formats::keep : Formats::leave);
    page.content.attachments = draft.stored.attachments;
    return page;
}

std::vector<DraftEntry> list_drafts(app::Home& home) {
    auto store = app::draft_store(home);
    const auto queued = queued_messages(home);
    std::vector<DraftEntry> result;
    for (const auto& draft : store.list()) {
        const auto found = queued.find(draft.message_id);
        const auto way = found == queued.end() ? OnItsWay::no : found->second;
        // A copy on the server goes with remove_page(), where that can be reached.
        if (way == OnItsWay::gone_out && draft.on_server.empty()) store.remove(draft.id);
        if (way != OnItsWay::no) continue;
        DraftEntry entry{.id = draft.id, .saved_at = draft.saved_at, .account = draft.account};
        entry.attachments = static_cast<int>(draft.attachments.size());
        try {
            entry.to = visible_recipients(store, draft);
        } catch (const Error&) {
            // It is listed all the same; opening it says what is wrong.
        }
        result.push_back(std::move(entry));
    }
    return result;
}

void remove_page(app::Home& home, const std::string& id, const Operation& operation) {
    static_cast<void>(app::remove_draft(home, id, limits::server_timeout, operation));
}

void file_page(app::Home& home, const DraftFiling& filing, const Operation& operation) {
    const auto stored = app::draft_store(home).get(filing.id);
    const auto account = home.accounts().get(stored.account);
    if (!account.imap) return;
    const auto message = std::make_shared<StringSource>(message_of(filing.message));
    const auto own = demand_key(home, kept_draft(home, message).from().address);
    const auto note = [&](const std::vector<outgoing::AttachedFile>& left_out) {
        std::string text = filing.note_text + "\n";
        for (const auto& file : left_out)
            text += file.name + " (" + std::to_string(file.size) + " bytes, SHA-256 " + file.sha256 + ")\n";
        return text;
    };
    static_cast<void>(app::file_draft(home,
                                      {.stored = stored,
                                       .account = account,
                                       .message = message,
                                       .own = own,
                                       .note = {.file_name = filing.note_name, .text = note}},
                                      operation));
}

} // namespace sealpost::gui
