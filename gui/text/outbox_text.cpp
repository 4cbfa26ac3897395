// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/outbox_text.h"

#include "gui/text/amounts.h"
#include "gui/text/explanation.h"
#include "gui/text/refusal_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace sealpost::gui {

namespace {

using outbox::Item;
using outbox::ItemState;
using outbox::OwnCopyState;
using transport::RecipientState;

struct OutboxWords {
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
  public:
    static QString waiting(const QString& in) {
        return tr("Waiting: goes out %1", "%1: in 8 seconds").arg(in);
    }
    static QString waiting_now() { return tr("Waiting: goes out as soon as it can"); }
    static QString again(const QString& in, const QString& why) {
        return tr("Not sent yet, tried again %1: %2", "%1: in 8 minutes; %2: why").arg(in, why);
    }
    static QString again_now(const QString& why) {
        return tr("Not sent yet, tried again as soon as it can be: %1").arg(why);
    }
    static QString perhaps_again(const QString& in, const QString& why) {
        return tr("Perhaps sent, tried again %1: %2", "%1: in 8 minutes; %2: why").arg(in, why);
    }
    static QString perhaps_again_now(const QString& why) {
        return tr("Perhaps sent, tried again as soon as it can be: %1").arg(why);
    }
    static QString perhaps(const QString& why) { return tr("Perhaps sent, perhaps not: %1").arg(why); }
    static QString can_take_back() { return tr("You can still take it back."); }
    static QString nothing_to_do() { return tr("There is nothing you need to do."); }

    static QString submitting() { return tr("Being sent"); }
    static QString submitting_advice() { return tr("It is on its way to the server."); }
    static QString sent() { return tr("Sent"); }
    static QString filing() { return tr("Sent; your own copy is being put away"); }
    static QString held(const QString& why) { return tr("Held back: %1").arg(why); }
    static QString held_unknown() { return tr("Held back until you decide"); }
    static QString held_advice() { return tr("Nothing was sent. Decide, then send it again."); }
    static QString failed(const QString& why) { return tr("Not sent: %1").arg(why); }
    static QString failed_unknown() { return tr("Not sent"); }
    static QString failed_advice() {
        return tr("It is kept here, and not tried again by itself. Send it again, or take it back.");
    }
    static QString partly(int number, const QString& names) {
        return tr("Sent to some; not to %n recipient(s): %1", nullptr, number).arg(names);
    }
    static QString cancelled() { return tr("Taken back"); }
    static QString cancelled_advice() { return tr("Nobody received it."); }
    static QString rest_given_up() { return tr("You gave the others up."); }
    static QString cancelled_uncertain() {
        return tr("Taken back, but an attempt had been cut off before: the server may have sent it");
    }
    static QString cancelled_uncertain_advice() {
        return tr("Look into the folder of sent mail, or ask the recipient.");
    }
    static QString uncertain() {
        return tr(
            "The server may have taken it all the same: look into the folder of sent mail before you send "
            "it again.");
    }
    static QString reports_not_offered() {
        return tr("The server does not tell whether it was delivered, though you asked for it.");
    }

