// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for passphrases and passwords in place, above the page, one after the other; hidden while nothing is
// asked.
#pragma once

#include "gui/jobs/prompter.h"

#include <QFrame>
#include <QPointer>
#include <deque>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sealpost::gui {

class NewPassphrase;

class PassphraseBar final : public QFrame {
    Q_OBJECT
  public:
    /// The prompter must outlive it.
    PassphraseBar(Prompter& prompter, QWidget* parent);
    /// What nobody can answer any more is declined.
    ~PassphraseBar() override;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void take(const QuestionPointer& question);
    void drop(const QuestionPointer& question);
    void show_next();
    void answer();
    void decline();
    void settled();
    bool chooses() const;
    void look();
    void colour();

    std::deque<QuestionPointer> questions_;
    QPointer<QWidget> focus_before_;
    QLabel* mark_;
    QLabel* headline_;
    QLabel* advice_;
    QLabel* waiting_;
    QLineEdit* field_;
    NewPassphrase* new_;
    QPushButton* unlock_;
    QPushButton* cancel_;
};

} // namespace sealpost::gui
