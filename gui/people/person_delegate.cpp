// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/person_delegate.h"

#include "gui/common/icons.h"
#include "gui/people/persons_model.h"

#include <QApplication>
#include <QPainter>

namespace sealpost::gui {

namespace {
int margin_of(const QStyleOptionViewItem& option) { return option.fontMetrics.height() / 2; }

QFont bold(QFont font) {
    font.setBold(true);
    return font;
}
} // namespace

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    const int margin = margin_of(option);
    const int line = option.fontMetrics.height();
    const QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto aligned = [&](Qt::Alignment vertical) {
        return static_cast<int>(vertical | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    };
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(PersonsModel::HeadingRole).toBool()) {
        painter->setFont(bold(option.font));
        QColor quiet = option.palette.color(QPalette::Text);
        quiet.setAlphaF(0.72f);
        painter->setPen(quiet);
        painter->drawText(inside.adjusted(0, 0, 0, -margin / 2), aligned(Qt::AlignBottom),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, inside.width()));
        painter->restore();
        return;
    }
    const QWidget* on = option.widget;
    const QStyle* style = on ? on->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, on);
    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const int side = line * 3 / 2;
    if (on) {
        const auto shape = static_cast<Shape>(index.data(PersonsModel::ShapeRole).toInt());
        const auto tone = static_cast<Tone>(index.data(PersonsModel::ToneRole).toInt());
        QRect place(inside.left(), inside.center().y() - side / 2, side, side);
        if (mirrored) place.moveRight(inside.right());
        icon(shape, tone).paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    }
    QRect words = inside;
    mirrored ? words.setRight(words.right() - side - margin) : words.setLeft(words.left() + side + margin);
    const int top = option.rect.center().y() - line;
    painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    const QFont name = bold(option.font);
    painter->setFont(name);
    painter->drawText(QRect(words.left(), top, words.width(), line), aligned(Qt::AlignVCenter),
                      QFontMetrics(name).elidedText(text, Qt::ElideRight, words.width()));
    painter->setFont(option.font);
    painter->drawText(QRect(words.left(), top + line, words.width(), line), aligned(Qt::AlignVCenter),
                      option.fontMetrics.elidedText(index.data(PersonsModel::DetailRole).toString(),
                                                    Qt::ElideRight, words.width()));
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, on);
    }
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int line = option.fontMetrics.height();
    return {line * 12, line * 2 + margin_of(option)};
}

} // namespace sealpost::gui
