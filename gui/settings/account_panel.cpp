// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/account_panel.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/settings/choice_field.h"
#include "gui/settings/pin_panel.h"
#include "gui/settings/policy_words.h"
#include "gui/settings/settings_jobs.h"
#include "gui/text/explanation.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sealpost::gui {

AccountPanel::AccountPanel(Desktop& desktop, QWidget* parent)
    : QWidget(parent), desktop_(desktop), title_(section_label({}, this)), addresses_(text_label({}, this)),
      servers_(named(text_label({}, this), QStringLiteral("settingsAccountServers"), tr("Servers"))),
      policy_(new ChoiceField(QStringLiteral("settingsAccountPolicy"), tr("&Mail from this account"),
                              policy_choices(), this)),
      sent_(new ChoiceField(QStringLiteral("settingsAccountSent"), tr("Where your &own copies go"),
                            sent_copy_choices(), this)),
      test_(push_button(QStringLiteral("settingsAccountTest"), tr("&Test the connection"), this)),
      change_password_(
          push_button(QStringLiteral("settingsAccountPassword"), tr("Change the &password"), this)),
      remove_(push_button(QStringLiteral("settingsAccountRemove"), tr("&Remove this account"), this)),
      password_reason_(hint_label({}, this)),
      banner_(new Banner(QStringLiteral("settingsAccountBanner"), this)), password_row_(new QWidget(this)),
      password_(password_field(QStringLiteral("settingsPasswordField"), tr("New password"), password_row_)),
      save_password_(push_button(QStringLiteral("settingsPasswordSave"), tr("&Save it"), password_row_)),
      keep_password_(
          push_button(QStringLiteral("settingsPasswordKeep"), tr("&Keep the old one"), password_row_)),
      pin_fold_(new Fold(QStringLiteral("settingsPin"), tr("How the servers prove who they are"), this)),
      pins_(new PinPanel(desktop)) {
    build();
    for (ChoiceField* field : {policy_, sent_})
        connect(field, &ChoiceField::chosen, this, [this, field](const QString& value) {
            emit settingChosen(field == policy_ ? QStringLiteral("policy") : QStringLiteral("sent"), value);
        });
    connect(test_, &QPushButton::clicked, this, &AccountPanel::test);
    connect(change_password_, &QPushButton::clicked, this, [this] { open_password(true); });
    connect(keep_password_, &QPushButton::clicked, this, [this] { open_password(false); });
    connect(save_password_, &QPushButton::clicked, this, &AccountPanel::save_password);
    connect(password_, &QLineEdit::returnPressed, this, &AccountPanel::save_password);
    connect(password_, &QLineEdit::textChanged, this,
            [this](const QString& text) { save_password_->setEnabled(!text.isEmpty()); });
    connect(remove_, &QPushButton::clicked, this, &AccountPanel::ask_removal);
    connect(pin_fold_, &Fold::toggled, this, [this](bool open) {
        if (open) pins_->show_account(account_.address);
        emit controlsChanged();
    });
    connect(pins_, &PinPanel::controlsChanged, this, &AccountPanel::controlsChanged);
}

