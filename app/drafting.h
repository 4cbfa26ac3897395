// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of one's own in this home: saved, opened, made ready to be sent, removed.
#pragma once

#include "app/reading.h"
#include "core/outbox/draft_filing.h"
#include "core/outbox/draft_store.h"
#include "core/outgoing/draft_auth.h"
#include "core/outgoing/own_key.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sealpost::app {

outbox::DraftStore draft_store(Home& home);
outgoing::DraftAuthenticator draft_authenticator(Home& home);

/// The key to which the drafts of that sender are sealed, or why there is none.
std::variant<outgoing::OwnKey, outgoing::Refusal>
choose_draft_key(Home& home, const mime::AddrSpec& sender,
                 outgoing::EngineChoice engine = outgoing::EngineChoice::automatic);

struct DraftToSave {
    const outgoing::Draft& draft;
    const outgoing::OwnKey& own;
    /// Where it is kept; may be empty.
    std::string account{};
    /// As outbox::DraftSaving.
    std::optional<std::string> id{};
    std::vector<outgoing::AttachedFile> attachments{};
};
struct SavedDraft {
    outbox::StoredDraft stored;
    outgoing::SealedForSelf sealed;
};
/// Throws what the engine throws, and outbox::DraftStore::save().
SavedDraft save_draft(Home& home, const DraftToSave& saving, const Operation& operation);

struct OpenedDraft {
    outbox::StoredDraft stored;
    Reading reading;
    /// Saved here and unchanged since.
    bool authentic = false;
    /// As it was saved.
    void write(Sink& to, const Operation& operation) const;
    /// The message as it was saved. Throws Error{bad_draft} (detail "not-authentic", fact "draft") for one
    /// that was not saved here or was changed.
    std::shared_ptr<SeekableSource> demand_authentic(const Operation& operation) const;
};
/// Throws Error{not_found} (fact "draft"), and what reading throws.
OpenedDraft open_draft(Home& home, const std::string& id, const Operation& operation);

/// The parts with these files in them. Throws as outgoing::entity_of() for a file that is not what was
/// attached; only one that somebody wrote to since is read for that.
std::vector<mime::Entity> entities_of(const std::vector<outgoing::AttachedFile>& files,
                                      const Operation& operation);

struct DraftToSend {
    std::shared_ptr<SeekableSource> message;
    std::vector<mime::Entity> attachments{};
};
/// Throws as open_draft(), demand_authentic() and entities_of().
DraftToSend draft_to_send(Home& home, const std::string& id, const Operation& operation);

struct RemovedDraft {
    /// What became of its copies on the server.
    outbox::Withdrawn gone{};
    /// Why they could not be reached.
    std::optional<Error> fault{};
};
/// Here, and its copies on the server as far as those can be reached. Throws Error{not_found}, and
/// Error{cancelled}.
RemovedDraft remove_draft(Home& home, const std::string& id, std::chrono::milliseconds patience,
                          const Operation& operation);

} // namespace sealpost::app
