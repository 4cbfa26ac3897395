// SPDX-License-Identifier: GPL-3.0-or-later
// One line of status with its shape, a second line that explains, and at most three buttons: said in place,
// never in a dialog. Grows with its words.
#pragma once

#include "gui/common/tone.h"

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace sealpost::gui {

struct BannerText {
    Tone tone = Tone::neutral;
    Shape shape = Shape::none;
    QString headline{};
    /// What it means and what to do; may be empty.
    QString explanation{};
};

class Banner final : public QFrame {
    Q_OBJECT
  public:
    /// `name`: of the object; its labels are NAME + "Headline" and NAME + "Explanation".
    explicit Banner(const QString& name, QWidget* parent = nullptr);

    /// Shows it, without buttons.
    void say(const BannerText& text);
    /// Below the text. `name`: the button's object name.
    QPushButton* add_button(const QString& name, const QString& label, std::function<void()> act);
    /// Hides it.
    void clear();
    const BannerText& text() const noexcept { return text_; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void colour();
    BannerText text_;
    QLabel* mark_;
    QLabel* headline_;
    QLabel* explanation_;
    QWidget* buttons_;
    QHBoxLayout* button_row_;
};

} // namespace sealpost::gui
