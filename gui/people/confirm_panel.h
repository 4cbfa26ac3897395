// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be taken back is asked once more, in place: it says what it means, and its buttons carry the
// verb.
#pragma once

#include <QFrame>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace sealpost::gui {

struct Confirmation {
    /// The buttons are NAME + "Yes" and NAME + "No".
    QString name{};
    QString question{};
    QString meaning{};
    QString yes{};
    QString no{};
};

class ConfirmPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit ConfirmPanel(const Confirmation& asked, QWidget* parent = nullptr);
    /// Above the buttons.
    void add(QWidget* widget);
    QPushButton* no() const noexcept { return no_; }

  signals:
    void confirmed();
    void refused();

  private:
    QVBoxLayout* column_;
    QPushButton* no_;
};

} // namespace sealpost::gui
