// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/account_page.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/desktop/new_passphrase.h"
#include "gui/start/found_text.h"
#include "gui/start/server_fields.h"
#include "gui/text/explanation.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace sealpost::gui {

namespace {

using namespace std::chrono_literals;

/// After the last key that was pressed in the address.
constexpr auto pause_of_typing = 600ms;
constexpr auto pause_in_a_word = 1500ms;
/// Longer nobody waits for an answer.
constexpr auto longest_search = 10s;

bool is_about_servers(ErrorCode code) {
    return code != ErrorCode::auth_refused && code >= ErrorCode::unreachable &&
           code <= ErrorCode::auth_in_clear;
}

} // namespace

AccountPage::AccountPage(Desktop& desktop, QWidget* parent)
    : QWidget(parent), desktop_(desktop), page_(new PageColumn(64, this)), name_(new QLineEdit),
      address_(new QLineEdit), password_(password_field(QStringLiteral("startPassword"), tr("Password"))),
      found_label_(named(hint_label(), QStringLiteral("startFound"), tr("What was found"))),
      doubt_(named(text_label(), QStringLiteral("startDoubt"), tr("Why your yes is needed"))),
      trust_(new QCheckBox(tr("&Yes, my password may go there"))),
      fold_(new Fold(QStringLiteral("startServers"), tr("&Details of the servers"))),
      servers_(new ServerFields), banner_(new Banner(QStringLiteral("startBanner"))),
      busy_text_(named(text_label(), QStringLiteral("startBusy"), tr("What is going on"))),
      busy_(new QProgressBar), continue_(new PrimaryButton(QStringLiteral("startContinue"), tr("&Continue"))),
      cancel_(push_button(QStringLiteral("startCancel"), tr("&Stop"))),
      restore_(quiet_button(QStringLiteral("startRestore"), tr("I have a &back-up of Sealpost"))) {
    build();
    typing_.setSingleShot(true);
    typing_.setInterval(pause_of_typing);
    lookup_limit_.setSingleShot(true);
    lookup_limit_.setInterval(longest_search);
    test_limit_.setSingleShot(true);
    test_limit_.setInterval(longest_search);
    connect(address_, &QLineEdit::textEdited, this, &AccountPage::address_changed);
    connect(address_, &QLineEdit::editingFinished, this, &AccountPage::look_up);
    connect(&typing_, &QTimer::timeout, this, &AccountPage::look_up);
    connect(servers_, &ServerFields::edited, this, [this] {
        servers_edited_ = true;
        show_doubt();
    });
    for (QLineEdit* field : {name_, address_, password_})
        connect(field, &QLineEdit::returnPressed, this, &AccountPage::go_on);
    connect(continue_, &QPushButton::clicked, this, &AccountPage::go_on);
    connect(cancel_, &QPushButton::clicked, this, &AccountPage::leave);
    connect(restore_, &QToolButton::clicked, &desktop_, &Desktop::begin_restore);
    connect(fold_, &Fold::toggled, this, &AccountPage::order_tabs);
    connect(&lookup_limit_, &QTimer::timeout, this, [this] {
        lookup_.cancel();
        found_label_->setText(
            tr("No answer within 10 seconds: write the servers in by hand, or try again later."));
        // So that the next Continue looks again.
        domain_.clear();
        lookup_is_over();
    });
    connect(&test_limit_, &QTimer::timeout, this, [this] {
        timed_out_ = true;
        test_.cancel();
    });
}

