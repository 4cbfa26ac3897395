// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/recipient_chip.h"

#include "gui/common/icons.h"
#include "gui/text/explanation.h"
#include "gui/write/recipient_split.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace sealpost::gui {

namespace {

constexpr int longest_name = 28;
constexpr qreal corner = 6;

} // namespace

RecipientChip::RecipientChip(const QString& object_name, const QString& mailbox, QWidget* parent)
    : QAbstractButton(parent), mailbox_(mailbox.simplified()) {
    setObjectName(object_name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (const auto parsed = parse_recipient(mailbox)) {
        mailbox_ = mailbox_text(*parsed);
        address_ = QString::fromStdString(parsed->address.to_string());
        key_ = QString::fromStdString(parsed->address.key());
        name_ = shown(parsed->display_name.empty() ? address_.toStdString() : parsed->display_name);
        describe({});
    } else {
        name_ = shown(mailbox_.toStdString());
        describe(reason_against(mailbox_));
    }
}

void RecipientChip::set_standing(Standing standing, const QString& sentence) {
    if (!is_address()) return;
    standing_ = standing;
    describe(sentence);
    updateGeometry();
    update();
}

void RecipientChip::describe(const QString& sentence) {
    QString spoken = name_;
    if (!is_address())
        spoken = tr("%1: not an address").arg(name_);
    else if (standing_)
        spoken = sentence_of(*standing_, name_);
    setAccessibleName(spoken);
    setAccessibleDescription(sentence);
    QStringList lines;
    if (is_address()) lines << shown(mailbox_.toStdString());
    if (!sentence.isEmpty()) lines << sentence;
    setToolTip(lines.join(QLatin1Char('\n')));
}

Tone RecipientChip::tone() const {
    if (!is_address()) return Tone::caution;
    return standing_ ? tone_of(*standing_) : Tone::neutral;
}

Shape RecipientChip::shape() const {
    if (!is_address()) return Shape::warning;
    return standing_ ? shape_of(*standing_) : Shape::none;
}

QString RecipientChip::word() const {
    if (!is_address()) return tr("Not an address");
    return standing_ ? word_of(*standing_) : QString();
}

int RecipientChip::width_of(const QString& text) const {
    // Rounded down it would be elided.
    return fontMetrics().horizontalAdvance(text) + 1;
}

RecipientChip::Parts RecipientChip::parts(int width) const {
    const int high = fontMetrics().height();
    const int gap = high / 3;
    const int middle = (height() - high) / 2;
    Parts result;
    int left = gap;
    if (shape() != Shape::none) {
        result.mark = QRect(left, middle, high, high);
        left += high + gap;
    }
    const int cross = high * 3 / 4;
    result.cross = QRect(width - gap - cross, (height() - cross) / 2, cross, cross);
    const int room = std::max(0, result.cross.left() - gap - left);
    const QString said = word();
    const int name = width_of(name_);
    const int words = said.isEmpty() ? 0 : width_of(said) + 2 * gap;
    // The name gives way first, down to a third; then the word, whose shape and colour stay.
    const int name_room = std::clamp(room - words, std::min(name, room / 3), std::max(name, room / 3));
    result.name = QRect(left, middle, std::min(name_room, room), high);
    const int after = result.name.right() + 1 + 2 * gap;
    if (!said.isEmpty()) result.word = QRect(after, middle, std::max(0, left + room - after), high);
    return result;
}

int RecipientChip::wanted_width() const {
    const int high = fontMetrics().height();
    const int gap = high / 3;
    const QString said = word();
    int width = gap + std::min(width_of(name_), longest_name * fontMetrics().averageCharWidth());
    if (shape() != Shape::none) width += high + gap;
    if (!said.isEmpty()) width += 2 * gap + width_of(said);
    return width + gap + high * 3 / 4 + gap + 2;
}

QSize RecipientChip::sizeHint() const {
    const int high = fontMetrics().height();
    return {wanted_width(), high + high / 2};
}

QSize RecipientChip::minimumSizeHint() const {
    return {std::min(sizeHint().width(), 8 * fontMetrics().averageCharWidth()), sizeHint().height()};
}

void RecipientChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const QColor line = hasFocus() ? colours.color(QPalette::Highlight) : ink(tone(), colours);
    QPen pen(line, hasFocus() ? 2 : 1);
    if (!hasFocus()) {
        QColor soft = line;
        soft.setAlphaF(0.45F);
        pen.setColor(soft);
    }
    painter.setPen(pen);
    painter.setBrush(ground(tone(), colours));
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);

    const Parts at = parts(width());
    if (!at.mark.isNull())
        painter.drawPixmap(at.mark.topLeft(), drawing(shape(), tone(), at.mark.height(), *this));
    painter.setPen(colours.color(QPalette::WindowText));
    painter.drawText(at.name, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(name_, Qt::ElideMiddle, at.name.width()));
    painter.setPen(ink(tone(), colours));
    if (!at.word.isEmpty())
        painter.drawText(at.word, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         fontMetrics().elidedText(word(), Qt::ElideRight, at.word.width()));
    painter.drawPixmap(at.cross.topLeft(), drawing(Icon::close, at.cross.height(), *this));
}

void RecipientChip::mousePressEvent(QMouseEvent* event) {
    const QRect cross = parts(width()).cross.adjusted(-4, -4, 4, 4);
    if (event->button() == Qt::LeftButton && cross.contains(event->pos())) {
        emit removalWanted();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void RecipientChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    // Arrows belong to the field: a button would look for its neighbours in the whole window.
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select)
        QAbstractButton::keyPressEvent(event);
    else
        QWidget::keyPressEvent(event);
}

void RecipientChip::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    emit focused();
}

void RecipientChip::focusOutEvent(QFocusEvent* event) {
    QAbstractButton::focusOutEvent(event);
    update();
}

void RecipientChip::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

} // namespace sealpost::gui
