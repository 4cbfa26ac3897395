// SPDX-License-Identifier: GPL-3.0-or-later
// Below a message's text: where the link at hand leads, what was not loaded, that there is more of it, and in
// which form it is shown.
#pragma once

#include "gui/mail/message_reading.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sealpost::gui {

class MessageNote final : public QWidget {
    Q_OBJECT
  public:
    explicit MessageNote(QWidget* parent = nullptr);

    struct State {
        int remote_references = 0;
        bool cut = false;
        bool has_more = false;
        bool has_both_forms = false;
        TextForm form = TextForm::formatted;
        /// There is no text at all, though the message was opened.
        bool no_text = false;
    };
    void say(const State& state);
    /// Empty: none.
    void say_link(const QString& target);
    std::vector<QWidget*> controls() const;

  signals:
    void moreWanted();
    void formWanted();

  private:
    void resizeEvent(QResizeEvent* event) override;
    void elide_link();
    QLabel* link_;
    QString target_;
    QLabel* words_;
    QPushButton* more_;
    QPushButton* form_;
};

} // namespace sealpost::gui
