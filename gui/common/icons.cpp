// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/icons.h"

#include <QApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>
#include <QWidget>
#include <cmath>

// Of a static library: named here, so that it is linked.
static void link_icons() { Q_INIT_RESOURCE(icons); }

namespace sealpost::gui {

namespace {

QLatin1String file_of(Icon which) {
    switch (which) {
    case Icon::mail:
        return QLatin1String("mail");
    case Icon::write:
        return QLatin1String("write");
    case Icon::people:
        return QLatin1String("people");
    case Icon::outbox:
        return QLatin1String("outbox");
    case Icon::settings:
        return QLatin1String("settings");
    case Icon::reply:
        return QLatin1String("reply");
    case Icon::reply_all:
        return QLatin1String("reply-all");
    case Icon::forward:
        return QLatin1String("forward");
    case Icon::attach:
        return QLatin1String("attach");
    case Icon::send:
        return QLatin1String("send");
    case Icon::save:
        return QLatin1String("save");
    case Icon::search:
        return QLatin1String("search");
    case Icon::refresh:
        return QLatin1String("refresh");
    case Icon::add:
        return QLatin1String("add");
    case Icon::remove:
        return QLatin1String("remove");
    case Icon::edit:
        return QLatin1String("edit");
    case Icon::more:
        return QLatin1String("more");
    case Icon::back:
        return QLatin1String("back");
    case Icon::close:
        return QLatin1String("close");
    case Icon::copy:
        return QLatin1String("copy");
    case Icon::open:
        return QLatin1String("open");
    case Icon::folder:
        return QLatin1String("folder");
    case Icon::print:
        return QLatin1String("print");
    case Icon::qr:
        return QLatin1String("qr");
    case Icon::person:
        return QLatin1String("person");
    case Icon::key:
        return QLatin1String("key");
    case Icon::download:
        return QLatin1String("download");
    case Icon::eye:
        return QLatin1String("eye");
    case Icon::help:
        return QLatin1String("help");
    }
    return {};
}

QLatin1String file_of(Shape shape) {
    switch (shape) {
    case Shape::sealed_verified:
        return QLatin1String("shape-sealed-verified");
    case Shape::sealed:
        return QLatin1String("shape-sealed");
    case Shape::key_new:
        return QLatin1String("shape-key-new");
    case Shape::conflict:
        return QLatin1String("shape-conflict");
    case Shape::open_envelope:
        return QLatin1String("shape-open-envelope");
    case Shape::nothing:
        return QLatin1String("shape-nothing");
    case Shape::torn:
        return QLatin1String("shape-torn");
    case Shape::locked:
        return QLatin1String("shape-locked");
    case Shape::question:
        return QLatin1String("shape-question");
    case Shape::pen:
        return QLatin1String("shape-pen");
    case Shape::info:
        return QLatin1String("shape-info");
    case Shape::warning:
        return QLatin1String("shape-warning");
    case Shape::done:
        return QLatin1String("shape-done");
    case Shape::waiting:
        return QLatin1String("shape-waiting");
    case Shape::none:
        break;
    }
    return {};
}

/// `side`: in pixels of the device. Drawn once for each size and colour: only the window's thread draws.
QPixmap drawn(QLatin1String file, int side, const QColor& colour) {
    if (file.isEmpty() || side <= 0) return {};
    static QHash<QString, QPixmap> kept;
    const QString key = QStringLiteral("%1/%2/%3").arg(file).arg(side).arg(colour.rgba(), 0, 16);
    const auto found = kept.constFind(key);
    if (found != kept.constEnd()) return *found;
    link_icons();
    QSvgRenderer renderer(QStringLiteral(":/sealpost/%1.svg").arg(file));
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    kept.insert(key, pixmap);
    return pixmap;
}

class DrawnIcon final : public QIconEngine {
  public:
    DrawnIcon(QLatin1String file, Tone tone) : file_(file), tone_(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        const QPalette palette = QApplication::palette();
        QColor colour = ink(tone_, palette);
        if (mode == QIcon::Disabled) colour = palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected) colour = palette.color(QPalette::HighlightedText);
        return drawn(file_, std::min(size.width(), size.height()), colour);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        return pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new DrawnIcon(*this); }

  private:
    QLatin1String file_;
    Tone tone_;
};

QPixmap drawing_of(QLatin1String file, const QColor& colour, int side, const QWidget& on) {
    const qreal ratio = on.devicePixelRatioF();
    QPixmap pixmap = drawn(file, static_cast<int>(std::lround(side * ratio)), colour);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QIcon icon(Icon which) { return QIcon(new DrawnIcon(file_of(which), Tone::neutral)); }

QIcon icon(Shape shape, Tone tone) { return QIcon(new DrawnIcon(file_of(shape), tone)); }

QPixmap drawing(Shape shape, Tone tone, int side, const QWidget& on) {
    return drawing_of(file_of(shape), ink(tone, on.palette()), side, on);
}

QPixmap drawing(Icon which, int side, const QWidget& on) {
    return drawing_of(file_of(which), on.palette().color(QPalette::WindowText), side, on);
}

} // namespace sealpost::gui
