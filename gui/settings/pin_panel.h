// SPDX-License-Identifier: GPL-3.0-or-later
// How the servers of an account prove who they are: by what authorities say of them, or by one key that the
// person pinned; and what is remembered of their connections.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/settings/settings_jobs.h"

#include <QWidget>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sealpost::gui {

class Banner;

class PinPanel final : public QWidget {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    explicit PinPanel(Desktop& desktop, QWidget* parent = nullptr);
    /// Reads what is remembered.
    void show_account(const std::string& address);
    /// In the order of Tab.
    std::vector<QWidget*> controls() const;

  signals:
    void controlsChanged();

  private:
    void show_known(const std::vector<KnownServer>& servers);
    void look();
    void show_presented(const std::vector<PresentedServer>& servers);
    void pin(bool incoming, const std::string& sha256);
    void forget();

    Desktop& desktop_;
    std::string address_;
    QLabel* meaning_;
    QVBoxLayout* servers_;
    Banner* banner_;
    QPushButton* look_;
    QPushButton* forget_;
    QLabel* forget_meaning_;
    std::vector<QWidget*> row_buttons_;
};

} // namespace sealpost::gui
