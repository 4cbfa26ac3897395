// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types or pastes into a field of recipients, taken apart.
#pragma once

#include "core/mime/address.h"

#include <QStringList>
#include <optional>

namespace sealpost::gui {

struct SplitRecipients {
    /// Each was ended by a comma, a semicolon, a line's end or a closing angle bracket; may be no addresses.
    QStringList complete{};
    /// What comes after the last end.
    QString rest{};
};
SplitRecipients split_recipients(const QString& text);

/// "Name <a@b>" or "a@b"; the name may stand there without quotes though it needs some.
std::optional<mime::Mailbox> parse_recipient(const QString& text);
/// As a field of a message can carry it, the name in quotes where it needs them.
QString mailbox_text(const mime::Mailbox& mailbox);
/// By which two addresses are the same one; empty for what is none.
QString canonical(const QString& address);
/// Why that is no address, in a sentence.
QString reason_against(const QString& text);

} // namespace sealpost::gui
