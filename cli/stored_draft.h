// SPDX-License-Identifier: GPL-3.0-or-later
// A draft that is kept here: where it lies, what it says, and which files it refers to.
#pragma once

#include "cli/account_choice.h"
#include "cli/reading.h"
#include "core/outbox/draft_store.h"
#include "core/outgoing/draft_auth.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>
#include <vector>

namespace sealpost::cli {

outbox::DraftStore draft_store(Context& context);
outgoing::DraftAuthenticator draft_authenticator(Context& context);

struct OpenedDraft {
    outbox::StoredDraft stored;
    Reading reading;
    /// Saved here and unchanged since.
    bool authentic = false;
    /// As it was saved.
    void write(Sink& to, const Operation& operation) const;
};
/// Throws Error{not_found} (fact "draft"), and what reading throws.
OpenedDraft open_draft(Context& context, const std::string& id);

/// The message as it was saved. Throws Error{bad_draft} (detail "not-authentic", fact "draft") for one that
/// was not saved here or was changed.
std::shared_ptr<SeekableSource> demand_authentic(Context& context, const OpenedDraft& draft);

struct DraftToSend {
    std::shared_ptr<SeekableSource> message;
    std::vector<mime::Entity> attachments{};
};
/// Throws as open_draft(), demand_authentic(), and outgoing::entity_of() for a file that is not what was
/// attached.
DraftToSend draft_to_send(Context& context, const std::string& id);

/// Removes it here, and its copies on the server as far as that can be reached; what cannot is warned of.
void remove_draft(Context& context, const std::string& id, std::chrono::milliseconds patience);

/// A session with the mailbox of the account; nullptr where it has none.
std::unique_ptr<transport::ImapClient> mailbox_of(Context& context, const accounts::Account& account,
                                                  std::chrono::milliseconds patience);

Json json_of_draft(const outbox::StoredDraft& draft);

} // namespace sealpost::cli
