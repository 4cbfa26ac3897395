// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/attachment_list.h"

#include "gui/common/controls.h"
#include "gui/write/attachment_chip.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>

namespace sealpost::gui {

AttachmentList::AttachmentList(Lane& lane, QWidget* parent)
    : QWidget(parent), lane_(lane), layout_(new FlowLayout(this)) {
    named(this, QStringLiteral("writeAttachments"), tr("Files attached"));
    hide();
}

void AttachmentList::add(const QStringList& paths) {
    for (const QString& path : paths) read(path);
    update_all();
}

void AttachmentList::set(std::vector<outgoing::AttachedFile> files, std::vector<EnclosedPart> enclosed) {
    while (!entries_.empty()) drop(entries_.begin());
    for (auto& part : enclosed) {
        const QString name =
            part.name.empty() ? tr("A part of the message") : QString::fromStdString(part.name);
        insert(name, part.bytes->size()).enclosed = std::move(part);
    }
    for (auto& file : files) insert(QString::fromStdString(file.name), file.size).file = std::move(file);
    update_all();
}

void AttachmentList::take_over(const std::vector<outgoing::AttachedFile>& saved) {
    for (auto& entry : entries_) {
        const auto found = std::find_if(saved.begin(), saved.end(), [&](const auto& one) {
            return entry.file && one.path == entry.file->path && one.name == entry.file->name;
        });
        if (found == saved.end()) continue;
        entry.file = *found;
        entry.chip->set_complete(found->size);
    }
}

std::vector<outgoing::AttachedFile> AttachmentList::files() const {
    std::vector<outgoing::AttachedFile> result;
    for (const auto& entry : entries_)
        if (entry.file) result.push_back(*entry.file);
    return result;
}

std::vector<EnclosedPart> AttachmentList::enclosed() const {
    std::vector<EnclosedPart> result;
    for (const auto& entry : entries_)
        if (entry.enclosed) result.push_back(*entry.enclosed);
    return result;
}

bool AttachmentList::is_reading() const {
    return std::any_of(entries_.begin(), entries_.end(),
                       [](const auto& entry) { return !entry.file && !entry.enclosed; });
}

std::vector<QWidget*> AttachmentList::tab_stops() const {
    std::vector<QWidget*> result;
    for (const auto& entry : entries_) result.push_back(entry.chip->remove_button());
    return result;
}

AttachmentList::Entry& AttachmentList::insert(const QString& name, quint64 size) {
    auto* chip = new AttachmentChip(name, size, this);
    const int number = ++numbers_;
    connect(chip, &AttachmentChip::removeWanted, this, [this, number] { remove(number); });
    layout_->insert(layout_->count(), chip);
    chip->show();
    entries_.push_back({.number = number, .name = name, .chip = chip});
    return entries_.back();
}

void AttachmentList::read(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    const auto former = std::find_if(entries_.begin(), entries_.end(), [&](const auto& entry) {
        return !entry.enclosed && entry.name == name;
    });
    if (former != entries_.end()) drop(former);
    // Its size alone; what is in it is read in the lane.
    Entry& entry = insert(name, static_cast<quint64>(QFileInfo(path).size()));
    entry.chip->set_done(0);
    const int number = entry.number;
    const std::filesystem::path file(QFile::encodeName(path).toStdString());
    entry.job = lane_.run(
        this, [file](app::Home&, const Operation& operation) { return outgoing::attach(file, operation); },
        [this, number](Outcome<outgoing::AttachedFile> outcome) { finish(number, std::move(outcome)); },
        [this, number](std::uint64_t done) {
            if (const auto at = find(number); at != entries_.end()) at->chip->set_done(done);
        });
}

void AttachmentList::finish(int number, Outcome<outgoing::AttachedFile> outcome) {
    const auto at = find(number);
    if (at == entries_.end()) return;
    if (const auto* error = std::get_if<Error>(&outcome)) {
        drop(at);
        update_all();
        emit failed(*error);
        emit changed();
        return;
    }
    at->file = std::get<outgoing::AttachedFile>(std::move(outcome));
    at->chip->set_complete(at->file->size);
    emit changed();
}

void AttachmentList::remove(int number) {
    const auto at = find(number);
    if (at == entries_.end()) return;
    // The focus goes to the next one, or to whatever follows the list.
    const auto next = at + 1 == entries_.end() ? (at == entries_.begin() ? entries_.end() : at - 1) : at + 1;
    if (next != entries_.end()) next->chip->remove_button()->setFocus();
    drop(at);
    update_all();
    emit changed();
}

void AttachmentList::drop(std::vector<Entry>::iterator entry) {
    entry->job.cancel();
    AttachmentChip* chip = entry->chip;
    layout_->removeWidget(chip);
    chip->setObjectName({});
    chip->remove_button()->setObjectName({});
    chip->hide();
    chip->deleteLater();
    entries_.erase(entry);
}

std::vector<AttachmentList::Entry>::iterator AttachmentList::find(int number) {
    return std::find_if(entries_.begin(), entries_.end(),
                        [number](const auto& entry) { return entry.number == number; });
}

void AttachmentList::update_all() {
    setVisible(!entries_.empty());
    updateGeometry();
    emit tabStopsChanged();
}

} // namespace sealpost::gui
