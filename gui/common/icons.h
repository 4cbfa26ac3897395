// SPDX-License-Identifier: GPL-3.0-or-later
// The one set of icons (gui/icons/*.svg, black on nothing, 24 by 24): drawn in the colour of the text or of a
// tone, at any scale. A drawing is made once and kept.
#pragma once

#include "gui/common/tone.h"

#include <QIcon>
#include <QPixmap>

class QWidget;

namespace sealpost::gui {

enum class Icon {
    mail,
    write,
    people,
    outbox,
    settings, // the pages
    reply,
    reply_all,
    forward,
    attach,
    send,
    save,
    search,
    refresh,
    add,
    remove,
    edit,
    more,
    back,
    close,
    copy,
    open,
    folder,
    print,
    qr,
    person,
    key,
    download,
    eye,
    help,
};

/// In the colour of the palette's text; greyed where it is disabled.
QIcon icon(Icon which);
QIcon icon(Shape shape, Tone tone);
/// `side`: in device independent pixels; crisp at the scale of the widget.
QPixmap drawing(Shape shape, Tone tone, int side, const QWidget& on);
QPixmap drawing(Icon which, int side, const QWidget& on);

} // namespace sealpost::gui
