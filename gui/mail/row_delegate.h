// SPDX-License-Identifier: GPL-3.0-or-later
// A message in two lines: sender and date, mark and subject.
#pragma once

#include <QStyledItemDelegate>

namespace sealpost::gui {

class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// The same for all rows.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sealpost::gui
