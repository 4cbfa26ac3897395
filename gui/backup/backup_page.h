// SPDX-License-Identifier: GPL-3.0-or-later
// Making a back-up: one button, a sheet with the code, a file; done once the code was typed back.
#pragma once

#include "app/backup.h"
#include "gui/desktop/desktop.h"

#include <QWidget>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace sealpost::gui {

class Banner;
class CodeField;
class PageColumn;
class PrimaryButton;

/// What the page holds between its steps; the archive is sealed.
struct BackupInHand {
    app::MadeBackup made;
    std::vector<keys::Key> keys{};
};

class BackupPage : public QWidget {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    BackupPage(Desktop& desktop, QWidget* parent);
    /// From the beginning; what was made before is forgotten.
    void begin();

  signals:
    void finished();

  private:
    void build_intro();
    void build_sheet();
    void make();
    void made(Outcome<std::shared_ptr<BackupInHand>> outcome);
    void show_code(bool shown_now);
    void save_archive();
    void save_sheet();
    void write(const QString& path);
    void close();
    void look();
    /// What is still to be done, or that the back-up is complete.
    QString missing() const;
    void order_tabs();
    QString archive_name() const;
    QString sheet_html() const;

    Desktop& desktop_;
    QStackedWidget* pages_;
    PageColumn* intro_;
    PageColumn* sheet_;
    PrimaryButton* begin_;
    QToolButton* later_;
    Banner* intro_banner_;
    QProgressBar* busy_;
    QLabel* code_;
    QPushButton* show_;
    QPushButton* save_;
    QPushButton* print_;
    QLabel* saved_;
    CodeField* typed_;
    QLabel* reason_;
    Banner* banner_;
    PrimaryButton* close_;
    QToolButton* sheet_later_;

    std::shared_ptr<BackupInHand> backup_{};
    /// Where the archive lies; empty: nowhere yet.
    QString path_{};
    QString sheet_path_{};
    bool closing_ = false;
    int round_ = 0;
    Job job_{};
};

} // namespace sealpost::gui
