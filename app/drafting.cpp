// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting.h"

#include "app/planning.h"
#include "app/servers.h"
#include "core/base/spool.h"
#include "core/base/text.h"
#include "core/incoming/extract.h"
#include "core/outgoing/draft_seal.h"

namespace sealpost::app {

namespace {

/// What a glance cannot tell is read: only a file that somebody wrote to since.
void demand_as_attached(const outgoing::AttachedFile& file, const Operation& operation) {
    if (outgoing::look_at(file) == outgoing::AttachmentState::as_attached) return;
    FunctionSink nothing([](std::string_view) {});
    copy(*outgoing::entity_of(file).open(), nothing, operation);
}

} // namespace

outbox::DraftStore draft_store(Home& home) {
    return {home.folders().state / "drafts", home.state().records()};
}

outgoing::DraftAuthenticator draft_authenticator(Home& home) {
    return outgoing::DraftAuthenticator(home.state().records().derive("draft authentication"));
}

std::variant<outgoing::OwnKey, outgoing::Refusal> choose_draft_key(Home& home, const mime::AddrSpec& sender,
                                                                   outgoing::EngineChoice engine) {
    return outgoing::choose_own_key({.address = sender,
                                     .engine = engine,
                                     .sign = false,
                                     .encrypt = true,
                                     .named = named_keys_of(account_of(home, sender)),
                                     .now = home.now()},
                                    home.directory());
}

SavedDraft save_draft(Home& home, const DraftToSave& saving, const Operation& operation) {
    auto sealed = outgoing::seal_authenticated_draft(saving.draft, saving.own, draft_authenticator(home),
                                                     engines_of(home), operation);
    auto stored = draft_store(home).save(
        sealed,
        {.account = saving.account, .id = saving.id, .attachments = saving.attachments, .now = home.now()},
        operation);
    return {.stored = std::move(stored), .sealed = std::move(sealed)};
}

void OpenedDraft::write(Sink& to, const Operation& operation) const {
    incoming::MessageSummary summary = reading.summary;
    std::erase_if(summary.headers, [](const auto& field) {
        return equal_ignoring_case(field.name, outgoing::draft_auth_field);
    });
    incoming::extract_message(reading.tree, summary, to, operation);
}

std::shared_ptr<SeekableSource> OpenedDraft::demand_authentic(const Operation& operation) const {
    if (!authentic) throw Error(ErrorCode::bad_draft, {{"detail", "not-authentic"}, {"draft", stored.id}});
    Spool spool;
    write(spool, operation);
    return spool.take().open();
}

OpenedDraft open_draft(Home& home, const std::string& id, const Operation& operation) {
    const auto store = draft_store(home);
    auto stored = store.get(id);
    auto reading =
        read_message(home, store.open(stored), {.errant = incoming::ErrantLayers::leave}, operation);
    if (reading.summary.encryption.state == incoming::EncryptionState::failed)
        throw incoming::error_for(reading.summary.encryption);
    const bool authentic = draft_authenticator(home).holds(reading.tree.payload().document->source);
    return {.stored = std::move(stored), .reading = std::move(reading), .authentic = authentic};
}

std::vector<mime::Entity> entities_of(const std::vector<outgoing::AttachedFile>& files,
                                      const Operation& operation) {
    std::vector<mime::Entity> result;
    for (const auto& file : files) {
        demand_as_attached(file, operation);
        result.push_back(outgoing::entity_of(file));
    }
    return result;
}

DraftToSend draft_to_send(Home& home, const std::string& id, const Operation& operation) {
    const OpenedDraft draft = open_draft(home, id, operation);
    auto message = draft.demand_authentic(operation);
    return {.message = std::move(message), .attachments = entities_of(draft.stored.attachments, operation)};
}

RemovedDraft remove_draft(Home& home, const std::string& id, std::chrono::milliseconds patience,
                          const Operation& operation) {
    auto store = draft_store(home);
    const auto stored = store.get(id);
    RemovedDraft removed;
    if (!stored.on_server.empty()) {
        try {
            const auto account = home.accounts().get(stored.account);
            if (account.imap) {
                const auto mailbox = open_mailbox(home, account, operation, patience);
                removed.gone = outbox::DraftFiling(store, *mailbox).withdraw_all(id, operation);
            }
        } catch (const Error& error) {
            if (error.code() == ErrorCode::cancelled) throw;
            removed.fault = error;
        }
    }
    store.remove(id);
    return removed;
}

} // namespace sealpost::app