void AccountPanel::build() {
    QLabel* password_label = text_label(tr("&New password"), password_row_);
    password_label->setBuddy(password_);
    auto* row = new QVBoxLayout(password_row_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(password_label);
    row->addWidget(password_);
    auto* answers = new FlowLayout;
    answers->addWidget(save_password_);
    answers->addWidget(keep_password_);
    row->addLayout(answers);
    password_row_->hide();
    pin_fold_->set_content(pins_);
    test_->setIcon(icon(Icon::refresh));
    change_password_->setIcon(icon(Icon::key));
    remove_->setIcon(icon(Icon::remove));
    auto* buttons = new FlowLayout;
    for (QPushButton* button : {test_, change_password_, remove_}) buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(title_);
    layout->addWidget(addresses_);
    layout->addWidget(servers_);
    layout->addLayout(buttons);
    layout->addWidget(password_reason_);
    layout->addWidget(password_row_);
    layout->addWidget(banner_);
    layout->addWidget(policy_);
    layout->addWidget(sent_);
    layout->addWidget(pin_fold_);
}

void AccountPanel::show_account(const accounts::Account& account) {
    const bool another = account.address != account_.address;
    account_ = account;
    title_->setText(
        account.display_name.empty()
            ? shown(account.address)
            : tr("%1, %2", "name, address").arg(shown(account.display_name), shown(account.address)));
    addresses_->setText(identities_sentence(account));
    addresses_->setVisible(!addresses_->text().isEmpty());
    servers_->setText(servers_sentence(account));
    policy_->set_value(QString::fromUtf8(accounts::name_of(account.settings.policy).data()));
    sent_->set_value(QString::fromUtf8(accounts::name_of(account.settings.sent).data()));
    const bool own_password = account.credential.source == accounts::CredentialSource::secret_service;
    change_password_->setEnabled(own_password);
    password_reason_->setText(
        own_password
            ? QString()
            : tr("The password is not kept here: a program that this account names fetches it. It is "
                 "changed there."));
    password_reason_->setVisible(!own_password);
    change_password_->setToolTip(password_reason_->text());
    change_password_->setAccessibleDescription(password_reason_->text());
    if (!another) return;
    job_.cancel();
    set_busy(false);
    banner_->clear();
    open_password(false);
    pin_fold_->set_open(false);
}

std::vector<QWidget*> AccountPanel::controls() const {
    std::vector<QWidget*> result{test_,          change_password_, remove_,
                                 password_,      save_password_,   keep_password_,
                                 policy_->box(), sent_->box(),     pin_fold_->line()};
    for (QWidget* control : pins_->controls()) result.push_back(control);
    return result;
}

void AccountPanel::set_busy(bool busy) {
    test_->setEnabled(!busy);
    remove_->setEnabled(!busy);
    save_password_->setEnabled(!busy && !password_->text().isEmpty());
}

void AccountPanel::test() {
    banner_->say({.tone = Tone::note,
                  .shape = Shape::waiting,
                  .headline = tr("Asking the servers ..."),
                  .explanation = {}});
    set_busy(true);
    job_ = desktop_.lookups().run(
        this,
        [address = account_.address](app::Home& home, const Operation& operation) {
            test_account(home, address, nullptr, operation);
        },
        [this, address = account_.address](Outcome<Done> outcome) {
            if (!shows(address)) return;
            set_busy(false);
            if (const auto* error = std::get_if<Error>(&outcome)) return banner_->say(banner_of(*error));
            banner_->say({.tone = Tone::good,
                          .shape = Shape::done,
                          .headline = tr("The connection works"),
                          .explanation = tr("The servers answer, prove who they are, and let you in.")});
        });
}

void AccountPanel::open_password(bool open) {
    if (!open) password_->clear();
    password_row_->setVisible(open);
    save_password_->setEnabled(!password_->text().isEmpty());
    if (open) password_->setFocus();
    emit controlsChanged();
}

void AccountPanel::save_password() {
    if (password_->text().isEmpty()) return;
    // Lambdas of jobs are copied, secrets are not.
    const auto secret = std::make_shared<Secret>(password_->text().toStdString());
    password_->clear();
    banner_->say({.tone = Tone::note,
                  .shape = Shape::waiting,
                  .headline = tr("Trying the new password ..."),
                  .explanation = {}});
    set_busy(true);
    job_ = desktop_.lookups().run(
        this,
        [address = account_.address, secret](app::Home& home, const Operation& operation) {
            return change_password(home, address, *secret, operation);
        },
        [this, address = account_.address](Outcome<PasswordTried> outcome) {
            if (!shows(address)) return;
            set_busy(false);
            if (const auto* error = std::get_if<Error>(&outcome)) {
                banner_->say(banner_of(*error));
                return password_->setFocus();
            }
            open_password(false);
            const bool works = std::get<PasswordTried>(outcome) == PasswordTried::works;
            banner_->say(
                {.tone = works ? Tone::good : Tone::note,
                 .shape = works ? Shape::done : Shape::info,
                 .headline = works ? tr("The new password works and is kept")
                                   : tr("The new password is kept, but could not be tried"),
                 .explanation = works ? QString()
                                      : tr("The servers cannot be reached now. Whether it is right will "
                                           "be seen with the next mail.")});
            change_password_->setFocus();
            desktop_.accounts_changed();
        });
}

void AccountPanel::ask_removal() {
    banner_->say(
        {.tone = Tone::caution,
         .shape = Shape::question,
         .headline = tr("Remove %1 from Sealpost?").arg(shown(account_.address)),
         .explanation = tr("Its servers and its password are forgotten here. Your mail stays with your "
                           "provider, and your keys stay on this computer.")});
    QPushButton* sure = banner_->add_button(QStringLiteral("settingsAccountRemoveSure"), tr("Remo&ve it"),
                                            [this] { remove(); });
    QPushButton* keep =
        banner_->add_button(QStringLiteral("settingsAccountRemoveKeep"), tr("&Keep it"), [this] {
            banner_->clear();
            remove_->setFocus();
        });
    tab_order({remove_, sure, keep, policy_->box()});
    keep->setFocus();
}

void AccountPanel::remove() {
    banner_->clear();
    set_busy(true);
    desktop_.work().run(
        this,
        [address = account_.address](app::Home& home, const Operation&) {
            return remove_account(home, address);
        },
        [this](Outcome<bool> outcome) {
            set_busy(false);
            if (const auto* error = std::get_if<Error>(&outcome)) return banner_->say(banner_of(*error));
            if (!std::get<bool>(outcome))
                desktop_.say({.text = tr("The account is removed; its password stays in the keyring"),
                              .reason = tr("The keyring of this computer did not answer. You can remove the "
                                           "password with the keyring's own program.")});
            desktop_.accounts_changed();
        });
}

} // namespace sealpost::gui