void AccountPage::build() {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page_);
    auto* column = page_->column();
    column->addWidget(title_label(tr("Your mail account")));
    column->addWidget(
        text_label(tr("Sealpost works with the mailbox that you have. Your name is what others see.")));
    const auto add_field = [&](QLineEdit* field, const QString& name, const QString& label) {
        named(field, name, QString(label).remove(QLatin1Char('&')));
        auto* words = new QLabel(label);
        words->setBuddy(field);
        column->addSpacing(4);
        column->addWidget(words);
        column->addWidget(field);
    };
    add_field(name_, QStringLiteral("startName"), tr("Your &name"));
    add_field(address_, QStringLiteral("startAddress"), tr("Mail &address"));
    add_field(password_, QStringLiteral("startPassword"), tr("&Password of the mailbox"));
    address_->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    address_->setPlaceholderText(QStringLiteral("name@example.org"));
    named(trust_, QStringLiteral("startTrust"), tr("Yes, my password may go there"));
    named(busy_, QStringLiteral("startProgress"), tr("In progress"));
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    fold_->set_content(servers_);
    column->addWidget(found_label_);
    column->addWidget(doubt_);
    column->addWidget(trust_);
    column->addWidget(fold_);
    column->addWidget(banner_);
    column->addWidget(busy_text_);
    column->addWidget(busy_);
    auto* buttons = new FlowLayout;
    for (QWidget* button : std::initializer_list<QWidget*>{continue_, cancel_, restore_})
        buttons->addWidget(button);
    column->addLayout(buttons);
    column->addStretch(1);
    show_doubt();
    show_idle();
}

void AccountPage::enter() {
    order_tabs();
    name_->setFocus(Qt::OtherFocusReason);
}

void AccountPage::leave() {
    goes_on_after_lookup_ = false;
    timed_out_ = false;
    test_.cancel();
    if (looking_) show_idle();
}

std::optional<mime::AddrSpec> AccountPage::address() const {
    return mime::AddrSpec::parse(address_->text().trimmed().toStdString());
}

void AccountPage::address_changed() {
    typing_.stop();
    const auto typed = address();
    if (!typed || typed->ascii_domain() != domain_) {
        // What was found belongs to another address.
        lookup_.cancel();
        lookup_limit_.stop();
        looking_ = false;
        domain_.clear();
        found_.reset();
        found_label_->clear();
        if (!servers_edited_) servers_->clear();
        show_doubt();
    }
    // A name without a dot is rarely whole yet.
    const bool whole = typed && typed->domain().find('.') != std::string::npos;
    if (typed) typing_.start(whole ? pause_of_typing : pause_in_a_word);
}

void AccountPage::look_up() {
    typing_.stop();
    const auto typed = address();
    if (!typed || typed->ascii_domain() == domain_) return;
    domain_ = typed->ascii_domain();
    found_.reset();
    looking_ = true;
    lookup_.cancel();
    found_label_->setText(tr("Looking for the mail servers of %1 …").arg(shown(domain_)));
    lookup_limit_.start();
    lookup_ = desktop_.lookups().run(
        this,
        [domain = domain_](app::Home& home, const Operation&) { return app::look_up_servers(home, domain); },
        [this, domain = domain_](Outcome<accounts::ServerLookupResult> outcome) {
            show_found(domain, std::move(outcome));
        });
}

void AccountPage::show_found(const std::string& domain, Outcome<accounts::ServerLookupResult> outcome) {
    if (domain != domain_) return;
    if (const auto* error = std::get_if<Error>(&outcome)) {
        if (error->code() != ErrorCode::cancelled) found_label_->setText(explain(*error).headline);
        domain_.clear();
        lookup_is_over();
        return;
    }
    const auto& result = std::get<accounts::ServerLookupResult>(outcome);
    found_ = result.found;
    found_label_->setText(found_text(result, domain));
    if (!servers_edited_) {
        const auto settings = [](const std::optional<accounts::FoundServer>& server) {
            return server ? std::optional(server->server.settings) : std::nullopt;
        };
        const auto typed = address();
        servers_->show_servers(settings(found_->imap), settings(found_->smtp),
                               typed ? QString::fromStdString(app::user_name_for(*found_, typed->to_string()))
                                     : QString());
    }
    show_doubt();
    lookup_is_over();
}

