// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbox/outbox_delegate.h"

#include "gui/common/icons.h"
#include "gui/outbox/outbox_model.h"

#include <QApplication>
#include <QPainter>

namespace sealpost::gui {

namespace {

constexpr int margin = 8;

QFont bold(QFont font) {
    font.setBold(true);
    return font;
}

} // namespace

void OutboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const auto tone = static_cast<Tone>(index.data(OutboxModel::ToneRole).toInt());
    const auto shape = static_cast<Shape>(index.data(OutboxModel::ShapeRole).toInt());
    const int side = option.fontMetrics.height() * 5 / 4;
    const QRect room = option.rect.adjusted(margin, margin, -margin, -margin);
    const QRect mark(room.left(), room.top() + (room.height() - side) / 2, side, side);
    if (shape != Shape::none)
        icon(shape, tone).paint(painter, mark, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);

    const QRect words = room.adjusted(side + margin, 0, 0, 0);
    const QString when = index.data(OutboxModel::WhenRole).toString();
    const int when_width = option.fontMetrics.horizontalAdvance(when);
    const QPalette::ColorGroup group =
        option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const auto draw = [&](const QRect& rect, const QFont& font, const QColor& colour, const QString& line,
                          Qt::Alignment alignment) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(line, Qt::ElideRight, rect.width()));
    };
    painter->save();
    const QRect upper(words.left(), words.top(), words.width(), words.height() / 2);
    const QRect lower(words.left(), upper.bottom() + 1, words.width(), words.height() - upper.height());
    draw(upper.adjusted(0, 0, -when_width - margin, 0), bold(option.font), text,
         index.data(Qt::DisplayRole).toString(), Qt::AlignLeft);
    draw(upper, option.font, text, when, Qt::AlignRight);
    draw(lower, option.font, selected ? text : ink(tone, option.palette),
         index.data(OutboxModel::StateRole).toString(), Qt::AlignLeft);
    painter->restore();
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int line = QFontMetrics(bold(option.font)).height();
    return {line * 8, 2 * line + line / 4 + 2 * margin};
}

} // namespace sealpost::gui
