// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/message_offer.h"

#include "app/deciding.h"
#include "gui/mail/message_header.h"
#include "gui/text/explanation.h"

#include <QPushButton>

namespace sealpost::gui {

namespace {

/// A name in a button's label.
QString in_label(QString name) { return name.replace(QLatin1Char('&'), QStringLiteral("&&")); }

} // namespace

MessageOffer::MessageOffer(Desktop& desktop, QWidget* parent)
    : QObject(parent), desktop_(desktop), banner_(new Banner(QStringLiteral("mailKeyOffer"), parent)) {}

void MessageOffer::show_keys(const std::optional<mime::Mailbox>& author, const SenderKeys& keys) {
    const QString address = author ? QString::fromStdString(author->address.to_string()) : QString();
    const bool just_accepted = !confirmed_.empty() && address == address_ && !keys.offer && !keys.conflict;
    name_ = MessageHeader::author_name(author);
    address_ = address;
    offer_ = keys.offer;
    if (just_accepted) return;
    confirmed_.clear();
    if (keys.conflict)
        say_conflict();
    else if (offer_)
        offer(*offer_);
    else
        banner_->clear();
    emit rebuilt();
}

void MessageOffer::clear() {
    offer_.reset();
    confirmed_.clear();
    address_.clear();
    banner_->clear();
}

void MessageOffer::offer(const KeyOffer& offer) {
    banner_->say(
        {.tone = Tone::note,
         .shape = Shape::key_new,
         .headline = offer.brought ? tr("%1 sent you a key.").arg(name_)
                                   : tr("You do not use the key of %1 yet.").arg(name_),
         .explanation =
             tr("Use it, and only %1 can read what you write to %1. You can compare it with %1 later.")
                 .arg(name_)});
    banner_->add_button(QStringLiteral("mailKeyOfferUse"), tr("&Use it for mails to %1").arg(in_label(name_)),
                        [this] { accept(); });
}

void MessageOffer::say_conflict() {
    banner_->say(
        {.tone = Tone::danger,
         .shape = Shape::conflict,
         .headline = tr("There are two different keys for %1.").arg(name_),
         .explanation = tr("Nothing is sent to %1 until you have decided which of them is right. Ask %1 in "
                           "another way than by mail.")
                            .arg(name_)});
    banner_->add_button(QStringLiteral("mailKeyConflict"), tr("&Look at both keys"),
                        [this] { desktop_.show_person(address_); });
}

void MessageOffer::accept() {
    if (!offer_) return;
    for (auto* button : banner_->findChildren<QPushButton*>()) button->setEnabled(false);
    desktop_.work().run(
        this,
        [offer = *offer_](app::Home& home, const Operation&) {
            auto subject = app::find_subject(home, offer.fingerprint);
            app::decide(home, subject, offer.address, crypto::Level::accepted);
        },
        [this, offer = *offer_](const Outcome<Done>& outcome) { accepted(outcome, offer); });
}

void MessageOffer::accepted(const Outcome<Done>& outcome, const KeyOffer& offer) {
    if (!std::holds_alternative<Error>(outcome)) {
        if (offer_ && offer_->fingerprint == offer.fingerprint) {
            confirmed_ = offer.fingerprint;
            offer_.reset();
            banner_->say({.tone = Tone::good,
                          .shape = Shape::done,
                          .headline = tr("You use this key for mails to %1 from now on.").arg(name_),
                          .explanation = {}});
            emit rebuilt();
        }
        return desktop_.people_changed();
    }
    if (!offer_ || offer_->fingerprint != offer.fingerprint) return;
    banner_->say(banner_of(std::get<Error>(outcome)));
    banner_->add_button(QStringLiteral("mailKeyOfferUse"), tr("&Try again"), [this] { accept(); });
    emit rebuilt();
}

} // namespace sealpost::gui