    static QString own_waiting() {
        return tr("Your own copy is still to be put into the folder of sent mail");
    }
    static QString own_waiting_advice() { return tr("It is tried again by itself."); }
    static QString reason(const QString& why) { return tr("What stands in the way: %1.").arg(why); }
    static QString own_given_up() {
        return tr("Your own copy could not be put into the folder of sent mail");
    }
    static QString own_given_up_advice() {
        return tr("The message was sent; the copy is kept here. Try again when the server can be reached.");
    }
    static QString separator() { return tr(", ", "between names"); }
};

QString address_text(const mime::AddrSpec& address) { return shown(address.to_string(), 80); }

/// What stands in the way: headline and what to do.
Explanation words_of(const outbox::Trouble& trouble) {
    if (const auto* error = std::get_if<Error>(&trouble)) return explain(*error);
    const auto& refusal = std::get<outgoing::Refusal>(trouble);
    return explain(refusal, address_text(refusal.address));
}

/// Where the advice of the trouble itself does not say it.
QString doubt(const Item& item) {
    const auto* error = item.trouble ? std::get_if<Error>(&*item.trouble) : nullptr;
    const bool said =
        error && error->fact("stage") == "message" &&
        (error->code() == ErrorCode::connection_lost || error->code() == ErrorCode::server_silent);
    return item.uncertain && !said ? OutboxWords::uncertain() : QString();
}

QString paragraph(QStringList sentences) {
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

/// Those who have not got it, where somebody else has; empty otherwise.
QStringList left_out(const Item& item) {
    if (!item.any_accepted()) return {};
    QStringList names;
    for (const auto& recipient : item.recipients)
        if (recipient.state != RecipientState::accepted) names += address_text(recipient.address);
    return names;
}

BannerText waiting(const Item& item, Time now) {
    const bool due = item.schedule.due(now);
    if (!item.trouble) {
        if (due)
            return {Tone::neutral, Shape::waiting, OutboxWords::waiting_now(), OutboxWords::can_take_back()};
        return {Tone::neutral, Shape::waiting, OutboxWords::waiting(in_text(item.schedule.next - now)),
                OutboxWords::can_take_back()};
    }
    const Explanation why = words_of(*item.trouble);
    const QString in = in_text(item.schedule.next - now);
    BannerText text{Tone::caution, Shape::waiting, {}, paragraph({doubt(item), why.advice})};
    if (item.uncertain)
        text.headline =
            due ? OutboxWords::perhaps_again_now(why.headline) : OutboxWords::perhaps_again(in, why.headline);
    else
        text.headline = due ? OutboxWords::again_now(why.headline) : OutboxWords::again(in, why.headline);
    return text;
}

BannerText held(const Item& item) {
    if (!item.trouble)
        return {Tone::caution, Shape::warning, OutboxWords::held_unknown(), OutboxWords::held_advice()};
    const Explanation why = words_of(*item.trouble);
    return {Tone::caution, Shape::warning, OutboxWords::held(why.headline), why.advice};
}

BannerText failed(const Item& item) {
    BannerText text{Tone::danger, Shape::warning, OutboxWords::failed_unknown(),
                    OutboxWords::failed_advice()};
    if (item.trouble) {
        const Explanation why = words_of(*item.trouble);
        text.headline =
            item.uncertain ? OutboxWords::perhaps(why.headline) : OutboxWords::failed(why.headline);
        text.explanation = paragraph({why.advice, OutboxWords::failed_advice()});
    }
    if (const QStringList names = left_out(item); !names.isEmpty())
        text.headline =
            OutboxWords::partly(static_cast<int>(names.size()), names.join(OutboxWords::separator()));
    text.explanation = paragraph({doubt(item), text.explanation});
    return text;
}

} // namespace

BannerText state_of(const Item& item, Time now) {
    switch (item.state) {
    case ItemState::queued:
        return waiting(item, now);
    case ItemState::submitting:
        return {Tone::neutral, Shape::waiting, OutboxWords::submitting(), OutboxWords::submitting_advice()};
    case ItemState::accepted:
        return {Tone::good, Shape::done, OutboxWords::filing(), OutboxWords::nothing_to_do()};
    case ItemState::filed:
    case ItemState::done:
        return {Tone::good, Shape::done, OutboxWords::sent(),
                item.reports_not_offered ? OutboxWords::reports_not_offered() : QString()};
    case ItemState::held:
        return held(item);
    case ItemState::failed:
        return failed(item);
    case ItemState::cancelled:
        break;
    }
    if (const QStringList names = left_out(item); !names.isEmpty())
        return {Tone::caution, Shape::warning,
                OutboxWords::partly(static_cast<int>(names.size()), names.join(OutboxWords::separator())),
                OutboxWords::rest_given_up()};
    if (item.uncertain)
        return {Tone::caution, Shape::warning, OutboxWords::cancelled_uncertain(),
                OutboxWords::cancelled_uncertain_advice()};
    return {Tone::neutral, Shape::none, OutboxWords::cancelled(), OutboxWords::cancelled_advice()};
}

BannerText own_copy_of(const outbox::Message& message) {
    switch (message.own.state) {
    case OwnCopyState::waiting:
        if (!message.own.trouble) break;
        return {Tone::note, Shape::waiting, OutboxWords::own_waiting(),
                paragraph({OutboxWords::own_waiting_advice(),
                           OutboxWords::reason(words_of(*message.own.trouble).headline)})};
    case OwnCopyState::given_up:
        return {Tone::caution, Shape::warning, OutboxWords::own_given_up(),
                OutboxWords::own_given_up_advice()};
    case OwnCopyState::none:
    case OwnCopyState::done:
    case OwnCopyState::dropped:
        break;
    }
    return {};
}

} // namespace sealpost::gui
