// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody whom one may write to: people of whom something is known, and those whom the keys in the key
// stores name.
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace sealpost::app {
class Home;
}

namespace sealpost::gui {

class KnowledgeCompletions final : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    /// "Name <address>" or "address", in the order in which they are offered.
    void set_people(const QStringList& people);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    QStringList people_;
};

/// For the lane of a job: by name, each address once. What cannot be read is left out.
QStringList everybody_known(app::Home& home);

} // namespace sealpost::gui
