// SPDX-License-Identifier: GPL-3.0-or-later
// Two fields for a passphrase that is chosen: how strong it is, and at once whether both are the same.
#pragma once

#include "core/base/secret.h"

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;

namespace sealpost::gui {

class StrengthBar;

class NewPassphrase final : public QWidget {
    Q_OBJECT
  public:
    /// Object names: NAME + "Field", "Again", "Strength", "Word", "Difference".
    explicit NewPassphrase(const QString& name, QWidget* parent = nullptr);

    /// Something was typed, twice the same.
    bool is_complete() const;
    /// What stands in the way, in words; empty where nothing does.
    QString missing() const;
    /// Empties the fields.
    Secret take();
    void clear();
    /// For tab_order().
    std::vector<QWidget*> fields() const;

  signals:
    void changed();
    /// Enter, in the second field.
    void entered();

  private:
    void look();
    QLineEdit* field_;
    QLineEdit* again_;
    StrengthBar* bar_;
    QLabel* word_;
    QLabel* difference_;
};

/// What was typed; the field's own copy is emptied.
Secret take_secret(QLineEdit& field);

} // namespace sealpost::gui
