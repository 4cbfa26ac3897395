// SPDX-License-Identifier: GPL-3.0-or-later
// What one page asks another for.
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <string>

namespace sealpost::gui {

/// A message to write. All fields may be empty.
struct ComposeRequest {
    QStringList to{};
    QStringList cc{};
    QString subject{};
    QString text{};
    /// Files to attach.
    QStringList attachments{};
    /// A complete draft as a message (RFC 5322 bytes), as respond::to_message() makes it for a reply, with
    /// the marks of what must stay inside; its fields come before those above.
    std::string draft{};
    /// A draft that is kept (outbox::DraftStore), to go on with.
    std::string draft_id{};
    /// From whom; empty: the account's address.
    QString from{};
};

} // namespace sealpost::gui
Q_DECLARE_METATYPE(sealpost::gui::ComposeRequest)
