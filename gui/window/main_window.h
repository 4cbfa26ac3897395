// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: side bar, the page in front, what is asked above it, the status line below. Pages are made
// when they are first wanted.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/settings/preferences.h"
#include "gui/window/side_bar.h"

#include <QWidget>
#include <array>
#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace sealpost::gui {

class BackupOffer;
class BackupPage;
class FirstStart;
class MailPage;
class OutboxRunner;
class PassphraseBar;
class PeoplePage;
class RestorePage;
class StatusBar;
class WritePage;

class MainWindow final : public QWidget {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    explicit MainWindow(Desktop& desktop, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Looks whether there is an account; without one the first start begins. Then shows the page of mail.
    void begin();
    /// A message in a file (.eml), or a link to write to (mailto:).
    void open_argument(const QString& argument);
    /// Made where it is not there yet.
    Page* page(PageName name);
    void show_page(PageName name);

  signals:
    /// The window was closed, and what had to be kept is kept.
    void finished();
    /// begin() knows what to show.
    void ready();
    /// The person chose another one.
    void lookChanged(sealpost::gui::Look look);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void listen();
    /// Takes the place of the pages until it is finished.
    void cover(QWidget* with);
    void uncover();
    WritePage* make_write_page();
    void end_when_kept();

    Desktop& desktop_;
    SideBar* side_bar_;
    PassphraseBar* passphrase_bar_;
    BackupOffer* offer_;
    QStackedWidget* stack_;
    StatusBar* status_bar_;
    OutboxRunner* runner_;
    QVBoxLayout* column_;
    std::array<Page*, all_pages.size()> pages_{};
    FirstStart* first_start_ = nullptr;
    BackupPage* backup_ = nullptr;
    RestorePage* restore_ = nullptr;
    PageName current_ = PageName::mail;
    /// Where the person was when a message was begun from there.
    std::optional<PageName> begun_from_{};
    bool closing_ = false;
};

} // namespace sealpost::gui
