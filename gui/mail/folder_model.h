// SPDX-License-Identifier: GPL-3.0-or-later
// The folders of an account, those with a use first and under plain names.
#pragma once

#include "core/transport/mailbox_entries.h"

#include <QAbstractListModel>
#include <string>
#include <vector>

namespace sealpost::gui {

class FolderModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    /// Nothing is reset where they are the same as before.
    void set_folders(const std::vector<transport::Folder>& folders);

    /// Empty: no such row.
    std::string name(int row) const;
    /// -1: there is none of that name.
    int row_of(const std::string& name) const;
    /// The name of the first folder for that use; empty: there is none.
    std::string name_of(transport::SpecialUse use) const;
    /// As it is shown: "Inbox", "Clients / Meyer".
    QString title(const std::string& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

  private:
    struct Line {
        transport::Folder folder;
        QString title;
        int rank;
        friend bool operator==(const Line&, const Line&) = default;
    };
    std::vector<Line> lines_;
};

} // namespace sealpost::gui
