// SPDX-License-Identifier: GPL-3.0-or-later
// The line among the chips: hands its keys and the loss of its focus to the field first, those too that come
// by way of the list of completions.
#pragma once

#include <QKeyEvent>
#include <QLineEdit>
#include <functional>

namespace sealpost::gui {

class RecipientLine final : public QLineEdit {
    Q_OBJECT
  public:
    explicit RecipientLine(QWidget* parent = nullptr);
    /// True: the key was meant for the field.
    void set_key_handler(std::function<bool(QKeyEvent*)> handler) { key_handler_ = std::move(handler); }
    /// As wide as its text.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    /// Another control of the window has the focus now.
    void left();

  protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    std::function<bool(QKeyEvent*)> key_handler_;
};

} // namespace sealpost::gui
