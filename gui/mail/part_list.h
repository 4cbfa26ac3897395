// SPDX-License-Identifier: GPL-3.0-or-later
// The attachments of a message, and its other parts that are not the main text.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/mail/message_reading.h"
#include "gui/mail/part_opening.h"

#include <QScrollArea>
#include <filesystem>
#include <memory>
#include <vector>

class QFileDialog;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sealpost::gui {

class PartRow;

class PartList final : public QScrollArea {
    Q_OBJECT
  public:
    /// `place`: as PrivateFolder's.
    PartList(Desktop& desktop, std::filesystem::path place, QWidget* parent = nullptr);

    /// Hidden where there are none.
    void show_parts(std::shared_ptr<const app::Reading> reading, const std::vector<PartEntry>& parts);
    void clear();
    std::vector<QWidget*> controls() const;
    QSize sizeHint() const override;

  signals:
    void textWanted(const std::string& path);
    void messageWanted(const std::string& path);
    /// The controls are others.
    void rebuilt();

  private:
    void add_row(const PartEntry& part, int number);
    void add_foot(const std::vector<PartEntry>& parts);
    void open(PartRow* row);
    void choose_file(PartRow* row);
    void save(PartRow* row, const std::filesystem::path& file);
    void choose_folder();
    void save_all(const std::filesystem::path& folder);
    QFileDialog* make_dialog(const QString& name, const QString& title);
    std::function<void(std::uint64_t)> progress_of(PartRow* row);

    Desktop& desktop_;
    std::filesystem::path place_;
    std::shared_ptr<PrivateFolder> folder_;
    std::shared_ptr<const app::Reading> reading_;
    QWidget* inner_;
    QVBoxLayout* column_;
    std::vector<PartRow*> rows_;
    /// What "Save all" saves.
    std::vector<PartEntry> files_;
    QPushButton* save_all_ = nullptr;
    QLabel* foot_ = nullptr;
};

} // namespace sealpost::gui
