// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/accounts_section.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/settings/account_panel.h"
#include "gui/text/explanation.h"

#include <QListView>
#include <QVBoxLayout>
#include <algorithm>

namespace sealpost::gui {

namespace {

/// Accounts that are seen without scrolling.
constexpr int seen_at_once = 5;

} // namespace

AccountsSection::AccountsSection(Desktop& desktop, QWidget* parent)
    : Section(desktop, QStringLiteral("settingsAccounts"), tr("Accounts"), parent),
      empty_(
          text_label(tr("No account is set up yet. With your name, your address and your password Sealpost "
                        "finds the rest."),
                     this)),
      list_(named(new QListView(this), QStringLiteral("settingsAccountList"), tr("Your accounts"))),
      add_(push_button(QStringLiteral("settingsAccountAdd"), tr("&Add an account"), this)),
      panel_(new AccountPanel(desktop, this)) {
    list_->setModel(&addresses_);
    list_->setUniformItemSizes(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideMiddle);
    add_->setIcon(icon(Icon::add));
    column()->addWidget(empty_);
    column()->addWidget(list_);
    column()->addWidget(add_, 0, Qt::AlignLeft);
    column()->addWidget(panel_);
    column()->addStretch(1);
    empty_->hide();
    list_->hide();
    panel_->hide();
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AccountsSection::show_current);
    connect(add_, &QPushButton::clicked, this, [this] { this->desktop().begin_first_start(); });
    connect(panel_, &AccountPanel::controlsChanged, this, &AccountsSection::controlsChanged);
    connect(panel_, &AccountPanel::settingChosen, this, [this](const QString& name, const QString& value) {
        const int row = list_->currentIndex().row();
        if (row < 0) return;
        change_setting(accounts_[static_cast<std::size_t>(row)].address + '.' + name.toStdString(), value,
                       Concerns::accounts, [this](bool worked) {
                           if (!worked) show_current();
                       });
    });
    connect(&desktop, &Desktop::accountsChanged, this, [this] {
        if (isVisible()) read();
    });
}

void AccountsSection::enter() { read(); }

std::vector<QWidget*> AccountsSection::controls() const {
    std::vector<QWidget*> result{list_, add_};
    for (QWidget* control : panel_->controls()) result.push_back(control);
    return result;
}

void AccountsSection::read() {
    desktop().work().run(
        this, [](app::Home& home, const Operation&) { return home.accounts().load(); },
        [this](Outcome<std::vector<accounts::Account>> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome))
                banner()->say(banner_of(*error));
            else
                show_accounts(std::get<std::vector<accounts::Account>>(std::move(outcome)));
        });
}

void AccountsSection::show_accounts(std::vector<accounts::Account> accounts) {
    const int former = std::max(0, list_->currentIndex().row());
    accounts_ = std::move(accounts);
    QStringList addresses;
    for (const auto& account : accounts_) addresses.push_back(shown(account.address));
    if (addresses != addresses_.stringList()) addresses_.setStringList(addresses);
    const int count = static_cast<int>(accounts_.size());
    empty_->setVisible(count == 0);
    list_->setVisible(count > 0);
    panel_->setVisible(count > 0);
    if (count > 0) {
        const int rows = std::min(count, seen_at_once);
        list_->setFixedHeight(rows * list_->sizeHintForRow(0) + 2 * list_->frameWidth());
        list_->setCurrentIndex(addresses_.index(std::min(former, count - 1)));
    }
    show_current();
    emit controlsChanged();
}

void AccountsSection::show_current() {
    const int row = list_->currentIndex().row();
    if (row >= 0 && row < static_cast<int>(accounts_.size()))
        panel_->show_account(accounts_[static_cast<std::size_t>(row)]);
}

} // namespace sealpost::gui
