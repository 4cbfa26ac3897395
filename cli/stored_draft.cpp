// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stored_draft.h"

#include "cli/words.h"
#include "core/base/file.h"
#include "core/base/spool.h"
#include "core/base/text.h"
#include "core/incoming/extract.h"
#include "core/outbox/draft_filing.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

/// What a glance cannot tell is read: only a file that somebody wrote to since.
void demand_as_attached(const outgoing::AttachedFile& file, const Operation& operation) {
    if (outgoing::look_at(file) == outgoing::AttachmentState::as_attached) return;
    FunctionSink nothing([](std::string_view) {});
    copy(*outgoing::entity_of(file).open(), nothing, operation);
}

Json text_of(const std::string& bytes) {
    return Json(is_valid_utf8(bytes) ? bytes : escape_for_display(bytes));
}

} // namespace

outbox::DraftStore draft_store(Context& context) {
    return {context.folders().state / "drafts", context.state().records()};
}

outgoing::DraftAuthenticator draft_authenticator(Context& context) {
    return outgoing::DraftAuthenticator(context.state().records().derive("draft authentication"));
}

void OpenedDraft::write(Sink& to, const Operation& operation) const {
    incoming::MessageSummary summary = reading.summary;
    std::erase_if(summary.headers, [](const auto& field) {
        return equal_ignoring_case(field.name, outgoing::draft_auth_field);
    });
    incoming::extract_message(reading.tree, summary, to, operation);
}

OpenedDraft open_draft(Context& context, const std::string& id) {
    const auto store = draft_store(context);
    auto stored = store.get(id);
    auto reading = read_message(context, store.open(stored), {.errant = incoming::ErrantLayers::leave});
    if (reading.summary.encryption.state == incoming::EncryptionState::failed)
        throw incoming::error_for(reading.summary.encryption);
    const bool authentic = draft_authenticator(context).holds(reading.tree.payload().document->source);
    return {.stored = std::move(stored), .reading = std::move(reading), .authentic = authentic};
}

std::shared_ptr<SeekableSource> demand_authentic(Context& context, const OpenedDraft& draft) {
    if (!draft.authentic)
        throw Error(ErrorCode::bad_draft, {{"detail", "not-authentic"}, {"draft", draft.stored.id}});
    Spool spool;
    draft.write(spool, context.operation());
    return spool.take().open();
}

DraftToSend draft_to_send(Context& context, const std::string& id) {
    const OpenedDraft draft = open_draft(context, id);
    DraftToSend result{.message = demand_authentic(context, draft)};
    for (const auto& file : draft.stored.attachments) {
        demand_as_attached(file, context.operation());
        result.attachments.push_back(outgoing::entity_of(file));
    }
    return result;
}

std::unique_ptr<transport::ImapClient> mailbox_of(Context& context, const accounts::Account& account,
                                                  std::chrono::milliseconds patience) {
    if (!account.imap) return nullptr;
    return app::open_mailbox(context, account, context.operation(), patience);
}

void remove_draft(Context& context, const std::string& id, std::chrono::milliseconds patience) {
    auto store = draft_store(context);
    const auto stored = store.get(id);
    if (!stored.on_server.empty()) {
        try {
            if (const auto mailbox = mailbox_of(context, context.accounts().get(stored.account), patience)) {
                const auto gone = outbox::DraftFiling(store, *mailbox).withdraw_all(id, context.operation());
                if (gone.left > 0)
                    context.output().warn("a draft in your Drafts folder was changed there, and stays");
            }
        } catch (const Error& error) {
            if (error.code() == ErrorCode::cancelled) throw;
            context.output().warn("the copy of the draft in your Drafts folder is still there: " +
                                  word(error).message);
        }
    }
    store.remove(id);
}

Json json_of_draft(const outbox::StoredDraft& draft) {
    Json attachments = Json::array();
    for (const auto& file : draft.attachments)
        attachments.push_back({{"name", text_of(file.name)},
                               {"path", text_of(file.path.native())},
                               {"size", file.size},
                               {"sha256", file.sha256},
                               {"in_copy", draft.in_copy(file)},
                               {"state", outgoing::name_of(outgoing::look_at(file))}});
    return {{"id", draft.id},
            {"saved_at", to_rfc3339(draft.saved_at)},
            {"account", draft.account.empty() ? Json(nullptr) : Json(draft.account)},
            {"bytes", draft.size},
            {"attachments", std::move(attachments)}};
}

} // namespace sealpost::cli
