// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the list of people: the mark of the state, the name, and below it the state in words.
#pragma once

#include <QStyledItemDelegate>

namespace sealpost::gui {

class PersonDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sealpost::gui
