// SPDX-License-Identifier: GPL-3.0-or-later
// How things are said: a colour and a shape always go together, so that neither carries a meaning alone.
#pragma once

#include <QColor>

class QPalette;

namespace sealpost::gui {

/// What a line, a chip or a banner means to the person.
enum class Tone {
    neutral, ///< nothing is claimed
    good,    ///< protected as it should be; a calm colour, never a warning
    note,    ///< worth knowing, nothing to do
    caution, ///< something is to be done or decided
    danger,  ///< stop: a fault, a conflict, a forgery
    clear,   ///< in the clear: others can read it
};

/// The outline that goes with a state; each state of protection has its own.
enum class Shape {
    none,
    sealed_verified, ///< a filled shield with a tick: compared
    sealed,          ///< a filled shield: accepted
    key_new,         ///< a key with a dot: new, waits for a click
    conflict,        ///< two crossing arrows: another key than the one known
    open_envelope,   ///< an open envelope: in the clear
    nothing,         ///< a hollow circle: no key
    torn,            ///< a torn page: damaged
    locked,          ///< a closed lock: cannot be opened here
    question,        ///< a question mark in a circle: cannot be told
    pen,             ///< a pen: signed
    info,
    warning, ///< a triangle
    done,    ///< a tick
    waiting, ///< a clock
};

/// Of text or a shape on the window's background; readable in light and dark (WCAG 2.1, 4.5 to 1).
QColor ink(Tone tone, const QPalette& palette);
/// The soft ground of a banner or chip of that tone.
QColor ground(Tone tone, const QPalette& palette);
/// Whether the palette is a dark one.
bool is_dark(const QPalette& palette);

} // namespace sealpost::gui
