// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/list_model.h"

#include "gui/text/amounts.h"
#include "gui/text/status_text.h"

#include <algorithm>
#include <utility>

namespace sealpost::gui {

namespace {

QString sender_of(const MessageRow& row) {
    if (row.memo && !row.memo->sender.isEmpty()) return row.memo->sender;
    return row.sender.isEmpty() ? ListModel::tr("No sender") : row.sender;
}

QString subject_of(const MessageRow& row) {
    if (row.memo && !row.memo->subject.isEmpty()) return row.memo->subject;
    if (!row.subject.isEmpty()) return row.subject;
    return row.looks == transport::Looks::encrypted && !row.memo ? ListModel::tr("Protected message")
                                                                 : ListModel::tr("No subject");
}

QString when_of(const MessageRow& row, Time now) { return row.date ? when_text(*row.date, now) : QString(); }

/// For screen readers: all that the row says by weight, colour and shape too.
QString spoken(const MessageRow& row, Time now) {
    const QString text = ListModel::tr("%1: %2. %3. %4", "sender, subject, date, protection")
                             .arg(sender_of(row), subject_of(row), when_of(row, now), mark_of(row).headline);
    return row.unread() ? ListModel::tr("Unread. %1").arg(text) : text;
}

} // namespace

BannerText mark_of(const MessageRow& row) {
    if (row.memo) return mark_of(row.memo->protection, row.memo->problem);
    switch (row.looks) {
    case transport::Looks::encrypted:
        return {.tone = Tone::neutral,
                .shape = Shape::locked,
                .headline = ListModel::tr("Protected, not opened yet")};
    case transport::Looks::signed_:
        return {.tone = Tone::neutral,
                .shape = Shape::pen,
                .headline = ListModel::tr("Signature not checked yet")};
    case transport::Looks::plain:
        break;
    }
    return {};
}

ListModel::ListModel(const Clock& clock, QObject* parent) : QAbstractListModel(parent), clock_(clock) {}

void ListModel::set_rows(std::vector<MessageRow> rows) {
    if (rows_.empty() || rows.empty()) {
        if (rows_.empty() && rows.empty()) return;
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        return;
    }
    remove_missing(rows);
    insert_new(rows);
    for (int i = 0; i < rowCount(); ++i) {
        MessageRow& now = rows[static_cast<std::size_t>(i)];
        MessageRow& before = rows_[static_cast<std::size_t>(i)];
        if (now == before) continue;
        before = std::move(now);
        changed(i);
    }
}

void ListModel::remove_missing(const std::vector<MessageRow>& rows) {
    const auto stays = [&](const MessageRow& row) {
        return std::ranges::binary_search(rows, row.uid, std::ranges::greater{}, &MessageRow::uid);
    };
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !stays(rows_[static_cast<std::size_t>(first - 1)])) --first;
        if (first > last) continue;
        beginRemoveRows({}, first, last);
        rows_.erase(rows_.begin() + first, rows_.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void ListModel::insert_new(std::vector<MessageRow>& rows) {
    for (std::size_t at = 0; at < rows.size();) {
        std::size_t end = at;
        while (end < rows.size() && (at >= rows_.size() || rows[end].uid != rows_[at].uid)) ++end;
        if (end == at) {
            ++at;
            continue;
        }
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
        rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(at),
                     rows.begin() + static_cast<std::ptrdiff_t>(at),
                     rows.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        at = end;
    }
}

const MessageRow* ListModel::row(int number) const {
    return number >= 0 && number < rowCount() ? &rows_[static_cast<std::size_t>(number)] : nullptr;
}

const MessageRow* ListModel::find(std::uint32_t uid) const { return row(row_of(uid)); }

int ListModel::row_of(std::uint32_t uid) const {
    const auto found = std::ranges::lower_bound(rows_, uid, std::ranges::greater{}, &MessageRow::uid);
    return found != rows_.end() && found->uid == uid ? static_cast<int>(found - rows_.begin()) : -1;
}

void ListModel::set_flags(std::uint32_t uid, std::vector<std::string> flags) {
    const int number = row_of(uid);
    if (number < 0) return;
    rows_[static_cast<std::size_t>(number)].flags = std::move(flags);
    changed(number);
}

void ListModel::set_memo(std::uint32_t uid, RowMemo memo) {
    const int number = row_of(uid);
    if (number < 0) return;
    rows_[static_cast<std::size_t>(number)].memo = std::move(memo);
    changed(number);
}

void ListModel::remove(std::uint32_t uid) {
    const int number = row_of(uid);
    if (number < 0) return;
    beginRemoveRows({}, number, number);
    rows_.erase(rows_.begin() + number);
    endRemoveRows();
}

void ListModel::changed(int row) { emit dataChanged(index(row), index(row)); }

int ListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const MessageRow& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case subject_role:
        return subject_of(row);
    case sender_role:
        return sender_of(row);
    case when_role:
        return when_of(row, clock_.now());
    case unread_role:
        return row.unread();
    case shape_role:
        return static_cast<int>(mark_of(row).shape);
    case tone_role:
        return static_cast<int>(mark_of(row).tone);
    case Qt::ToolTipRole: {
        const QString mark = mark_of(row).headline;
        return mark.isEmpty() ? subject_of(row)
                              : tr("%1\n%2", "subject, protection").arg(subject_of(row), mark);
    }
    case Qt::AccessibleTextRole:
        return spoken(row, clock_.now());
    default:
        return {};
    }
}

} // namespace sealpost::gui
