// SPDX-License-Identifier: GPL-3.0-or-later
// One attachment, or another part of a message: what it is, how it is protected, and what can be done with
// it.
#pragma once

#include "gui/mail/message_reading.h"
#include "gui/mail/part_risk.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace sealpost::gui {

/// As it may be shown.
QString name_of(const PartEntry& part);
/// How its protection differs from the message's; empty where it does not.
QString protection_note(const PartEntry& part);

class PartRow final : public QFrame {
    Q_OBJECT
  public:
    /// `number`: for the object names.
    PartRow(const PartEntry& part, int number, QWidget* parent = nullptr);

    const PartEntry& part() const noexcept { return part_; }
    /// Below the line; empty: nothing.
    void say(const QString& text);
    /// 0 to 100; the buttons wait meanwhile.
    void show_progress(int percent);
    void end_progress();
    std::vector<QWidget*> controls() const;

  signals:
    void showWanted();
    /// Not before the person has seen what it could do.
    void openWanted();
    void saveWanted();
    void stopWanted();

  private:
    void build_actions(int number, QHBoxLayout* line);
    void build_warning(int number);
    void ask_to_open();
    QPushButton* add_action(QHBoxLayout* line, const QString& name, const QString& label,
                            const QString& description, void (PartRow::*wanted)());

    PartEntry part_;
    PartRisk risk_;
    std::vector<QPushButton*> actions_;
    QLabel* note_;
    QWidget* warning_ = nullptr;
    QPushButton* open_anyway_ = nullptr;
    QPushButton* leave_ = nullptr;
    QWidget* progress_row_;
    QProgressBar* progress_;
    QPushButton* stop_;
};

} // namespace sealpost::gui
