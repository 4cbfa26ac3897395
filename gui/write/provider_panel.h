// SPDX-License-Identifier: GPL-3.0-or-later
// "What your provider sees": live beside the text, from the same plan that is sent.
#pragma once

#include "gui/write/compose_job.h"

#include <QWidget>

class QVBoxLayout;

namespace sealpost::gui {

class Fold;

class ProviderPanel final : public QWidget {
    Q_OBJECT
  public:
    explicit ProviderPanel(QWidget* parent = nullptr);

    /// Of a plan that was refused, or is not made yet, nothing is shown.
    void show_plan(const PlanAnswer& answer);
    bool is_open() const;
    QWidget* line() const;

  private:
    void add(const QString& title, const QStringList& lines);
    Fold* fold_;
    QWidget* content_;
    QVBoxLayout* column_;
};

} // namespace sealpost::gui
