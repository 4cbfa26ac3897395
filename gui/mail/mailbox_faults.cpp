// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/mailbox_faults.h"

#include "gui/text/explanation.h"

#include <QCoreApplication>

namespace sealpost::gui {

namespace {

struct MailboxWords {
    Q_DECLARE_TR_FUNCTIONS(MailboxWords)
};

} // namespace

MailboxFault fault_of(const Error& error) {
    switch (error.code()) {
    case ErrorCode::not_found:
        if (error.fact("detail") == "uidvalidity") return MailboxFault::folder_renewed;
        if (!error.fact("uid").empty()) return MailboxFault::message_gone;
        return error.fact("folder").empty() ? MailboxFault::standing : MailboxFault::folder_gone;
    case ErrorCode::unreachable:
    case ErrorCode::connection_lost:
    case ErrorCode::server_silent:
    case ErrorCode::server_busy:
        return MailboxFault::passing;
    default:
        return MailboxFault::standing;
    }
}

BannerText text_of(MailboxFault fault, const Error& error, const QString& folder) {
    BannerText text{.tone = Tone::note, .shape = Shape::info};
    switch (fault) {
    case MailboxFault::folder_gone:
        text.headline = MailboxWords::tr("The folder “%1” is no longer on the server.").arg(folder);
        text.explanation = MailboxWords::tr("It was renamed or removed, perhaps by another program. You see "
                                            "the inbox now, and all folders that "
                                            "are there.");
        return text;
    case MailboxFault::folder_renewed:
        text.headline = MailboxWords::tr("The folder “%1” was made anew on the server.").arg(folder);
        text.explanation = MailboxWords::tr("The list shows what is in it now.");
        return text;
    case MailboxFault::message_gone:
        text.headline = MailboxWords::tr("This message is no longer in the folder.");
        text.explanation = MailboxWords::tr(
            "It was moved or deleted, perhaps by another program. The list shows what is in the folder now.");
        return text;
    case MailboxFault::passing:
    case MailboxFault::standing:
        break;
    }
    return banner_of(error);
}

} // namespace sealpost::gui
