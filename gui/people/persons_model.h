// SPDX-License-Identifier: GPL-3.0-or-later
// The list of people: oneself under a heading of one's own, then everybody else; narrowed as one types.
#pragma once

#include "gui/people/person.h"

#include <QAbstractListModel>
#include <QStringList>
#include <vector>

namespace sealpost::gui {

class PersonsModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool: the row is a heading
        DetailRole,                 ///< the second line: state and address
        ShapeRole,                  ///< int, of Shape
        ToneRole,                   ///< int, of Tone
    };

    explicit PersonsModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void set_persons(std::vector<Person> persons);
    const std::vector<Person>& persons() const noexcept { return persons_; }
    /// Each word of it must be in a name, an address or a fingerprint, in any case.
    void set_filter(const QString& text);

    /// nullptr: a heading, or no row.
    const Person* person_at(const QModelIndex& index) const;
    /// Not valid where it is not among the rows that are shown.
    QModelIndex index_of(const mime::AddrSpec& address) const;
    QModelIndex index_of(const crypto::Fingerprint& fingerprint) const;
    /// The first row that is a person; not valid: there is none.
    QModelIndex first() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// "Protected, compared"; of oneself, how it is with the key of one's own.
    static QString word_of(const Person& person);

  private:
    struct Row {
        /// -1: the heading of oneself; -2: of the others.
        int person;
    };
    void choose_rows();
    QModelIndex row_where(const std::function<bool(const Person&)>& wanted) const;

    std::vector<Person> persons_;
    std::vector<QString> searched_;
    QStringList words_;
    std::vector<Row> rows_;
};

} // namespace sealpost::gui
