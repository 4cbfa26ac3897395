// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a message. Each is read once, in the background, when it is attached.
#pragma once

#include "core/outgoing/attached_file.h"
#include "gui/jobs/lane.h"
#include "gui/write/compose_message.h"

#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

namespace sealpost::gui {

class AttachmentChip;
class FlowLayout;

class AttachmentList final : public QWidget {
    Q_OBJECT
  public:
    /// Files are read in the lane, which must outlive it.
    explicit AttachmentList(Lane& lane, QWidget* parent = nullptr);

    /// One of the same name takes the place of the former.
    void add(const QStringList& paths);
    /// What is still read is cancelled.
    void set(std::vector<outgoing::AttachedFile> files, std::vector<EnclosedPart> enclosed);
    /// As they were saved; those that came or went meanwhile stay as they are.
    void take_over(const std::vector<outgoing::AttachedFile>& saved);
    /// Those that are read.
    std::vector<outgoing::AttachedFile> files() const;
    std::vector<EnclosedPart> enclosed() const;
    bool is_reading() const;
    bool is_empty() const noexcept { return entries_.empty(); }
    std::vector<QWidget*> tab_stops() const;

  signals:
    void changed();
    void failed(const sealpost::Error& error);
    void tabStopsChanged();

  private:
    struct Entry {
        int number = 0;
        QString name{};
        AttachmentChip* chip = nullptr;
        std::optional<outgoing::AttachedFile> file{};
        std::optional<EnclosedPart> enclosed{};
        Job job{};
    };
    Entry& insert(const QString& name, quint64 size);
    void read(const QString& path);
    void finish(int number, Outcome<outgoing::AttachedFile> outcome);
    void remove(int number);
    void drop(std::vector<Entry>::iterator entry);
    std::vector<Entry>::iterator find(int number);
    void update_all();
    Lane& lane_;
    FlowLayout* layout_;
    std::vector<Entry> entries_;
    int numbers_ = 0;
};

} // namespace sealpost::gui