void AccountPage::lookup_is_over() {
    looking_ = false;
    lookup_limit_.stop();
    if (!goes_on_after_lookup_) return;
    goes_on_after_lookup_ = false;
    show_idle();
    // Once: without servers it says so instead of looking again.
    if (domain_.empty())
        if (const auto typed = address()) domain_ = typed->ascii_domain();
    go_on();
}

std::vector<std::string> AccountPage::doubtful() const {
    if (!found_) return {};
    std::vector<std::string> hosts = app::doubtful_hosts(*found_);
    const auto imap = servers_->imap();
    const auto smtp = servers_->smtp();
    std::erase_if(hosts, [&](const std::string& host) {
        return !(imap && imap->endpoint.host == host) && !(smtp && smtp->endpoint.host == host);
    });
    return hosts;
}

void AccountPage::show_doubt() {
    const auto hosts = doubtful();
    if (hosts.empty()) trust_->setChecked(false);
    doubt_->setText(hosts.empty() ? QString() : doubt_text(hosts, domain_));
    doubt_->setVisible(!hosts.empty());
    trust_->setVisible(!hosts.empty());
    trust_->setAccessibleDescription(doubt_->text());
    order_tabs();
}

void AccountPage::go_on() {
    if (!continue_->isEnabled()) return;
    banner_->clear();
    if (!address()) {
        point_out(tr("This is not a mail address yet."), tr("It looks like name@example.org."), address_);
        return;
    }
    if (password_->text().isEmpty()) {
        point_out(tr("The password of your mailbox is missing."),
                  tr("It is the one that you log in with at your mail provider."), password_);
        return;
    }
    const bool written_by_hand = servers_edited_ && servers_->imap() && servers_->smtp();
    if (!written_by_hand) look_up();
    if (looking_ && !written_by_hand) {
        goes_on_after_lookup_ = true;
        show_busy(tr("Looking for the mail servers of %1 …").arg(shown(domain_)));
        return;
    }
    if (!servers_->imap() || !servers_->smtp()) {
        fold_->set_open(true);
        point_out(
            tr("Sealpost does not know yet where this mail lies."),
            tr("Write in the two servers: the help pages of your provider name them. Or try again, when "
               "you are online."),
            servers_->first_missing());
        domain_.clear();
        return;
    }
    if (!doubtful().empty() && !trust_->isChecked()) {
        point_out(tr("Your password does not go anywhere without your yes."),
                  tr("Tick the box, if you know the name of the server, or write in another server."),
                  trust_);
        return;
    }
    test();
}

void AccountPage::test() {
    auto wish = std::make_shared<AccountWish>();
    const std::string address_text = address()->to_string();
    const std::string user = servers_->user().toStdString();
    wish->account = {.address = address_text,
                     .display_name = name_->text().trimmed().toStdString(),
                     .user = user == address_text ? std::string() : user,
                     .imap = servers_->imap(),
                     .smtp = servers_->smtp()};
    if (found_ && !servers_edited_) {
        wish->further =
            app::further_servers(*found_, trust_->isChecked() ? doubtful() : std::vector<std::string>());
        for (auto* list : {&wish->further.imap, &wish->further.smtp})
            for (auto& server : *list) server.ca_file = wish->account.imap->ca_file;
    }
    QByteArray bytes = password_->text().toUtf8();
    wish->password = Secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    wipe_memory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    wish->ask_each_time = ask_each_time_;
    timed_out_ = false;
    show_busy(tr("Logging in to %1 …").arg(shown(wish->account.imap->endpoint.host)));
    test_limit_.start();
    test_ = desktop_.lookups().run(
        this,
        [wish](app::Home& home, const Operation& operation) {
            return std::make_shared<AccountSetup>(set_up_account(home, *wish, operation));
        },
        [this](Outcome<std::shared_ptr<AccountSetup>> outcome) { tested(std::move(outcome)); });
}

