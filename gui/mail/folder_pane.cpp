// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/folder_pane.h"

#include "gui/common/controls.h"
#include "gui/text/explanation.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace sealpost::gui {

FolderPane::FolderPane(QWidget* parent)
    : QWidget(parent), accounts_(new QComboBox(this)), view_(new QListView(this)),
      model_(new FolderModel(this)) {
    named(accounts_, QStringLiteral("mailAccount"), tr("Account"));
    accounts_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    accounts_->setMinimumContentsLength(8);
    accounts_->hide();
    named(view_, QStringLiteral("mailFolders"), tr("Folders"));
    view_->setModel(model_);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setUniformItemSizes(true);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setTextElideMode(Qt::ElideMiddle);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setSpacing(1);
    view_->setTabKeyNavigation(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(accounts_);
    column->addWidget(view_, 1);

    connect(accounts_, &QComboBox::activated, this,
            [this](int index) { emit accountChosen(accounts_->itemData(index).toString().toStdString()); });
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!quiet_ && !chosen().empty()) emit folderChosen(chosen());
    });
}

void FolderPane::set_accounts(const std::vector<std::string>& accounts, const std::string& chosen) {
    accounts_->clear();
    for (const auto& account : accounts) {
        accounts_->addItem(shown(account), QString::fromStdString(account));
        if (account == chosen) accounts_->setCurrentIndex(accounts_->count() - 1);
    }
    accounts_->setVisible(accounts.size() > 1);
}

void FolderPane::set_folders(const std::vector<transport::Folder>& folders) {
    const std::string before = chosen();
    const QScopedValueRollback quiet(quiet_, true);
    model_->set_folders(folders);
    choose(before);
}

bool FolderPane::choose(const std::string& folder) {
    const QScopedValueRollback quiet(quiet_, true);
    const int row = model_->row_of(folder);
    if (row < 0)
        view_->selectionModel()->clear();
    else
        view_->setCurrentIndex(model_->index(row));
    return row >= 0;
}

std::string FolderPane::chosen() const {
    const auto rows = view_->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? std::string() : model_->name(rows.front().row());
}

} // namespace sealpost::gui
