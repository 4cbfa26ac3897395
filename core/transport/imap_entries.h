// SPDX-License-Identifier: GPL-3.0-or-later
// From libetpan's structures to our values.
#pragma once

#include "core/transport/mailbox_entries.h"

#include <libetpan/libetpan.h>
#include <optional>

namespace sealpost::transport {

Folder to_folder(const mailimap_mailbox_list& entry);
/// nullopt for an answer without a UID (an unsolicited change of flags).
std::optional<MessageEntry> to_message_entry(const mailimap_msg_att& attributes);

} // namespace sealpost::transport
