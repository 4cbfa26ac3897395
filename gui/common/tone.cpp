// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/tone.h"

#include <QPalette>

namespace sealpost::gui {

namespace {

/// Ink and ground, on light and on dark windows.
struct Colours {
    QRgb ink_light, ground_light, ink_dark, ground_dark;
};

constexpr Colours colours_of(Tone tone) {
    switch (tone) {
    case Tone::good:
        return {0xff14615a, 0xffe3f1ee, 0xff7fd1c4, 0xff17302e};
    case Tone::note:
        return {0xff235a8c, 0xffe5eef7, 0xff8fc1ee, 0xff182a3b};
    case Tone::caution:
        return {0xff7a4b00, 0xfffbf0d6, 0xffe9bd63, 0xff3a2d10};
    case Tone::danger:
        return {0xff9c1c1c, 0xfffae3e1, 0xfff2968f, 0xff421a1a};
    case Tone::clear:
        return {0xff7d3a86, 0xfff4e4f6, 0xffdfa2e6, 0xff371a3b};
    case Tone::neutral:
        break;
    }
    return {0, 0, 0, 0};
}

} // namespace

bool is_dark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

QColor ink(Tone tone, const QPalette& palette) {
    if (tone == Tone::neutral) return palette.color(QPalette::WindowText);
    const Colours colours = colours_of(tone);
    return QColor(is_dark(palette) ? colours.ink_dark : colours.ink_light);
}

QColor ground(Tone tone, const QPalette& palette) {
    if (tone == Tone::neutral) return palette.color(QPalette::AlternateBase);
    const Colours colours = colours_of(tone);
    return QColor(is_dark(palette) ? colours.ground_dark : colours.ground_light);
}

} // namespace sealpost::gui
