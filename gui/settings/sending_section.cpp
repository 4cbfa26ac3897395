// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/sending_section.h"

#include "gui/common/controls.h"
#include "gui/settings/choice_field.h"
#include "gui/settings/policy_words.h"
#include "gui/text/explanation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {

const std::string undo_name = "undo.seconds";
/// The setting takes a day; a person who waits so long wants a draft.
constexpr int longest_undo = 600;
/// While one clicks through the numbers, nothing is written.
constexpr std::chrono::milliseconds undo_settles{700};

} // namespace

SendingSection::SendingSection(Desktop& desktop, QWidget* parent)
    : Section(desktop, QStringLiteral("settingsSending"), tr("Sending"), parent),
      undo_(named(new QSpinBox, QStringLiteral("settingsUndo"), tr("How long sending can be undone"))),
      account_label_(text_label(tr("Mail from this &account"))),
      account_(named(new QComboBox, QStringLiteral("settingsSendingAccount"), tr("Account"))),
      of_account_(new QWidget), headers_(new ChoiceField(QStringLiteral("settingsHeaders"),
                                                         tr("&Hidden from your provider"), header_choices())),
      technology_(new ChoiceField(QStringLiteral("settingsTechnology"), tr("How mail is &sealed"),
                                  technology_choices())),
      signature_(new ChoiceField(QStringLiteral("settingsSignature"),
                                 tr("How si&gnatures travel with mail in the clear"), signature_choices())),
      reports_(named(new QCheckBox(tr("Ask for &reports when delivery fails")),
                     QStringLiteral("settingsReports"), tr("Ask for reports when delivery fails"))),
      require_tls_(named(new QCheckBox(tr("Demand a &protected connection all the way")),
                         QStringLiteral("settingsRequireTls"),
                         tr("Demand a protected connection all the way"))),
      details_(new Fold(QStringLiteral("settingsSendingDetails"), tr("More about how mail is sealed"))) {
    build();
    undo_pause_.setSingleShot(true);
    connect(&undo_pause_, &QTimer::timeout, this, &SendingSection::save_undo);
    connect(undo_, &QSpinBox::valueChanged, this, [this] { undo_pause_.start(undo_settles); });
    connect(account_, &QComboBox::currentIndexChanged, this, &SendingSection::show_account);
    connect(headers_, &ChoiceField::chosen, this, [this](const QString& value) { change("headers", value); });
    connect(technology_, &ChoiceField::chosen, this,
            [this](const QString& value) { change("engine", value); });
    connect(signature_, &ChoiceField::chosen, this,
            [this](const QString& value) { change("sign-style", value); });
    connect(reports_, &QCheckBox::clicked, this, [this](bool on) {
        change("notify", on ? QStringLiteral("failure,delay") : QStringLiteral("default"));
    });
    connect(require_tls_, &QCheckBox::clicked, this,
            [this](bool on) { change("require-tls", on ? QStringLiteral("on") : QStringLiteral("off")); });
}

void SendingSection::build() {
    undo_->setRange(0, longest_undo);
    undo_->setSpecialValueText(tr("Not at all"));
    undo_->setSuffix(tr(" seconds", "after a number"));
    undo_->setFocusPolicy(Qt::StrongFocus);
    QLabel* undo_label = text_label(tr("How long sending can be &undone"));
    undo_label->setBuddy(undo_);
    account_label_->setBuddy(account_);
    column()->addWidget(undo_label);
    column()->addWidget(undo_, 0, Qt::AlignLeft);
    column()->addWidget(hint_label(tr("A message waits that long, sealed, before it leaves.")));
    column()->addWidget(account_label_);
    column()->addWidget(account_, 0, Qt::AlignLeft);

    auto* inner = new QWidget;
    auto* more = new QVBoxLayout(inner);
    more->setContentsMargins(0, 0, 0, 0);
    more->addWidget(technology_);
    more->addWidget(signature_);
    more->addWidget(require_tls_);
    more->addWidget(hint_label(
        tr("If your provider cannot promise that, the message is held in the outbox until you decide.")));
    details_->set_content(inner);
    auto* layout = new QVBoxLayout(of_account_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(headers_);
    layout->addWidget(reports_);
    layout->addWidget(hint_label(tr("Servers on the way then tell you when a message is late or cannot be "
                                    "delivered, as far as they know how.")));
    layout->addWidget(details_);
    column()->addWidget(of_account_);
    column()->addStretch(1);
    of_account_->hide();
    account_label_->hide();
    account_->hide();
}

void SendingSection::enter() {
    read_values([this](const SettingValues& values) { show_values(values); });
}

std::vector<QWidget*> SendingSection::controls() const {
    return {undo_,
            account_,
            headers_->box(),
            reports_,
            details_->line(),
            technology_->box(),
            signature_->box(),
            require_tls_};
}

void SendingSection::show_values(const SettingValues& values) {
    values_ = values;
    constexpr std::string_view ending = ".policy";
    QStringList accounts;
    for (const auto& [name, value] : values)
        if (name.ends_with(ending) && name.find('@') != name.npos)
            accounts.push_back(QString::fromStdString(name.substr(0, name.size() - ending.size())));
    {
        const QSignalBlocker undo_quiet(undo_);
        if (!undo_pause_.isActive()) {
            const auto found = values.find(undo_name);
            const int seconds = found == values.end() ? 0 : QString::fromStdString(found->second).toInt();
            // A longer one, set elsewhere, is shown and stays.
            undo_->setMaximum(std::max(longest_undo, seconds));
            undo_->setValue(seconds);
        }
        const QSignalBlocker account_quiet(account_);
        const QString former = account_->currentData().toString();
        account_->clear();
        for (const QString& account : accounts) account_->addItem(shown(account.toStdString()), account);
        account_->setCurrentIndex(std::max(0, account_->findData(former)));
    }
    account_label_->setVisible(accounts.size() > 1);
    account_->setVisible(accounts.size() > 1);
    of_account_->setVisible(!accounts.isEmpty());
    show_account();
}

void SendingSection::show_account() {
    headers_->set_value(value_of("headers"));
    technology_->set_value(value_of("engine"));
    signature_->set_value(value_of("sign-style"));
    require_tls_->setChecked(value_of("require-tls") == QLatin1String("on"));
    const QString notify = value_of("notify");
    reports_->setChecked(notify.contains(QLatin1String("failure")) ||
                         notify.contains(QLatin1String("success")));
}

QString SendingSection::value_of(const char* name) const {
    const auto found = values_.find(account_->currentData().toString().toStdString() + '.' + name);
    return found == values_.end() ? QString() : QString::fromStdString(found->second);
}

void SendingSection::change(const char* name, const QString& value) {
    const std::string setting = account_->currentData().toString().toStdString() + '.' + name;
    change_setting(setting, value, Concerns::accounts, [this, setting, value](bool worked) {
        if (worked) values_[setting] = value.toStdString();
        show_account();
    });
}

void SendingSection::save_undo() {
    change_setting(undo_name, QString::number(undo_->value()), Concerns::nobody, [this](bool worked) {
        if (!worked) enter();
    });
}

} // namespace sealpost::gui
