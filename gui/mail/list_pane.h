// SPDX-License-Identifier: GPL-3.0-or-later
// The list of messages, and below it the way to older ones.
#pragma once

#include "gui/mail/list_model.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace sealpost::gui {

class ListPane final : public QWidget {
    Q_OBJECT
  public:
    /// The clock must outlive it.
    explicit ListPane(const Clock& clock, QWidget* parent = nullptr);

    /// What is selected stays selected, where it is still there; nothing is told.
    void set_rows(std::vector<MessageRow> rows, bool more);
    /// In the list's place, until there are rows again.
    void say(const QString& hint);
    ListModel& model() noexcept { return *model_; }

    /// 0: none.
    std::uint32_t selected() const;
    /// Takes it out; the one below (or else above) is selected then, and that is told.
    void take_out(std::uint32_t uid);

    QListView* view() const noexcept { return view_; }
    QPushButton* more_button() const noexcept { return more_; }

  signals:
    void selectionChanged();
    /// The user came to it, and stays there for a moment.
    void chosen(std::uint32_t uid);
    /// By Enter or a double click: to be read now.
    void entered(std::uint32_t uid);
    void moreWanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void select(std::uint32_t uid);
    bool press(int key);
    void tell();

    ListModel* model_;
    QStackedWidget* pages_;
    QLabel* hint_;
    QListView* view_;
    QPushButton* more_;
    /// Who walks through the list with the arrow keys does not want each message.
    QTimer rest_;
    bool quiet_ = false;
};

} // namespace sealpost::gui