void AccountPage::tested(Outcome<std::shared_ptr<AccountSetup>> outcome) {
    test_limit_.stop();
    show_idle();
    if (const auto* error = std::get_if<Error>(&outcome)) {
        if (error->code() != ErrorCode::cancelled) {
            banner_->say(banner_of(*error));
            if (error->code() == ErrorCode::auth_refused) password_->setFocus(Qt::OtherFocusReason);
            if (is_about_servers(error->code())) fold_->set_open(true);
        } else if (timed_out_) {
            banner_->say({.tone = Tone::caution,
                          .shape = Shape::waiting,
                          .headline = tr("The servers did not answer within 10 seconds."),
                          .explanation = tr("Nothing was stored. Look whether you are online and whether the "
                                            "servers in the details are right, then go on once more.")});
            fold_->set_open(true);
        } else {
            banner_->say({.tone = Tone::note,
                          .shape = Shape::info,
                          .headline = tr("Stopped: nothing was stored."),
                          .explanation = tr("Go on whenever you like.")});
        }
        order_tabs();
        return;
    }
    const auto& setup = *std::get<std::shared_ptr<AccountSetup>>(outcome);
    if (setup.not_kept) {
        ask_about_password();
        return;
    }
    const Secret password = take_secret(*password_);
    // The servers took it, and nothing keeps it: it was asked for a moment ago.
    if (ask_each_time_) desktop_.prompter().remember_password(setup.account.address, password);
    emit done(setup);
}

void AccountPage::ask_about_password() {
    banner_->say(
        {.tone = Tone::caution,
         .shape = Shape::locked,
         .headline = tr("The log-in works, but nothing on this computer keeps passwords safely."),
         .explanation = tr("Sealpost writes no password into a file. It can ask you for it whenever it is "
                           "needed; or you start a password store (GNOME Keyring, KWallet or KeePassXC) "
                           "and go on then.")});
    QPushButton* ask = banner_->add_button(QStringLiteral("startAskEachTime"), tr("As&k me for it"), [this] {
        ask_each_time_ = true;
        go_on();
    });
    order_tabs();
    ask->setFocus(Qt::OtherFocusReason);
}

void AccountPage::show_busy(const QString& text) {
    busy_text_->setText(text);
    for (QWidget* widget : std::initializer_list<QWidget*>{busy_text_, busy_, cancel_}) widget->show();
    // What is tried is what stands there.
    for (QWidget* widget :
         std::initializer_list<QWidget*>{name_, address_, password_, trust_, servers_, continue_})
        widget->setEnabled(false);
    order_tabs();
    cancel_->setFocus(Qt::OtherFocusReason);
}

void AccountPage::show_idle() {
    const bool focus_goes = cancel_->hasFocus();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{name_, address_, password_, trust_, servers_, continue_})
        widget->setEnabled(true);
    if (focus_goes) continue_->setFocus(Qt::OtherFocusReason);
    for (QWidget* widget : std::initializer_list<QWidget*>{busy_text_, busy_, cancel_}) widget->hide();
    order_tabs();
}

void AccountPage::point_out(const QString& headline, const QString& explanation, QWidget* field) {
    banner_->say(
        {.tone = Tone::caution, .shape = Shape::warning, .headline = headline, .explanation = explanation});
    order_tabs();
    field->setFocus(Qt::OtherFocusReason);
}

QWidget* AccountPage::last_control() const { return restore_; }

void AccountPage::order_tabs() {
    std::vector<QWidget*> order{name_, address_, password_, trust_, fold_->line()};
    const auto fields = servers_->fields();
    order.insert(order.end(), fields.begin(), fields.end());
    for (QPushButton* button : banner_->findChildren<QPushButton*>())
        if (!button->objectName().isEmpty()) order.push_back(button);
    order.insert(order.end(), {continue_, cancel_, restore_});
    tab_order(order);
}

} // namespace sealpost::gui
