// SPDX-License-Identifier: GPL-3.0-or-later
// A key that is not here yet: looked for on the net, or taken from a file, the clipboard or a drop.
#pragma once

#include "gui/people/key_actions.h"

#include <QWidget>
#include <vector>

class QLineEdit;
class QTimer;
class QVBoxLayout;

namespace sealpost::gui {

class Banner;

class AddingPanel final : public QWidget {
    Q_OBJECT
  public:
    /// Both must outlive it.
    AddingPanel(Desktop& desktop, KeyActions& actions, QWidget* parent = nullptr);

    /// Begins at once where `address` is one; else the field waits for it.
    void find(const QString& address);
    /// The ways to import come first.
    void begin_import();
    QString address() const;

  signals:
    /// Keys that were found; the first one's person is to be shown.
    void found(std::vector<sealpost::crypto::Fingerprint> keys);
    void closed();
    void controlsChanged();

  private:
    struct Search;
    void add_search(QVBoxLayout* column);
    void add_import(QVBoxLayout* column);
    /// `allow`: looking on the net is switched on first.
    void look(bool allow);
    void cancel();
    void searching(bool now);
    void show_result(Outcome<Search> outcome);
    void show_fault(const Error& error);
    void ask_for_key();
    void choose_files();
    void paste();

    Desktop& desktop_;
    KeyActions& actions_;
    QLineEdit* field_ = nullptr;
    QPushButton* begin_ = nullptr;
    Banner* result_ = nullptr;
    QPushButton* choose_ = nullptr;
    Job job_;
    /// Later answers are of a search that was given up.
    int search_ = 0;
    QTimer* limit_ = nullptr;
};

} // namespace sealpost::gui
