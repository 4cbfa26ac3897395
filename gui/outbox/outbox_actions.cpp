// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbox/outbox_actions.h"

#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace sealpost::gui {

namespace {

using outbox::Item;
using outbox::ItemState;

struct OutboxWords {
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

bool waits_for_try(const Item& item) {
    return item.state == ItemState::queued || item.state == ItemState::held ||
           item.state == ItemState::failed;
}

/// The servers have it, and the sender's own copy can be filed once more.
bool own_copy_waits(const OutboxEntry& entry) {
    return (entry.item.state == ItemState::accepted || entry.item.state == ItemState::filed) &&
           entry.message.own.wanted();
}

QString why_not(const OutboxEntry& entry, const OutboxActions& actions) {
    const Item& item = entry.item;
    if (item.state == ItemState::submitting)
        return OutboxWords::tr("It is on its way to the server this moment. Look again when that is over.");
    if (item.over()) return {};
    if (!actions.cancel && item.any_accepted() && actions.give_up)
        return OutboxWords::tr("It cannot be taken back: some already have it. The others can be given up.");
    if (!actions.cancel && item.any_accepted())
        return OutboxWords::tr("It cannot be taken back: your provider already has it.");
    return {};
}

QString protection_of(outgoing::Protection protection) {
    switch (protection) {
    case outgoing::Protection::none:
        return OutboxWords::tr("in the clear");
    case outgoing::Protection::is_signed:
        return OutboxWords::tr("signed, in the clear");
    case outgoing::Protection::encrypted:
        return OutboxWords::tr("encrypted");
    case outgoing::Protection::signed_and_encrypted:
        return OutboxWords::tr("signed and encrypted");
    }
    return {};
}

} // namespace

OutboxActions outbox_actions_of(const OutboxEntry& entry, Time now) {
    const Item& item = entry.item;
    OutboxActions actions;
    const bool undo_runs =
        item.state == ItemState::queued && item.schedule.attempts == 0 && !item.schedule.due(now);
    actions.retry = waits_for_try(item) || own_copy_waits(entry);
    actions.retry_label = undo_runs ? OutboxWords::tr("&Send now") : OutboxWords::tr("&Try again now");
    actions.cancel = waits_for_try(item) && !item.any_accepted();
    actions.give_up = waits_for_try(item) && item.any_accepted();
    if (item.trouble && waits_for_try(item)) {
        if (const auto* refusal = std::get_if<outgoing::Refusal>(&*item.trouble))
            actions.person = QString::fromStdString(refusal->address.to_string());
        else
            actions.waive = std::get<Error>(*item.trouble).code() == ErrorCode::requiretls_missing;
    }
    actions.reason = why_not(entry, actions);
    return actions;
}

QString outbox_answers_of(const Item& item) {
    const bool alike = std::all_of(item.recipients.begin(), item.recipients.end(),
                                   [&](const outbox::ItemRecipient& recipient) {
                                       return recipient.state == item.recipients.front().state &&
                                              recipient.state != transport::RecipientState::rejected;
                                   });
    if (alike) return {};
    QStringList lines;
    for (const outbox::ItemRecipient& recipient : item.recipients) {
        const QString address = shown(recipient.address.to_string());
        switch (recipient.state) {
        case transport::RecipientState::accepted:
            lines.push_back(OutboxWords::tr("%1: taken by the server").arg(address));
            break;
        case transport::RecipientState::pending:
            lines.push_back(OutboxWords::tr("%1: still waits").arg(address));
            break;
        case transport::RecipientState::rejected:
            lines.push_back(recipient.reply.empty() ? OutboxWords::tr("%1: refused, or given up").arg(address)
                                                    : OutboxWords::tr("%1: refused; the server said: %2")
                                                          .arg(address, shown(recipient.reply)));
            break;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString outbox_origin_of(const Item& item, Time now) {
    const QString when = when_text(item.queued_at, now);
    const QString sender = shown(item.mail_from.to_string());
    const QString size = size_text(item.size);
    const QString protection = protection_of(item.copy.protection);
    return item.copy.bcc ? OutboxWords::tr("Written: %1, from %2. A blind copy: %3, %4.")
                               .arg(when, sender, protection, size)
                         : OutboxWords::tr("Written: %1, from %2. %3, %4.", "%3 = signed and encrypted")
                               .arg(when, sender, protection, size);
}

} // namespace sealpost::gui
