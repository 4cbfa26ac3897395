// SPDX-License-Identifier: GPL-3.0-or-later
// A draft's copy in the Drafts folder of its account: with its attachments, so that it can be finished on
// another computer; those that find no room in it are named in it.
#pragma once

#include "app/drafting.h"
#include "core/accounts/account.h"

#include <functional>

namespace sealpost::app {

/// What a copy says of attachments that find no room in it: a part of its own. The words are the front end's.
struct LeftOutNote {
    std::string file_name{};
    std::function<std::string(const std::vector<outgoing::AttachedFile>& left_out)> text{};
};

struct DraftToFile {
    const outbox::StoredDraft& stored;
    const accounts::Account& account;
    /// As it was written, without the attachments.
    std::shared_ptr<SeekableSource> message;
    /// The same, sealed.
    const outgoing::SealedForSelf* sealed = nullptr;
    const outgoing::OwnKey& own;
    LeftOutNote note{};
    std::chrono::milliseconds patience = limits::server_timeout;
};

struct FiledDraft {
    std::string folder{};
    /// 0: the server did not say.
    std::uint32_t uid = 0;
    /// What became of the former copies.
    outbox::Withdrawn former{};
};

/// The copy that is there gives way to the new one. Throws what stands in the way of the server, and what
/// sealing throws; the draft is kept here all the same.
FiledDraft file_draft(Home& home, const DraftToFile& draft, const Operation& operation);

} // namespace sealpost::app
