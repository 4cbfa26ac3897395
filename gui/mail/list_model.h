// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of a folder. What a message says inside is shown once it was opened, and not before.
#pragma once

#include "core/base/clock.h"
#include "gui/common/banner.h"
#include "gui/mail/list_row.h"

#include <QAbstractListModel>
#include <vector>

namespace sealpost::gui {

class ListModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        /// QString each.
        sender_role = Qt::UserRole,
        subject_role,
        when_role,
        /// bool
        unread_role,
        /// int: Shape and Tone of the mark; its words are the tool tip's.
        shape_role,
        tone_role,
    };

    /// The clock must outlive it.
    explicit ListModel(const Clock& clock, QObject* parent = nullptr);

    /// Newest first, as make_rows() gives them. Rows that are the same stay, and with them the selection.
    void set_rows(std::vector<MessageRow> rows);
    /// nullptr: no such row.
    const MessageRow* row(int number) const;
    const MessageRow* find(std::uint32_t uid) const;
    /// -1: it is not here.
    int row_of(std::uint32_t uid) const;

    // Of one message; nothing happens where it is not here.
    void set_flags(std::uint32_t uid, std::vector<std::string> flags);
    void set_memo(std::uint32_t uid, RowMemo memo);
    void remove(std::uint32_t uid);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

  private:
    void remove_missing(const std::vector<MessageRow>& rows);
    void insert_new(std::vector<MessageRow>& rows);
    void changed(int row);

    const Clock& clock_;
    std::vector<MessageRow> rows_;
};

/// What is known of its protection, which is nothing before it was opened.
BannerText mark_of(const MessageRow& row);

} // namespace sealpost::gui
