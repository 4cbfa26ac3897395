// SPDX-License-Identifier: GPL-3.0-or-later
// The small row of formats above the text: bold, italic, list, link. The place of a link is typed in the row.
#pragma once

#include <QTextCharFormat>
#include <QWidget>
#include <vector>

class QLineEdit;
class QToolButton;

namespace sealpost::gui {

class ComposeText;

class ComposeFormatRow final : public QWidget {
    Q_OBJECT
  public:
    /// The text must outlive it.
    explicit ComposeFormatRow(ComposeText& text, QWidget* parent = nullptr);
    std::vector<QWidget*> tab_stops() const;

  private:
    QToolButton* add(const QString& object_name, const QString& label, const QString& words,
                     const QKeySequence& keys);
    void follow();
    void ask_for_link();
    void take_link();
    ComposeText& text_;
    QToolButton* bold_;
    QToolButton* italic_;
    QToolButton* list_;
    QToolButton* link_;
    QLineEdit* target_;
};

} // namespace sealpost::gui
