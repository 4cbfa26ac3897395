// SPDX-License-Identifier: GPL-3.0-or-later
// A message as a line of the list: what the server says of it, and what is remembered since it was opened.
// Rows are made in the lane, so that the window's thread only shows them.
#pragma once

#include "core/base/clock.h"
#include "core/transport/mailbox_entries.h"
#include "gui/mail/row_memory.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::gui {

struct MessageRow {
    std::uint32_t uid = 0;
    std::uint64_t size = 0;
    std::vector<std::string> flags{};
    transport::Looks looks = transport::Looks::plain;
    /// The outer ones, as they may be shown; the subject is empty where it only stands for one inside.
    QString sender{};
    QString subject{};
    std::optional<Time> date{};
    /// For RowMemory.
    std::string key{};
    std::optional<RowMemo> memo{};

    bool unread() const;
    friend bool operator==(const MessageRow&, const MessageRow&) = default;
};

/// Newest first, without those that are only waiting to be removed. Two that cannot be told apart have no
/// key: what is remembered of one must not be said of the other.
std::vector<MessageRow> make_rows(const std::string& account,
                                  const std::vector<transport::MessageEntry>& entries);
/// Fills in what is remembered.
void recall(std::vector<MessageRow>& rows, const RowMemory& memory);

} // namespace sealpost::gui
