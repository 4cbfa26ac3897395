// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong with the mailbox, and whether it mends itself.
#pragma once

#include "gui/common/banner.h"
#include "gui/mail/mailbox_reader.h"

namespace sealpost::gui {

enum class MailboxFault {
    /// The folder is not there any more: the inbox is shown.
    folder_gone,
    /// The folder was made anew: its list is read again.
    folder_renewed,
    /// The message is not there any more.
    message_gone,
    /// The network, or the server: it is tried again by itself.
    passing,
    /// Nothing is tried until the user wants it; a wrong password must not be sent every minute.
    standing,
};

MailboxFault fault_of(const Error& error);
/// `folder`: as it is shown.
BannerText text_of(MailboxFault fault, const Error& error, const QString& folder);

} // namespace sealpost::gui
