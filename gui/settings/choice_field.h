// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few: a label, a box, and below it what the chosen one means.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;

namespace sealpost::gui {

struct Choice {
    /// As the setting has it.
    QString value{};
    QString word{};
    /// One or two sentences; may be empty.
    QString meaning{};
};

class ChoiceField final : public QWidget {
    Q_OBJECT
  public:
    /// `name`: of the box. `label`: with its mnemonic.
    ChoiceField(const QString& name, const QString& label, std::vector<Choice> choices,
                QWidget* parent = nullptr);
    /// Says nothing. A value that is none of the choices leaves the box without one.
    void set_value(const QString& value);
    QString value() const;
    QComboBox* box() const noexcept { return box_; }

  signals:
    /// By the person.
    void chosen(const QString& value);

  private:
    void say_meaning();
    std::vector<Choice> choices_;
    QComboBox* box_;
    QLabel* meaning_;
};

} // namespace sealpost::gui
