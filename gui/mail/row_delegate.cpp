// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/row_delegate.h"

#include "gui/common/icons.h"
#include "gui/mail/list_model.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace sealpost::gui {

namespace {

/// All from the height of a line, so that it grows with the system's font.
struct Measures {
    explicit Measures(const QFontMetrics& metrics)
        : line(metrics.height()), pad(std::max(4, line / 3)), gap(std::max(2, line / 5)), side(line),
          indent(gap * 2 + side + gap) {}
    int line;
    /// Above and below a row.
    int pad;
    int gap;
    int side;
    int indent;
};

void draw_mark(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
               const QRect& place) {
    const auto shape = static_cast<Shape>(index.data(ListModel::shape_role).toInt());
    if (shape == Shape::none) return;
    const auto tone = static_cast<Tone>(index.data(ListModel::tone_role).toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    icon(shape, tone).paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
}

void draw_dot(QPainter* painter, const QColor& colour, const QRect& place) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const int radius = std::max(2, place.width() / 5);
    painter->drawEllipse(place.center(), radius, radius);
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const bool unread = index.data(ListModel::unread_role).toBool();
    const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    QFont font = item.font;
    font.setBold(unread);
    const QFontMetrics metrics(font);
    const QFontMetrics usual(item.font);
    const Measures at{usual};

    painter->save();
    const QRect first(item.rect.left(), item.rect.top() + at.pad, item.rect.width() - at.gap * 2, at.line);
    const QRect second = first.translated(0, at.line + at.gap / 2);
    const QRect margin(item.rect.left() + at.gap * 2, first.top(), at.side, at.side);
    if (unread) draw_dot(painter, selected ? text : ink(Tone::note, item.palette), margin);
    draw_mark(painter, item, index, margin.translated(0, second.top() - first.top()));

    painter->setPen(text);
    painter->setFont(item.font);
    const QString when = index.data(ListModel::when_role).toString();
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, when);
    painter->setFont(font);
    const int room = first.width() - at.indent;
    const int for_sender = room - usual.horizontalAdvance(when) - at.gap * 2;
    painter->drawText(
        first.adjusted(at.indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data(ListModel::sender_role).toString(), Qt::ElideRight, for_sender));
    painter->drawText(
        second.adjusted(at.indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data(ListModel::subject_role).toString(), Qt::ElideRight, room));
    painter->restore();

    if (!item.state.testFlag(QStyle::State_HasFocus)) return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(item);
    focus.backgroundColor = item.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const Measures at{QFontMetrics(option.font)};
    return {at.indent + at.line * 8, at.line * 2 + at.pad * 2 + at.gap / 2};
}

} // namespace sealpost::gui
