// SPDX-License-Identifier: GPL-3.0-or-later
// One account: its servers and addresses, what its mail must be, its password, and its end.
#pragma once

#include "core/accounts/account.h"
#include "gui/desktop/desktop.h"

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sealpost::gui {

class Banner;
class ChoiceField;
class Fold;
class PinPanel;

class AccountPanel final : public QWidget {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    explicit AccountPanel(Desktop& desktop, QWidget* parent = nullptr);
    void show_account(const accounts::Account& account);
    /// In the order of Tab.
    std::vector<QWidget*> controls() const;

  signals:
    /// The person chose another value of a setting ("policy", "sent").
    void settingChosen(const QString& name, const QString& value);
    void controlsChanged();

  private:
    void build();
    void test();
    void open_password(bool open);
    void save_password();
    void ask_removal();
    void remove();
    void set_busy(bool busy);
    /// The account that a job was started for is still shown.
    bool shows(const std::string& address) const { return account_.address == address; }

    Desktop& desktop_;
    accounts::Account account_;
    QLabel* title_;
    QLabel* addresses_;
    QLabel* servers_;
    ChoiceField* policy_;
    ChoiceField* sent_;
    QPushButton* test_;
    QPushButton* change_password_;
    QPushButton* remove_;
    QLabel* password_reason_;
    Banner* banner_;
    QWidget* password_row_;
    QLineEdit* password_;
    QPushButton* save_password_;
    QPushButton* keep_password_;
    Fold* pin_fold_;
    PinPanel* pins_;
    Job job_;
};

} // namespace sealpost::gui
