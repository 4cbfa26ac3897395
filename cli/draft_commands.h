// SPDX-License-Identifier: GPL-3.0-or-later
// The commands around what is not sent yet: drafts, and the invitation.
#pragma once

#include "cli/commands.h"

namespace sealpost::cli {

CommandPtr make_draft_save_command();
CommandPtr make_draft_list_command();
CommandPtr make_draft_open_command();
CommandPtr make_draft_attach_command();
CommandPtr make_draft_delete_command();
CommandPtr make_invite_command();

} // namespace sealpost::cli
