// SPDX-License-Identifier: GPL-3.0-or-later
// Name, address, password: the servers are looked for as the address is typed, and tried before one goes on.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/start/setup_jobs.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace sealpost::gui {

class Banner;
class Fold;
class PageColumn;
class PrimaryButton;
class ServerFields;

class AccountPage final : public QWidget {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    AccountPage(Desktop& desktop, QWidget* parent);
    void enter();
    /// Stops what runs; what was typed stays.
    void leave();
    /// For the page's neighbours in the tab order.
    QWidget* last_control() const;

  signals:
    /// The account is stored.
    void done(const sealpost::gui::AccountSetup& setup);

  private:
    void build();
    void address_changed();
    void look_up();
    void show_found(const std::string& domain, Outcome<accounts::ServerLookupResult> outcome);
    void lookup_is_over();
    void go_on();
    void test();
    void tested(Outcome<std::shared_ptr<AccountSetup>> outcome);
    void ask_about_password();
    std::optional<mime::AddrSpec> address() const;
    /// Of the servers in the fields, those that take a yes.
    std::vector<std::string> doubtful() const;
    void show_doubt();
    void show_busy(const QString& text);
    void show_idle();
    /// Beside the field that it is about.
    void point_out(const QString& headline, const QString& explanation, QWidget* field);
    void order_tabs();

    Desktop& desktop_;
    PageColumn* page_;
    QLineEdit* name_;
    QLineEdit* address_;
    QLineEdit* password_;
    QLabel* found_label_;
    QLabel* doubt_;
    QCheckBox* trust_;
    Fold* fold_;
    ServerFields* servers_;
    Banner* banner_;
    QLabel* busy_text_;
    QProgressBar* busy_;
    PrimaryButton* continue_;
    QPushButton* cancel_;
    QToolButton* restore_;

    std::optional<accounts::FoundServers> found_{};
    std::string domain_{};
    bool looking_ = false;
    bool goes_on_after_lookup_ = false;
    bool servers_edited_ = false;
    bool ask_each_time_ = false;
    bool timed_out_ = false;
    Job lookup_{};
    Job test_{};
    QTimer typing_{};
    QTimer lookup_limit_{};
    QTimer test_limit_{};
};

} // namespace sealpost::gui
