// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filed_draft.h"

#include "cli/sender_choice.h"
#include "cli/sending.h"
#include "cli/words.h"
#include "core/outbox/draft_filing.h"
#include "core/outgoing/draft_seal.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

constexpr const char* note_name = "not-in-this-copy.txt";

/// The parts that go into the copy: what was attached, and a note of what finds no room.
std::vector<mime::Entity> parts_of(Context& context, const outbox::StoredDraft& stored) {
    std::vector<mime::Entity> parts;
    std::string note;
    for (const auto& file : stored.attachments) {
        if (!stored.in_copy(file)) {
            note += shown(file.name) + " (" + std::to_string(file.size) + " bytes, SHA-256 " + file.sha256 +
                    ")\n";
            continue;
        }
        const auto open = [store = draft_store(context), stored, file] {
            return store.open_kept(stored, file);
        };
        parts.push_back(mime::attachment_entity({.file_name = file.name, .content = open}));
    }
    if (!note.empty())
        parts.push_back(mime::attachment_entity(
            {.file_name = note_name,
             .media_type = "text/plain",
             .content =
                 mime::content_of("Attached on the computer where this draft was written, and too large for "
                                  "this copy of it:\n" +
                                  note)}));
    return parts;
}

outgoing::SealedForSelf sealed_with_attachments(Context& context, const DraftToFile& draft,
                                                std::vector<mime::Entity> parts) {
    const auto whole = outgoing::Draft::parse({.message = draft.message,
                                               .now = context.now(),
                                               .use = outgoing::DraftUse::keep,
                                               .attachments = std::move(parts)});
    return outgoing::seal_authenticated_draft(whole, draft.own, draft_authenticator(context),
                                              engines_of(context), context.operation());
}

Json append_copy(Context& context, const DraftToFile& draft) {
    auto parts = parts_of(context, draft.stored);
    const auto sealed = parts.empty() && draft.sealed != nullptr
                            ? *draft.sealed
                            : sealed_with_attachments(context, draft, std::move(parts));
    auto store = draft_store(context);
    const std::string& id = draft.stored.id;
    const auto mailbox = mailbox_of(context, draft.account, draft.patience);
    const std::string folder =
        transport::folder_for(transport::SpecialUse::drafts, mailbox->folders(context.operation()), "Drafts");
    outbox::DraftFiling filing(store, *mailbox);
    const auto copy = filing.file(id, sealed, folder, context.operation());
    const auto gone = filing.withdraw_former(id, context.operation());
    if (gone.left > 0)
        context.output().warn("the former copy in " + shown(folder) +
                              " was changed by another program, and stays beside the new one");
    return {{"folder", folder},
            {"uid", copy.uid == 0 ? Json(nullptr) : Json(copy.uid)},
            {"replaced", gone.removed},
            {"marked_deleted", gone.marked}};
}

Json not_filed(Context& context, const std::string& reason) {
    context.output().warn("the draft is kept here, but your Drafts folder is not as it should be: " + reason +
                          "; saving it again mends that");
    return nullptr;
}

} // namespace

Json file_draft(Context& context, const DraftToFile& draft) {
    try {
        return append_copy(context, draft);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled) throw;
        return not_filed(context, word(error).message);
    }
}

Json file_draft_again(Context& context, const outbox::StoredDraft& stored,
                      std::chrono::milliseconds patience) {
    if (stored.account.empty()) return nullptr;
    try {
        const auto account = context.accounts().get(stored.account);
        if (!account.imap) return nullptr;
        const auto message = demand_authentic(context, open_draft(context, stored.id));
        const auto draft = outgoing::Draft::parse(
            {.message = message, .now = context.now(), .use = outgoing::DraftUse::keep});
        // The key of the identity that it is from, which need not be one of the account that keeps it.
        const mime::AddrSpec& sender = draft.from().address;
        const auto own = demand_own_key(context, {.address = sender,
                                                  .sign = false,
                                                  .encrypt = true,
                                                  .named = named_keys_of(account_of(context, sender))});
        return append_copy(
            context,
            {.stored = stored, .account = account, .message = message, .own = own, .patience = patience});
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled) throw;
        return not_filed(context, word(error).message);
    } catch (const Failed& failed) {
        return not_filed(context, failed.problem().message);
    }
}

void warn_of_attachments(Context& context, const outbox::StoredDraft& stored) {
    for (const auto& file : stored.attachments) {
        const auto state = outgoing::look_at(file);
        const bool missing = state == outgoing::AttachmentState::missing;
        if (!missing && state != outgoing::AttachmentState::resized) continue;
        context.output().warn(
            "the attachment " + shown(file.name) +
            (missing ? " is not there any more (" : " has changed since it was attached (") +
            shown(file.path.native()) + ")" +
            (stored.in_copy(file) ? "; the copy in your Drafts folder has it as it was attached" : ""));
    }
}

} // namespace sealpost::cli
