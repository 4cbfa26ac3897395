// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/key_pages.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/desktop/new_passphrase.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QVBoxLayout>

namespace sealpost::gui {

namespace {

QVBoxLayout* column_in(QWidget* page) {
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* column = new PageColumn(64, page);
    whole->addWidget(column);
    return column->column();
}

} // namespace

KeyQuestionPage::KeyQuestionPage(QWidget* parent)
    : QWidget(parent), question_(named(text_label(), QStringLiteral("startKeyQuestion"), tr("Question"))),
      details_(named(hint_label(), QStringLiteral("startKeyDetails"), tr("The key in numbers"))),
      banner_(new Banner(QStringLiteral("startKeyBanner"))),
      use_(new PrimaryButton(QStringLiteral("startKeyUse"), tr("&Use this key"))),
      new_(push_button(QStringLiteral("startKeyNew"), tr("Make a &new one"))) {
    auto* column = column_in(this);
    column->addWidget(title_label(tr("You have a key already")));
    column->addWidget(question_);
    auto* fold = new Fold(QStringLiteral("startKeyFold"), tr("&Details of the key"));
    fold->set_content(details_);
    column->addWidget(fold);
    column->addWidget(banner_);
    auto* buttons = new FlowLayout;
    buttons->addWidget(use_);
    buttons->addWidget(new_);
    column->addLayout(buttons);
    column->addStretch(1);
    tab_order({fold->line(), use_, new_});
    connect(use_, &QPushButton::clicked, this, &KeyQuestionPage::useWanted);
    connect(new_, &QPushButton::clicked, this, &KeyQuestionPage::newWanted);
}

void KeyQuestionPage::enter(const keys::Key& key, const QString& address) {
    banner_->clear();
    question_->setText(
        key.created ? tr("On this computer there is a key for %1, made on %2. With it you can read the "
                         "mail that was protected for you so far: use it?")
                          .arg(address, date_text(*key.created))
                    : tr("On this computer there is a key for %1. With it you can read the mail that was "
                         "protected for you so far: use it?")
                          .arg(address));
    details_->setText(
        tr("OpenPGP, %1, fingerprint %2").arg(shown(key.algorithm), shown(key.fingerprint.hex())));
    use_->setFocus(Qt::OtherFocusReason);
}

void KeyQuestionPage::say(const Error& error) { banner_->say(banner_of(error)); }

QWidget* KeyQuestionPage::last_control() const { return new_; }

KeyPassphrasePage::KeyPassphrasePage(QWidget* parent)
    : QWidget(parent), fields_(new NewPassphrase(QStringLiteral("startPassphrase"))),
      reason_(named(hint_label(), QStringLiteral("startKeyReason"), tr("What is missing"))),
      make_(new PrimaryButton(QStringLiteral("startKeyMake"), tr("&Make my key"))) {
    auto* column = column_in(this);
    column->addWidget(title_label(tr("A passphrase for your key")));
    column->addWidget(text_label(tr(
        "Your key opens all mail that is protected for you, so it is kept locked. Nothing on this computer "
        "can "
        "keep a passphrase for you: choose one yourself, of a few words, and write it down at home. You are "
        "asked for it now and then; nobody can tell it to you if it is lost.")));
    column->addWidget(fields_);
    column->addWidget(reason_);
    auto* buttons = new FlowLayout;
    buttons->addWidget(make_);
    column->addLayout(buttons);
    column->addStretch(1);
    auto order = fields_->fields();
    order.push_back(make_);
    tab_order(order);
    connect(fields_, &NewPassphrase::changed, this, &KeyPassphrasePage::look);
    const auto go_on = [this] {
        if (fields_->is_complete()) emit chosen();
    };
    connect(fields_, &NewPassphrase::entered, this, go_on);
    connect(make_, &QPushButton::clicked, this, go_on);
    look();
}

void KeyPassphrasePage::enter() {
    fields_->clear();
    fields_->fields().front()->setFocus(Qt::OtherFocusReason);
}

void KeyPassphrasePage::look() {
    make_->setEnabled(fields_->is_complete());
    reason_->setText(fields_->missing());
}

Secret KeyPassphrasePage::take() { return fields_->take(); }

QWidget* KeyPassphrasePage::last_control() const { return make_; }

} // namespace sealpost::gui
