// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filed_draft.h"

#include "cli/sender_choice.h"
#include "cli/sending.h"
#include "cli/words.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

std::string note_of(const std::vector<outgoing::AttachedFile>& left_out) {
    std::string note =
        "Attached on the computer where this draft was written, and too large for this copy of it:\n";
    for (const auto& file : left_out)
        note +=
            shown(file.name) + " (" + std::to_string(file.size) + " bytes, SHA-256 " + file.sha256 + ")\n";
    return note;
}

Json append_copy(Context& context, app::DraftToFile draft) {
    draft.note = {.file_name = "not-in-this-copy.txt", .text = note_of};
    const auto filed = app::file_draft(context, draft, context.operation());
    if (filed.former.left > 0)
        context.output().warn("the former copy in " + shown(filed.folder) +
                              " was changed by another program, and stays beside the new one");
    return {{"folder", filed.folder},
            {"uid", filed.uid == 0 ? Json(nullptr) : Json(filed.uid)},
            {"replaced", filed.former.removed},
            {"marked_deleted", filed.former.marked}};
}

Json not_filed(Context& context, const std::string& reason) {
    context.output().warn("the draft is kept here, but your Drafts folder is not as it should be: " + reason +
                          "; saving it again mends that");
    return nullptr;
}

} // namespace

Json file_draft(Context& context, app::DraftToFile draft) {
    try {
        return append_copy(context, std::move(draft));
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
        const auto message =
            app::open_draft(context, stored.id, context.operation()).demand_authentic(context.operation());
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
