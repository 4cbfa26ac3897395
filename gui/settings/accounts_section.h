// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts: a list, the chosen one below it, and the way to one more.
#pragma once

#include "core/accounts/account.h"
#include "gui/settings/section.h"

#include <QStringListModel>
#include <string>

class QLabel;
class QListView;
class QPushButton;

namespace sealpost::gui {

class AccountPanel;

class AccountsSection final : public Section {
    Q_OBJECT
  public:
    AccountsSection(Desktop& desktop, QWidget* parent = nullptr);
    void enter() override;
    std::vector<QWidget*> controls() const override;

  private:
    void read();
    void show_accounts(std::vector<accounts::Account> accounts);
    void show_current();

    std::vector<accounts::Account> accounts_;
    QStringListModel addresses_;
    QLabel* empty_;
    QListView* list_;
    QPushButton* add_;
    AccountPanel* panel_;
};

} // namespace sealpost::gui
