// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to an account with a key, in one page as a rule: the key comes by itself. Left in the middle,
// it begins again where it was: what is there is not asked for.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/start/setup_jobs.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace sealpost::gui {

class AccountPage;
class KeyPassphrasePage;
class KeyQuestionPage;

class FirstStart : public QWidget {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    FirstStart(Desktop& desktop, QWidget* parent);
    /// Looks what is there, and shows what is missing; finished() at once where nothing is.
    void begin();

  signals:
    /// Done, or put off by the person.
    void finished();

  private:
    void account_done(const AccountSetup& setup);
    void go_on_with_key(const KeyPrognosis& prognosis);
    void use_existing();
    void make(std::optional<Secret> passphrase);
    void show_page(QWidget* page);
    void finish();

    Desktop& desktop_;
    QStackedWidget* pages_;
    QWidget* waiting_page_;
    AccountPage* account_page_;
    KeyQuestionPage* question_page_;
    KeyPassphrasePage* passphrase_page_;
    QToolButton* skip_;
    std::string account_{};
    std::optional<keys::Key> existing_{};
    /// Of begin(): an older answer does not count.
    int round_ = 0;
};

} // namespace sealpost::gui
