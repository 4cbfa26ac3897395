// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbox/outbox_model.h"

#include "gui/text/amounts.h"
#include "gui/text/explanation.h"
#include "gui/text/outbox_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace sealpost::gui {

namespace {

struct OutboxWords {
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

constexpr std::size_t named_recipients = 3;
/// Farther off, no second is told.
constexpr std::chrono::minutes counted_down{2};

} // namespace

BannerText outbox_state_of(const OutboxEntry& entry, Time now) {
    using outbox::ItemState;
    if (entry.item.state == ItemState::accepted || entry.item.state == ItemState::filed) {
        BannerText own = own_copy_of(entry.message);
        if (!own.headline.isEmpty()) return own;
    }
    return state_of(entry.item, now);
}

QString outbox_recipients_of(const outbox::Item& item) {
    QStringList names;
    for (const auto& recipient : item.recipients) {
        if (static_cast<std::size_t>(names.size()) == named_recipients) break;
        names.push_back(shown(recipient.address.to_string()));
    }
    const int others = static_cast<int>(item.recipients.size()) - static_cast<int>(names.size());
    const QString list = names.join(QStringLiteral(", "));
    return others == 0 ? list : OutboxWords::tr("%1 and %n other(s)", nullptr, others).arg(list);
}

void OutboxModel::set_entries(std::vector<OutboxEntry> entries, Time now) {
    now_ = now;
    const bool same = std::equal(
        entries.begin(), entries.end(), rows_.begin(), rows_.end(),
        [](const OutboxEntry& entry, const Row& row) { return entry.item.id == row.entry.item.id; });
    std::vector<Row> rows;
    rows.reserve(entries.size());
    for (OutboxEntry& entry : entries) rows.push_back(row_for(std::move(entry)));
    if (same) {
        rows_ = std::move(rows);
        if (!rows_.empty()) emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

void OutboxModel::set_now(Time now) {
    now_ = now;
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        BannerText state = outbox_state_of(rows_[row].entry, now);
        if (state.headline == rows_[row].state.headline) continue;
        rows_[row].state = std::move(state);
        const QModelIndex changed = index(static_cast<int>(row));
        emit dataChanged(changed, changed);
    }
}

bool OutboxModel::counts_down() const {
    return std::any_of(rows_.begin(), rows_.end(), [this](const Row& row) {
        const outbox::Item& item = row.entry.item;
        return item.state == outbox::ItemState::queued && item.schedule.next > now_ &&
               item.schedule.next - now_ <= counted_down;
    });
}

const OutboxEntry* OutboxModel::entry(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &rows_[static_cast<std::size_t>(row)].entry;
}

int OutboxModel::row_of(const std::string& id) const {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.entry.item.id == id; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int OutboxModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant OutboxModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.recipients;
    case StateRole:
        return row.state.headline;
    case ToneRole:
        return static_cast<int>(row.state.tone);
    case ShapeRole:
        return static_cast<int>(row.state.shape);
    case WhenRole:
        return row.when;
    case IdRole:
        return QString::fromStdString(row.entry.item.id);
    case Qt::ToolTipRole:
        return tr("%1\n%2").arg(row.recipients, row.state.headline);
    case Qt::AccessibleTextRole:
        return tr("To %1. %2. %3").arg(row.recipients, row.state.headline, row.when);
    default:
        return {};
    }
}

OutboxModel::Row OutboxModel::row_for(OutboxEntry entry) const {
    Row row{.entry = std::move(entry), .recipients = {}, .when = {}, .state = {}};
    row.recipients = outbox_recipients_of(row.entry.item);
    row.when = when_text(row.entry.item.queued_at, now_);
    row.state = outbox_state_of(row.entry, now_);
    return row;
}

} // namespace sealpost::gui
