// SPDX-License-Identifier: GPL-3.0-or-later
// Which account and which folder is looked at.
#pragma once

#include "gui/mail/folder_model.h"

#include <QWidget>
#include <string>
#include <vector>

class QComboBox;
class QListView;

namespace sealpost::gui {

class FolderPane final : public QWidget {
    Q_OBJECT
  public:
    explicit FolderPane(QWidget* parent = nullptr);

    /// The choice is seen where there are several; `chosen` is one of them.
    void set_accounts(const std::vector<std::string>& accounts, const std::string& chosen);
    /// What was chosen stays chosen, where it is still there; nothing is told.
    void set_folders(const std::vector<transport::Folder>& folders);
    const FolderModel& folders() const noexcept { return *model_; }

    /// Marks it without telling; false: there is no such folder.
    bool choose(const std::string& folder);
    /// Empty: none.
    std::string chosen() const;

    QComboBox* account_choice() const noexcept { return accounts_; }
    QListView* view() const noexcept { return view_; }

  signals:
    void accountChosen(const std::string& account);
    void folderChosen(const std::string& folder);

  private:
    QComboBox* accounts_;
    QListView* view_;
    FolderModel* model_;
    bool quiet_ = false;
};

} // namespace sealpost::gui
