// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/recipient_matches.h"

#include "gui/text/explanation.h"

#include <algorithm>

namespace sealpost::gui {

namespace {

constexpr std::size_t most = 8;

QStringList words_of(const QString& text) {
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark())
            word += c;
        else if (!word.isEmpty())
            words << std::exchange(word, {});
    }
    if (!word.isEmpty()) words << word;
    return words;
}

} // namespace

RecipientMatches::RecipientMatches(QObject* parent) : QAbstractListModel(parent) {}

void RecipientMatches::set_source(QAbstractItemModel* source) {
    if (source_) source_->disconnect(this);
    source_ = source;
    ready_ = false;
    if (!source) return;
    const auto stale = [this] { ready_ = false; };
    connect(source, &QAbstractItemModel::modelReset, this, stale);
    connect(source, &QAbstractItemModel::rowsInserted, this, stale);
    connect(source, &QAbstractItemModel::rowsRemoved, this, stale);
    connect(source, &QAbstractItemModel::dataChanged, this, stale);
}

void RecipientMatches::prepare() {
    if (ready_) return;
    ready_ = true;
    beginResetModel();
    found_.clear();
    entries_.clear();
    const int rows = source_ ? source_->rowCount() : 0;
    entries_.reserve(static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        const QString text = source_->index(row, 0).data(Qt::DisplayRole).toString();
        const QString lower = text.toLower();
        const auto open = lower.lastIndexOf(QLatin1Char('<'));
        Entry entry{.text = text, .address = lower, .words = {}};
        if (open >= 0) {
            entry.address = lower.mid(open + 1).chopped(lower.endsWith(QLatin1Char('>')) ? 1 : 0);
            entry.words = words_of(lower.left(open));
        }
        entries_.push_back(std::move(entry));
    }
    endResetModel();
}

void RecipientMatches::narrow(const QString& typed) {
    prepare();
    beginResetModel();
    found_.clear();
    const QString wanted = typed.simplified().toLower();
    const QStringList words = words_of(wanted);
    const auto word_begins = [](const Entry& entry, const QString& word) {
        return std::any_of(entry.words.begin(), entry.words.end(),
                           [&](const QString& one) { return one.startsWith(word); });
    };
    const auto is_meant = [&](const Entry& entry) {
        if (entry.address.startsWith(wanted)) return true;
        if (words.isEmpty() || wanted.contains(QLatin1Char('@'))) return false;
        return std::all_of(words.begin(), words.end(),
                           [&](const QString& word) { return word_begins(entry, word); });
    };
    if (!wanted.isEmpty())
        for (std::size_t i = 0; i < entries_.size() && found_.size() < most; ++i)
            if (is_meant(entries_[i])) found_.push_back(i);
    endResetModel();
}

QString RecipientMatches::with_address(const QString& address) {
    prepare();
    const QString wanted = address.toLower();
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& entry) { return entry.address == wanted; });
    return found == entries_.end() ? QString() : found->text;
}

int RecipientMatches::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(found_.size());
}

QVariant RecipientMatches::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= found_.size()) return {};
    const QString& text = entries_[found_[row]].text;
    if (role == Qt::DisplayRole) return shown(text.toStdString());
    if (role == Qt::EditRole) return text;
    return {};
}

} // namespace sealpost::gui
