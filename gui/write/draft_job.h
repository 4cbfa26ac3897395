// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts for the page: functions for the lane of a job, values in, values out.
#pragma once

#include "gui/write/compose_job.h"

namespace sealpost::gui {

struct DraftSave {
    PageContent content{};
    /// Of the draft whose place it takes; empty: a new one.
    std::string id{};
};
struct DraftSaved {
    std::string id{};
    Time at{};
    /// As they are kept, the files read again among them.
    std::vector<outgoing::AttachedFile> attachments{};
    /// The account that files a copy of it in a folder on its server; empty: none does.
    std::string account{};
};
/// Throws Error{unusable_key} (fact "reason") where there is no key to seal it to, and what saving throws;
/// the former one stands then.
DraftSaved save_page(app::Home& home, const DraftSave& save, const Operation& operation);

struct DraftPage {
    std::string id{};
    PageContent content{};
    /// False: it was not saved here, or was changed since.
    bool authentic = true;
};
/// Throws as app::open_draft().
DraftPage open_page(app::Home& home, const std::string& id, const Operation& operation);

struct DraftEntry {
    std::string id{};
    Time saved_at{};
    std::string account{};
    /// Names or addresses, as they stand outside of what is encrypted.
    std::vector<std::string> to{};
    int attachments = 0;
};
/// The newest first. What was sent meanwhile is removed here, and is not among them; what waits in the outbox
/// is not among them either.
std::vector<DraftEntry> list_drafts(app::Home& home);

/// Here, and on the server as far as that can be reached.
void remove_page(app::Home& home, const std::string& id, const Operation& operation);

struct DraftFiling {
    std::string id{};
    /// As it was saved. Nothing is opened for it, so that nobody is asked for a passphrase.
    ComposedMessage message{};
    /// Of the part that names the attachments which find no room in the copy.
    std::string note_name{};
    std::string note_text{};
};
/// The copy in the Drafts folder of the server. Throws what stands in the way.
void file_page(app::Home& home, const DraftFiling& filing, const Operation& operation);

} // namespace sealpost::gui
