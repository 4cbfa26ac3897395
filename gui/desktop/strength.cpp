// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/strength.h"

#include "gui/common/tone.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSet>
#include <cmath>

namespace sealpost::gui {

namespace {

struct StrengthWords {
    Q_DECLARE_TR_FUNCTIONS(StrengthWords)
};

/// Of the characters that one would have to try.
int alphabet_of(const QString& text) {
    bool lower = false, upper = false, digit = false, other = false, foreign = false;
    for (const QChar c : text) {
        if (c.unicode() >= 128)
            foreign = true;
        else if (c.isLower())
            lower = true;
        else if (c.isUpper())
            upper = true;
        else if (c.isDigit())
            digit = true;
        else
            other = true;
    }
    return 26 * lower + 26 * upper + 10 * digit + 33 * other + 100 * foreign;
}

/// Characters that are no repetition of the one before, nor its neighbour ("aaa", "123").
int telling_length(const QString& text) {
    int length = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (i == 0 || std::abs(text[i].unicode() - text[i - 1].unicode()) > 1) ++length;
    return length;
}

} // namespace

Strength strength_of(const QString& passphrase) {
    if (passphrase.isEmpty()) return Strength::none;
    const QSet<QChar> different(passphrase.begin(), passphrase.end());
    const auto length = std::min<double>(telling_length(passphrase), 2.0 * different.size());
    const double bits = length * std::log2(std::max(alphabet_of(passphrase), 2));
    if (bits < 45) return Strength::weak;
    if (bits < 65) return Strength::fair;
    return bits < 90 ? Strength::good : Strength::strong;
}

QString word_of(Strength strength) {
    switch (strength) {
    case Strength::none:
        return {};
    case Strength::weak:
        return StrengthWords::tr("Weak: easy to guess. Take more words.");
    case Strength::fair:
        return StrengthWords::tr("Fair: a few more characters would help.");
    case Strength::good:
        return StrengthWords::tr("Good: hard to guess.");
    case Strength::strong:
        return StrengthWords::tr("Strong: very hard to guess.");
    }
    return {};
}

StrengthBar::StrengthBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StrengthBar::show_strength(Strength strength) {
    strength_ = strength;
    setAccessibleDescription(word_of(strength));
    update();
}

QSize StrengthBar::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() / 3};
}

void StrengthBar::paintEvent(QPaintEvent*) {
    constexpr int steps = 4;
    const Tone tone = strength_ >= Strength::good ? Tone::good : Tone::caution;
    QPainter painter(this);
    const int gap = 3;
    const int width_of_one = (width() - gap * (steps - 1)) / steps;
    for (int step = 0; step < steps; ++step) {
        const bool filled = step < static_cast<int>(strength_);
        painter.fillRect(QRect(step * (width_of_one + gap), 0, width_of_one, height()),
                         filled ? ink(tone, palette()) : ground(Tone::neutral, palette()));
    }
}

} // namespace sealpost::gui
