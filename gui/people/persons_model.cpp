// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/persons_model.h"

#include "gui/text/explanation.h"

#include <algorithm>

namespace sealpost::gui {

namespace {
constexpr int heading_own = -1;
constexpr int heading_others = -2;

QString searched_in(const Person& person) {
    std::string text = person.name;
    for (const auto& address : person.addresses) text += "\n" + address.to_string();
    for (const auto& key : person.keys) text += "\n" + key.key.fingerprint.hex();
    return QString::fromStdString(text).toCaseFolded();
}
} // namespace

void PersonsModel::set_persons(std::vector<Person> persons) {
    beginResetModel();
    persons_ = std::move(persons);
    searched_.clear();
    searched_.reserve(persons_.size());
    for (const auto& person : persons_) searched_.push_back(searched_in(person));
    choose_rows();
    endResetModel();
}

void PersonsModel::set_filter(const QString& text) {
    auto words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == words_) return;
    beginResetModel();
    words_ = std::move(words);
    choose_rows();
    endResetModel();
}

void PersonsModel::choose_rows() {
    rows_.clear();
    int heading = 0;
    for (std::size_t i = 0; i < persons_.size(); ++i) {
        const bool shown_here = std::all_of(words_.begin(), words_.end(),
                                            [&](const QString& word) { return searched_[i].contains(word); });
        if (!shown_here) continue;
        const int wanted = persons_[i].own ? heading_own : heading_others;
        if (wanted != heading) rows_.push_back({heading = wanted});
        rows_.push_back({static_cast<int>(i)});
    }
}

const Person* PersonsModel::person_at(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= static_cast<int>(rows_.size())) return nullptr;
    const int person = rows_[static_cast<std::size_t>(index.row())].person;
    return person < 0 ? nullptr : &persons_[static_cast<std::size_t>(person)];
}

QModelIndex PersonsModel::row_where(const std::function<bool(const Person&)>& wanted) const {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        const int person = rows_[row].person;
        if (person >= 0 && wanted(persons_[static_cast<std::size_t>(person)]))
            return index(static_cast<int>(row));
    }
    return {};
}

QModelIndex PersonsModel::index_of(const mime::AddrSpec& address) const {
    return row_where([&](const Person& person) { return person.has_address(address); });
}

QModelIndex PersonsModel::index_of(const crypto::Fingerprint& fingerprint) const {
    return row_where([&](const Person& person) { return person.find(fingerprint) != nullptr; });
}

QModelIndex PersonsModel::first() const {
    return row_where([](const Person&) { return true; });
}

int PersonsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QString PersonsModel::word_of(const Person& person) {
    if (!person.own && person.standing == Standing::none && !person.keys.empty()) return tr("Key not used");
    if (!person.own) return gui::word_of(person.standing);
    switch (person.standing) {
    case Standing::verified:
        return tr("Your key is ready");
    case Standing::none:
        return tr("No key yet");
    default:
        return tr("Your key needs care");
    }
}

QVariant PersonsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Person* person = person_at(index);
    if (role == HeadingRole) return person == nullptr;
    if (!person) {
        const bool own = rows_[static_cast<std::size_t>(index.row())].person == heading_own;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return own ? tr("You") : tr("Other people");
        return {};
    }
    const QString name = shown(person->name, 80);
    const QString address =
        person->addresses.empty() ? QString() : shown(person->addresses.front().to_string(), 120);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case DetailRole:
        return address.isEmpty() || address == name ? word_of(*person)
                                                    : tr("%1 · %2").arg(word_of(*person), address);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(name, address, word_of(*person));
    case Qt::ToolTipRole:
        return tr("%1\n%2\n%3").arg(name, address, word_of(*person));
    case ShapeRole:
        return static_cast<int>(shape_of(person->standing));
    case ToneRole:
        return static_cast<int>(tone_of(person->standing));
    default:
        return {};
    }
}

Qt::ItemFlags PersonsModel::flags(const QModelIndex& index) const {
    if (!person_at(index)) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace sealpost::gui
