// SPDX-License-Identifier: GPL-3.0-or-later
// How hard a passphrase is to guess: a rough estimate by length and kinds of characters, which is lenient to
// nobody who repeats themselves.
#pragma once

#include <QString>
#include <QWidget>

namespace sealpost::gui {

enum class Strength { none, weak, fair, good, strong };

/// By the bits of a guess at random among the kinds of characters that are used.
Strength strength_of(const QString& passphrase);
/// "Weak: easy to guess"; a sentence for each.
QString word_of(Strength strength);

/// A thin bar; the word beside it is the caller's.
class StrengthBar final : public QWidget {
    Q_OBJECT
  public:
    explicit StrengthBar(QWidget* parent = nullptr);
    void show_strength(Strength strength);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Strength strength_ = Strength::none;
};

} // namespace sealpost::gui
