// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mail_fetch.h"

#include "cli/arguments.h"

#include <charconv>

namespace sealpost::cli {

void MailFetch::declare(Arguments& arguments) {
    arguments.operand("UID", uid_, "the message's number, as `mail list` shows it");
    options_.declare(arguments);
    arguments.value("--folder", "F", folder_, "the folder (INBOX)");
}

std::uint32_t MailFetch::uid() const {
    std::uint32_t number = 0;
    const char* end = uid_.data() + uid_.size();
    const auto [stopped, fault] = std::from_chars(uid_.data(), end, number);
    if (fault != std::errc() || stopped != end || number == 0)
        throw Error(ErrorCode::usage, {{"detail", uid_ + " is no message number"}});
    return number;
}

void MailFetch::run(Context& context, Sink& to) const {
    const auto number = uid();
    const auto mailbox = open_mailbox(context, options_);
    mailbox->examine(folder(), context.operation());
    mailbox->fetch(number, to, context.operation());
    mailbox->disconnect();
}

} // namespace sealpost::cli
