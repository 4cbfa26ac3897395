// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the folder and with the selected message, above all of the page.
#pragma once

#include <QWidget>
#include <vector>

class QToolButton;

namespace sealpost::gui {

class MailboxBar final : public QWidget {
    Q_OBJECT
  public:
    explicit MailboxBar(QWidget* parent = nullptr);

    /// A message is selected; `unread`: it is marked so already.
    void set_message(bool selected, bool unread);
    /// There is an archive, and it is not the folder that is looked at.
    void set_archive(bool possible);
    /// Keys that work where that widget, or one in it, has the focus.
    void add_keys(QWidget* list);
    std::vector<QWidget*> in_order() const;

  signals:
    void refreshWanted();
    void archiveWanted();
    void removeWanted();
    void unreadWanted();

  private:
    QToolButton* refresh_;
    QToolButton* archive_;
    QToolButton* remove_;
    QToolButton* unread_;
    bool archive_possible_ = false;
    bool selected_ = false;
    bool is_unread_ = false;
    void update_buttons();
};

} // namespace sealpost::gui
