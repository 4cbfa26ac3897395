// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/qr_view.h"

#include "core/keys/qr_code.h"
#include "gui/common/controls.h"

#include <QPainter>
#include <algorithm>

namespace sealpost::gui {

namespace {
constexpr int quiet_zone = 4;
}

QrView::QrView(const QString& object_name, crypto::Technology technology,
               const crypto::Fingerprint& fingerprint, QWidget* parent)
    : QWidget(parent) {
    const std::string uri = keys::verification_uri(technology, fingerprint);
    const keys::QrCode code(uri);
    const int side = code.size() + 2 * quiet_zone;
    modules_ = QImage(side, side, QImage::Format_Grayscale8);
    modules_.fill(Qt::white);
    for (int y = 0; y < code.size(); ++y)
        for (int x = 0; x < code.size(); ++x)
            if (code.is_dark(x, y)) modules_.setPixel(x + quiet_zone, y + quiet_zone, qRgb(0, 0, 0));
    named(this, object_name, tr("The key as a square of dots, to be scanned by another device"),
          QString::fromStdString(uri));
    setToolTip(QString::fromStdString(uri));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize QrView::sizeHint() const {
    // Whole pixels for each module, and no smaller than a camera likes.
    const int scale = std::max(3, fontMetrics().height() * 9 / modules_.width());
    return modules_.size() * scale;
}

void QrView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const int scale = std::max(1, std::min(width(), height()) / modules_.width());
    painter.drawImage(QRect(QPoint(0, 0), modules_.size() * scale), modules_);
}

} // namespace sealpost::gui
