// SPDX-License-Identifier: GPL-3.0-or-later
// A field for the code of a back-up, which says at once in which group a slip is.
#pragma once

#include "core/upkeep/backup_code.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;

namespace sealpost::gui {

class CodeField final : public QWidget {
    Q_OBJECT
  public:
    /// `name`: of the line edit; NAME + "Fault": what is wrong.
    CodeField(const QString& name, const QString& label, QWidget* parent = nullptr);
    QLineEdit* field() const noexcept { return field_; }
    /// nullopt: none yet, or one with a slip.
    std::optional<upkeep::BackupCode> code() const;
    /// Below the field, until it is changed.
    void say(const QString& fault);
    void clear();

  signals:
    void changed();
    void entered();

  private:
    void look();
    QLineEdit* field_;
    QLabel* fault_;
};

} // namespace sealpost::gui
