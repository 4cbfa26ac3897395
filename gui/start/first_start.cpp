// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/first_start.h"

#include "app/own_key.h"
#include "gui/common/controls.h"
#include "gui/start/account_page.h"
#include "gui/start/key_making.h"
#include "gui/start/key_pages.h"
#include "gui/text/explanation.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace sealpost::gui {

FirstStart::FirstStart(Desktop& desktop, QWidget* parent)
    : QWidget(parent), desktop_(desktop), pages_(new QStackedWidget(this)), waiting_page_(new QWidget),
      account_page_(new AccountPage(desktop, nullptr)), question_page_(new KeyQuestionPage(nullptr)),
      passphrase_page_(new KeyPassphrasePage(nullptr)),
      skip_(quiet_button(QStringLiteral("startSkip"), tr("Do this &later"), this)) {
    setObjectName(QStringLiteral("firstStart"));
    for (QWidget* page :
         std::initializer_list<QWidget*>{waiting_page_, account_page_, question_page_, passphrase_page_})
        pages_->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 12);
    whole->addWidget(pages_, 1);
    whole->addWidget(skip_, 0, Qt::AlignHCenter);

    connect(account_page_, &AccountPage::done, this, &FirstStart::account_done);
    connect(question_page_, &KeyQuestionPage::useWanted, this, &FirstStart::use_existing);
    connect(question_page_, &KeyQuestionPage::newWanted, this, [this] {
        // The question is settled; how the new one is protected is another.
        desktop_.work().run(
            this,
            [](app::Home& home, const Operation&) {
                return home.secret_service().state() != state::ServiceState::absent;
            },
            [this](const Outcome<bool>& keeps) {
                if (const auto* error = std::get_if<Error>(&keeps))
                    question_page_->say(*error);
                else
                    go_on_with_key(
                        {.step = std::get<bool>(keeps) ? KeyStep::make : KeyStep::choose_passphrase});
            });
    });
    connect(passphrase_page_, &KeyPassphrasePage::chosen, this, [this] { make(passphrase_page_->take()); });
    connect(skip_, &QToolButton::clicked, this, &FirstStart::finish);
}

void FirstStart::begin() {
    show_page(waiting_page_);
    const int round = ++round_;
    desktop_.work().run(
        this, [](app::Home& home, const Operation&) { return look_at_setup(home); },
        [this, round](Outcome<SetupState> outcome) {
            if (round != round_) return;
            if (std::holds_alternative<Error>(outcome)) {
                // What is wrong with the home is said where something is done with it.
                show_page(account_page_);
                return;
            }
            const auto& state = std::get<SetupState>(outcome);
            if (!state.account) {
                show_page(account_page_);
                return;
            }
            account_ = state.account->address;
            go_on_with_key(state.key);
        });
}

void FirstStart::account_done(const AccountSetup& setup) {
    account_ = setup.account.address;
    desktop_.accounts_changed();
    go_on_with_key(setup.key);
}

void FirstStart::go_on_with_key(const KeyPrognosis& prognosis) {
    switch (prognosis.step) {
    case KeyStep::none:
        if (prognosis.fault) say_key_fault(desktop_, *prognosis.fault);
        finish();
        return;
    case KeyStep::ask:
        existing_ = prognosis.key;
        show_page(question_page_);
        return;
    case KeyStep::make:
        make(std::nullopt);
        return;
    case KeyStep::choose_passphrase:
        show_page(passphrase_page_);
        return;
    }
}

void FirstStart::use_existing() {
    desktop_.work().run(
        this,
        [account = account_, key = existing_->fingerprint](app::Home& home, const Operation&) {
            use_key(home, account, key);
        },
        [this](const Outcome<Done>& outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) {
                question_page_->say(*error);
                return;
            }
            desktop_.accounts_changed();
            desktop_.people_changed();
            desktop_.say(tr("Your key is ready."));
            finish();
        });
}

void FirstStart::make(std::optional<Secret> passphrase) {
    make_key_in_background(desktop_, account_, std::move(passphrase));
    finish();
}

void FirstStart::show_page(QWidget* page) {
    pages_->setCurrentWidget(page);
    QWidget* last = nullptr;
    if (page == account_page_) {
        account_page_->enter();
        last = account_page_->last_control();
    } else if (page == question_page_) {
        question_page_->enter(*existing_, shown(account_));
        last = question_page_->last_control();
    } else if (page == passphrase_page_) {
        passphrase_page_->enter();
        last = passphrase_page_->last_control();
    }
    if (last) tab_order({last, skip_});
}

void FirstStart::finish() {
    ++round_;
    account_page_->leave();
    emit finished();
}

} // namespace sealpost::gui
