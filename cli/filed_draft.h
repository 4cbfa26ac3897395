// SPDX-License-Identifier: GPL-3.0-or-later
// A draft's copy in the Drafts folder of its account: with its attachments, so that it can be finished on
// another computer; those that find no room in it are named in it.
#pragma once

#include "cli/stored_draft.h"
#include "core/outgoing/own_key.h"

#include <chrono>
#include <memory>

namespace sealpost::cli {

struct DraftToFile {
    const outbox::StoredDraft& stored;
    const accounts::Account& account;
    /// As it was written, without the attachments.
    std::shared_ptr<SeekableSource> message;
    /// The same, sealed.
    const outgoing::SealedForSelf* sealed = nullptr;
    const outgoing::OwnKey& own;
    std::chrono::milliseconds patience;
};

/// The member "filed" of the result. The draft is kept here: that the server did not take it is a warning,
/// and null.
Json file_draft(Context& context, const DraftToFile& draft);

/// After its attachments have changed: the copy that is there gives way to one with the new ones. null where
/// the account has no mailbox, or something stands in the way, which is warned of.
Json file_draft_again(Context& context, const outbox::StoredDraft& stored,
                      std::chrono::milliseconds patience);

/// Of attachments that cannot be sent as they were attached.
void warn_of_attachments(Context& context, const outbox::StoredDraft& stored);

} // namespace sealpost::cli
