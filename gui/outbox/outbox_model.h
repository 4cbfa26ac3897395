// SPDX-License-Identifier: GPL-3.0-or-later
// The copies in the outbox as rows: to whom, where it is on its way, and when.
#pragma once

#include "gui/common/banner.h"
#include "gui/outbox/outbox_jobs.h"

#include <QAbstractListModel>

namespace sealpost::gui {

/// What a row says of its state: the sender's own copy comes first once the servers have the message.
BannerText outbox_state_of(const OutboxEntry& entry, Time now);
/// "bob@example.org, carol@example.org and 3 others".
QString outbox_recipients_of(const outbox::Item& item);

class OutboxModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        StateRole = Qt::UserRole + 1, ///< QString
        ToneRole,                     ///< int of gui::Tone
        ShapeRole,                    ///< int of gui::Shape
        WhenRole,                     ///< QString: when it was written
        IdRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void set_entries(std::vector<OutboxEntry> entries, Time now);
    /// Rows whose words are others by then say so.
    void set_now(Time now);
    /// A row counts seconds.
    bool counts_down() const;

    /// nullptr: there is no such row. Until the next set_entries().
    const OutboxEntry* entry(int row) const;
    /// -1: it is not there.
    int row_of(const std::string& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    struct Row {
        OutboxEntry entry;
        QString recipients;
        QString when;
        BannerText state;
    };
    Row row_for(OutboxEntry entry) const;
    std::vector<Row> rows_;
    Time now_{};
};

} // namespace sealpost::gui
