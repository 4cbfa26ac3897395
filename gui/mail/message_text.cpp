// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/message_text.h"

#include "gui/common/controls.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

namespace sealpost::gui {

namespace {

/// Of one slice, in milliseconds; the layout of what was written comes on top.
constexpr int slice_time = 12;
constexpr qsizetype slice_characters = 8000;
/// Shown at first, and with each "Show more": the layout of a whole document after a change of its width
/// takes time in proportion.
constexpr qsizetype portion = 60000;

bool may_be_followed(const QUrl& target) {
    const QString scheme = target.scheme();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
           scheme == QLatin1String("mailto");
}

} // namespace

MessageText::MessageText(QWidget* parent) : QTextBrowser(parent), timer_(new QTimer(this)) {
    named(this, QStringLiteral("mailText"), tr("Text of the message"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setFrameShape(QFrame::StyledPanel);
    document()->setDocumentMargin(fontMetrics().averageCharWidth() * 1.5);
    timer_->setSingleShot(true);
    connect(timer_, &QTimer::timeout, this, &MessageText::write_some);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& target) {
        if (may_be_followed(target)) emit linkChosen(target);
    });
    connect(this, qOverload<const QUrl&>(&QTextBrowser::highlighted), this, [this](const QUrl& target) {
        emit linkShown(target.isEmpty() ? QString() : target.toString(QUrl::FullyEncoded));
    });
}

MessageText::~MessageText() = default;

void MessageText::show_text(std::shared_ptr<const PageText> text) {
    shown_ = std::move(text);
    left_ = portion;
    write_anew();
}

void MessageText::write_anew() {
    timer_->stop();
    writer_.reset();
    document()->clear();
    if (!shown_) return emit settled();
    writer_ = std::make_unique<PageWriter>(*document(), shown_, palette());
    write_some();
}

void MessageText::show_more() {
    if (!has_more()) return;
    left_ = portion;
    write_some();
}

bool MessageText::is_settled() const { return !timer_->isActive(); }

bool MessageText::has_more() const { return writer_ && !writer_->is_done() && left_ <= 0; }

void MessageText::write_some() {
    if (!writer_) return;
    left_ -= writer_->write(std::min(left_, slice_characters), slice_time);
    if (!writer_->is_done() && left_ > 0)
        timer_->start(0);
    else
        emit settled();
}

QVariant MessageText::loadResource(int, const QUrl&) {
    // Images of the message are in the document already; nothing else is ever loaded.
    return {};
}

void MessageText::paintEvent(QPaintEvent* event) {
    QTextBrowser::paintEvent(event);
    // A bar beside each level of what somebody else wrote before.
    QPainter painter(viewport());
    const int top = verticalScrollBar()->value();
    const qreal step = fontMetrics().averageCharWidth() * 3;
    const auto* layout = document()->documentLayout();
    QTextBlock block = cursorForPosition(QPoint(0, 0)).block();
    for (; block.isValid(); block = block.next()) {
        const QRectF area = layout->blockBoundingRect(block).translated(0, -top);
        if (area.top() > viewport()->height()) break;
        const int depth = block.blockFormat().intProperty(quote_depth_property);
        for (int level = 0; level < depth; ++level)
            painter.fillRect(
                QRectF(document()->documentMargin() + level * step, area.top(), 2, area.height() + 1),
                palette().color(QPalette::Mid));
    }
}

void MessageText::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && shown_) write_anew();
}

} // namespace sealpost::gui
