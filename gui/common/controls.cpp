// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/controls.h"

#include "gui/common/icons.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {

QFont scaled(const QFont& font, qreal factor) {
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    return result;
}

QLabel* wrapping_label(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // As high as its words need at the width that it gets.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

QLabel* text_label(const QString& text, QWidget* parent) { return wrapping_label(text, parent); }

QLabel* title_label(const QString& text, QWidget* parent) {
    QLabel* label = wrapping_label(text, parent);
    label->setFont(scaled(QApplication::font(), 1.6));
    return label;
}

QLabel* section_label(const QString& text, QWidget* parent) {
    QLabel* label = wrapping_label(text, parent);
    QFont font = scaled(QApplication::font(), 1.1);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* hint_label(const QString& text, QWidget* parent) {
    QLabel* label = wrapping_label(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    QPalette palette = label->palette();
    QColor quiet = palette.color(QPalette::WindowText);
    quiet.setAlphaF(0.72f);
    palette.setColor(QPalette::PlaceholderText, quiet);
    label->setPalette(palette);
    return label;
}

PrimaryButton::PrimaryButton(const QString& object_name, const QString& label, QWidget* parent)
    : QPushButton(label, parent) {
    setObjectName(object_name);
    setAccessibleName(QString(label).remove(QLatin1Char('&')));
    setDefault(true);
    QPalette palette = this->palette();
    const QColor accent = QApplication::palette().color(QPalette::Highlight);
    palette.setColor(QPalette::Active, QPalette::Button, accent);
    palette.setColor(QPalette::Inactive, QPalette::Button, accent);
    palette.setColor(QPalette::Active, QPalette::ButtonText,
                     QApplication::palette().color(QPalette::HighlightedText));
    palette.setColor(QPalette::Inactive, QPalette::ButtonText,
                     QApplication::palette().color(QPalette::HighlightedText));
    setPalette(palette);
}

QPushButton* push_button(const QString& object_name, const QString& label, QWidget* parent) {
    auto* button = new QPushButton(label, parent);
    button->setAutoDefault(false);
    return named(button, object_name, QString(label).remove(QLatin1Char('&')));
}

QToolButton* quiet_button(const QString& object_name, const QString& label, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(label);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return named(button, object_name, QString(label).remove(QLatin1Char('&')));
}

Fold::Fold(const QString& object_name, const QString& label, QWidget* parent)
    : QWidget(parent), line_(quiet_button(object_name + QStringLiteral("Line"), label, this)),
      layout_(new QVBoxLayout(this)) {
    setObjectName(object_name);
    line_->setCheckable(true);
    line_->setArrowType(Qt::RightArrow);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->addWidget(line_, 0, Qt::AlignLeft);
    connect(line_, &QToolButton::toggled, this, [this](bool open) {
        line_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        if (content_) content_->setVisible(open);
        emit toggled(open);
    });
}

void Fold::set_content(QWidget* content) {
    if (content_) content_->deleteLater();
    content_ = content;
    layout_->addWidget(content);
    content->setVisible(is_open());
}

void Fold::set_open(bool open) { line_->setChecked(open); }

bool Fold::is_open() const { return line_->isChecked(); }

PageColumn::PageColumn(int characters, QWidget* parent)
    : QScrollArea(parent), characters_(characters), inner_(new QWidget), column_(new QVBoxLayout(inner_)) {
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(24, 20, 24, 20);
    row->addStretch(1);
    row->addWidget(inner_, 8);
    row->addStretch(1);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(10);
    setWidget(middle);
    fit();
}

void PageColumn::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void PageColumn::fit() { inner_->setMaximumWidth(fontMetrics().averageCharWidth() * characters_); }

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : items_) delete item;
}

void FlowLayout::addItem(QLayoutItem* item) { items_.push_back(item); }

int FlowLayout::count() const { return static_cast<int>(items_.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item) items_.erase(items_.begin() + index);
    return item;
}

void FlowLayout::insert(int index, QWidget* widget) {
    addChildWidget(widget);
    items_.insert(items_.begin() + std::clamp(index, 0, count()), new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, false); }

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).expandedTo(minimumSize());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
    const QRect room = rect.marginsRemoved(contentsMargins());
    int x = room.x();
    int y = room.y();
    int line = 0;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint().boundedTo(QSize(std::max(room.width(), 1), QWIDGETSIZE_MAX));
        const bool takes_the_rest = (item->expandingDirections() & Qt::Horizontal) != 0;
        if (x > room.x() && x + size.width() > room.right() + 1) {
            x = room.x();
            y += line + spacing();
            line = 0;
        }
        if (takes_the_rest) size.setWidth(std::max(size.width(), room.right() + 1 - x));
        if (apply) item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return y + line - rect.y() + contentsMargins().bottom();
}

void tab_order(const std::vector<QWidget*>& widgets) {
    QWidget* former = nullptr;
    for (QWidget* widget : widgets) {
        if (!widget) continue;
        if (former) QWidget::setTabOrder(former, widget);
        former = widget;
    }
}

void tab_order(std::initializer_list<QWidget*> widgets) { tab_order(std::vector<QWidget*>(widgets)); }

void clear_layout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->setObjectName({});
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clear_layout(inner);
        }
        delete item;
    }
}

QLineEdit* password_field(const QString& object_name, const QString& accessible_name, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    QAction* eye = field->addAction(icon(Icon::eye), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setText(QCoreApplication::translate("Controls", "Show what was typed"));
    QObject::connect(eye, &QAction::toggled, field, [field](bool shown_now) {
        field->setEchoMode(shown_now ? QLineEdit::Normal : QLineEdit::Password);
    });
    return named(field, object_name, accessible_name);
}

} // namespace sealpost::gui
