// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_copies.h"

#include "app/planning.h"
#include "app/servers.h"
#include "core/outgoing/draft_seal.h"

namespace sealpost::app {

namespace {

/// The parts that go into the copy: what was attached, and a note of what finds no room.
std::vector<mime::Entity> parts_of(Home& home, const DraftToFile& draft) {
    const auto& stored = draft.stored;
    std::vector<mime::Entity> parts;
    std::vector<outgoing::AttachedFile> left_out;
    for (const auto& file : stored.attachments) {
        if (!stored.in_copy(file)) {
            left_out.push_back(file);
            continue;
        }
        const auto open = [store = draft_store(home), stored, file] { return store.open_kept(stored, file); };
        parts.push_back(mime::attachment_entity({.file_name = file.name, .content = open}));
    }
    if (!left_out.empty())
        parts.push_back(mime::attachment_entity({.file_name = draft.note.file_name,
                                                 .media_type = "text/plain",
                                                 .content = mime::content_of(draft.note.text(left_out))}));
    return parts;
}

outgoing::SealedForSelf sealed_with_attachments(Home& home, const DraftToFile& draft,
                                                std::vector<mime::Entity> parts, const Operation& operation) {
    const auto whole = outgoing::Draft::parse({.message = draft.message,
                                               .now = home.now(),
                                               .use = outgoing::DraftUse::keep,
                                               .attachments = std::move(parts)});
    return outgoing::seal_authenticated_draft(whole, draft.own, draft_authenticator(home), engines_of(home),
                                              operation);
}

} // namespace

FiledDraft file_draft(Home& home, const DraftToFile& draft, const Operation& operation) {
    auto parts = parts_of(home, draft);
    const auto sealed = parts.empty() && draft.sealed != nullptr
                            ? *draft.sealed
                            : sealed_with_attachments(home, draft, std::move(parts), operation);
    auto store = draft_store(home);
    const auto mailbox = open_mailbox(home, draft.account, operation, draft.patience);
    FiledDraft filed;
    filed.folder =
        transport::folder_for(transport::SpecialUse::drafts, mailbox->folders(operation), "Drafts");
    outbox::DraftFiling filing(store, *mailbox);
    filed.uid = filing.file(draft.stored.id, sealed, filed.folder, operation).uid;
    filed.former = filing.withdraw_former(draft.stored.id, operation);
    return filed;
}

} // namespace sealpost::app
