// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a draft's copy in the Drafts folder of its account.
#pragma once

#include "app/draft_copies.h"
#include "cli/stored_draft.h"

#include <chrono>

namespace sealpost::cli {

/// The member "filed" of the result. The draft is kept here: that the server did not take it is a warning,
/// and null. The note of what finds no room is put into it here.
Json file_draft(Context& context, app::DraftToFile draft);

/// After its attachments have changed: the copy that is there gives way to one with the new ones. null where
/// the account has no mailbox, or something stands in the way, which is warned of.
Json file_draft_again(Context& context, const outbox::StoredDraft& stored,
                      std::chrono::milliseconds patience);

/// Of attachments that cannot be sent as they were attached.
void warn_of_attachments(Context& context, const outbox::StoredDraft& stored);

} // namespace sealpost::cli
