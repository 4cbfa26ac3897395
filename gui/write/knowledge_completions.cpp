// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/knowledge_completions.h"

#include "app/home.h"
#include "gui/write/recipient_split.h"

#include <algorithm>
#include <map>

namespace sealpost::gui {

namespace {

/// By the canonical address.
using Mailboxes = std::map<std::string, mime::Mailbox, std::less<>>;

void add(Mailboxes& to, const std::string& name, const mime::AddrSpec& address) {
    const auto [at, is_new] = to.try_emplace(address.key(), mime::Mailbox{name, address});
    if (!is_new && at->second.display_name.empty()) at->second.display_name = name;
}

void add_keys(Mailboxes& to, keys::KeyStore& store) {
    for (const keys::Key& key : store.list("", false)) {
        if (key.revoked) continue;
        for (const keys::UserId& user_id : key.user_ids) {
            if (!user_id.valid || user_id.address.empty()) continue;
            if (const auto address = mime::AddrSpec::parse(user_id.address)) add(to, user_id.name, *address);
        }
    }
}

/// Who can be named without the one source is still offered.
template <class Step>
void try_step(Step step) {
    try {
        step();
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled) throw;
    }
}

} // namespace

void KnowledgeCompletions::set_people(const QStringList& people) {
    beginResetModel();
    people_ = people;
    endResetModel();
}

int KnowledgeCompletions::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(people_.size());
}

QVariant KnowledgeCompletions::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= people_.size()) return {};
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(people_.at(index.row())) : QVariant();
}

QStringList everybody_known(app::Home& home) {
    Mailboxes found;
    for (const auto technology : {crypto::Technology::openpgp, crypto::Technology::smime})
        try_step([&] { add_keys(found, home.key_store(technology)); });
    try_step([&] {
        for (const auto& record : home.people().store().all()) add(found, {}, record.address);
    });
    std::vector<std::pair<QString, QString>> order;
    for (const auto& [key, mailbox] : found) {
        const QString text = mailbox_text(mailbox);
        order.emplace_back(text.toLower().remove(QLatin1Char('"')), text);
    }
    std::sort(order.begin(), order.end());
    QStringList result;
    for (auto& [sorted_by, text] : order) result << std::move(text);
    return result;
}

} // namespace sealpost::gui
