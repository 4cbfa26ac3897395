// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/attachment_chip.h"

#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace sealpost::gui {

namespace {
constexpr int shown_characters = 40;
constexpr int steps = 100;
} // namespace

AttachmentChip::AttachmentChip(const QString& name, quint64 size, QWidget* parent)
    : QFrame(parent), name_(shown(name.toStdString())), total_(size), size_(new QLabel(this)),
      progress_(new QProgressBar(this)), remove_(new QToolButton(this)) {
    setFrameShape(QFrame::StyledPanel);
    auto* mark = new QLabel(this);
    mark->setPixmap(drawing(Icon::attach, fontMetrics().height(), *this));
    auto* words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setText(fontMetrics().elidedText(name_, Qt::ElideMiddle,
                                            fontMetrics().averageCharWidth() * shown_characters));
    words->setToolTip(name_);
    progress_->setRange(0, steps);
    progress_->setTextVisible(false);
    progress_->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    named(progress_, QStringLiteral("writeAttachmentProgress"), tr("Progress of reading %1").arg(name_));
    progress_->hide();
    remove_->setIcon(icon(Icon::remove));
    remove_->setAutoRaise(true);
    remove_->setFocusPolicy(Qt::StrongFocus);
    remove_->setToolTip(tr("Take %1 out of the message").arg(name_));
    named(remove_, QStringLiteral("writeAttachmentRemove"), tr("Remove %1").arg(name_));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 2, 2);
    for (QWidget* widget : std::initializer_list<QWidget*>{mark, words, size_, progress_, remove_})
        row->addWidget(widget);
    connect(remove_, &QToolButton::clicked, this, &AttachmentChip::removeWanted);
    set_complete(size);
}

void AttachmentChip::set_done(quint64 bytes) {
    progress_->setVisible(true);
    progress_->setValue(total_ == 0 ? 0 : static_cast<int>(std::min(bytes, total_) * steps / total_));
}

void AttachmentChip::set_complete(quint64 size) {
    total_ = size;
    progress_->hide();
    size_->setText(size_text(size));
    named(this, QStringLiteral("writeAttachment"), tr("%1, %2").arg(name_, size_text(size)));
}

} // namespace sealpost::gui
