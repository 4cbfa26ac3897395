// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the outbox: the mark of its state, to whom, the state in words, and the time. All rows are alike
// high.
#pragma once

#include <QStyledItemDelegate>

namespace sealpost::gui {

class OutboxDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sealpost::gui
