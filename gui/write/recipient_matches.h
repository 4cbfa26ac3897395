// SPDX-License-Identifier: GPL-3.0-or-later
// Whom one may mean by what one typed so far: the few best of thousands. The words of all are made ready
// once, so that a keystroke costs a comparison each.
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <vector>

namespace sealpost::gui {

class RecipientMatches final : public QAbstractListModel {
    Q_OBJECT
  public:
    explicit RecipientMatches(QObject* parent = nullptr);

    /// DisplayRole: "Name <address>".
    void set_source(QAbstractItemModel* source);
    /// A word of the name, or the address, begins like this; several words must each begin one of the name.
    void narrow(const QString& typed);
    /// "Name <address>" of the one with exactly this address; empty: none has it.
    QString with_address(const QString& address);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    struct Entry {
        QString text;
        /// In lower case: the whole address, and the words of the name.
        QString address;
        QStringList words;
    };
    /// Again only where the source is another one than before; nothing is found then.
    void prepare();

    QPointer<QAbstractItemModel> source_;
    std::vector<Entry> entries_;
    bool ready_ = false;
    std::vector<std::size_t> found_;
};

} // namespace sealpost::gui
