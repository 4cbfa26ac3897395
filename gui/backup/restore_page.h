// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a back-up back: the file, the code, and what came back in plain words.
#pragma once

#include "app/backup.h"
#include "gui/desktop/desktop.h"

#include <QWidget>
#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace sealpost::gui {

class Banner;
class CodeField;
class Fold;
class PageColumn;
class PrimaryButton;

struct RestoreDone {
    app::RestoredBackup restored{};
    /// Those that nothing on this machine keeps, as they stand in the back-up.
    std::vector<Secret> passphrases{};
};

class RestorePage : public QWidget {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    RestorePage(Desktop& desktop, QWidget* parent);
    void begin();

  signals:
    void finished();

  private:
    void build_form();
    void build_result();
    void choose();
    void restore();
    void restored(Outcome<std::shared_ptr<RestoreDone>> outcome);
    void show_result(const RestoreDone& done);
    void show_busy(bool busy);
    void look();
    void leave();
    void order_tabs();

    Desktop& desktop_;
    QStackedWidget* pages_;
    PageColumn* form_;
    PageColumn* result_page_;
    QLineEdit* file_;
    QPushButton* choose_;
    CodeField* code_;
    Banner* banner_;
    QLabel* reason_;
    QProgressBar* busy_;
    PrimaryButton* begin_;
    QToolButton* later_;
    Banner* success_;
    QLabel* result_;
    QLabel* passphrases_;
    Fold* fold_;
    QLabel* kept_;
    PrimaryButton* close_;
    Job job_{};
    int round_ = 0;
};

} // namespace sealpost::gui
