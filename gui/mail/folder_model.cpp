// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/folder_model.h"

#include "core/base/text.h"
#include "gui/common/icons.h"
#include "gui/text/explanation.h"

#include <QCollator>
#include <algorithm>
#include <array>

namespace sealpost::gui {

namespace {

using transport::SpecialUse;

/// Those that have a plain name, in the order in which they stand.
constexpr std::array plainly_named = {SpecialUse::inbox,   SpecialUse::sent, SpecialUse::drafts,
                                      SpecialUse::archive, SpecialUse::junk, SpecialUse::trash};

QString plain_name(SpecialUse use) {
    switch (use) {
    case SpecialUse::inbox:
        return FolderModel::tr("Inbox");
    case SpecialUse::sent:
        return FolderModel::tr("Sent");
    case SpecialUse::drafts:
        return FolderModel::tr("Drafts");
    case SpecialUse::archive:
        return FolderModel::tr("Archive");
    case SpecialUse::junk:
        return FolderModel::tr("Junk");
    case SpecialUse::trash:
        return FolderModel::tr("Trash");
    case SpecialUse::none:
    case SpecialUse::all:
    case SpecialUse::flagged:
        break;
    }
    return {};
}

/// "Clients / Meyer" for "INBOX.Clients.Meyer": where all folders lie below the inbox it says nothing.
QString path_of(const transport::Folder& folder) {
    if (folder.delimiter == 0) return shown(folder.name);
    QStringList steps;
    for (const std::string_view step : split(folder.name, folder.delimiter)) steps.append(shown(step));
    if (steps.size() > 1 && equal_ignoring_case(steps.front().toStdString(), "INBOX")) steps.removeFirst();
    return steps.join(QStringLiteral(" / "));
}

} // namespace

void FolderModel::set_folders(const std::vector<transport::Folder>& folders) {
    constexpr int last = static_cast<int>(plainly_named.size());
    std::vector<Line> lines;
    std::vector<SpecialUse> taken;
    for (const auto& folder : folders) {
        if (!folder.selectable) continue;
        const auto place = std::ranges::find(plainly_named, folder.use);
        // A second one for the same use goes by its own name: two lines must not look alike.
        if (place == plainly_named.end() || std::ranges::find(taken, folder.use) != taken.end()) {
            lines.push_back({folder, path_of(folder), last});
            continue;
        }
        taken.push_back(folder.use);
        lines.push_back({folder, plain_name(folder.use), static_cast<int>(place - plainly_named.begin())});
    }
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(lines, [&](const Line& a, const Line& b) {
        return a.rank != b.rank ? a.rank < b.rank : collator.compare(a.title, b.title) < 0;
    });
    if (lines == lines_) return;
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

std::string FolderModel::name(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    return lines_[static_cast<std::size_t>(row)].folder.name;
}

int FolderModel::row_of(const std::string& name) const {
    const auto found = std::ranges::find(lines_, name, [](const Line& line) { return line.folder.name; });
    return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
}

std::string FolderModel::name_of(SpecialUse use) const {
    const auto found = std::ranges::find(lines_, use, [](const Line& line) { return line.folder.use; });
    return found == lines_.end() ? std::string() : found->folder.name;
}

QString FolderModel::title(const std::string& name) const {
    const int row = row_of(name);
    return row < 0 ? shown(name) : lines_[static_cast<std::size_t>(row)].title;
}

int FolderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant FolderModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return line.title;
    case Qt::DecorationRole:
        return icon(line.folder.use == SpecialUse::inbox ? Icon::mail : Icon::folder);
    default:
        return {};
    }
}

} // namespace sealpost::gui
