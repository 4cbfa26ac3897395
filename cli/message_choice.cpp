// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/message_choice.h"

#include "cli/arguments.h"

#include <charconv>

namespace sealpost::cli {

void MessageChoice::declare(Arguments& arguments) {
    arguments.operand("UID", uid_, "the message's number, as `mail list` shows it");
    options_.declare(arguments);
    arguments.value("--folder", "F", folder_, "the folder (INBOX)")
        .number("--uidvalidity", "N", uidvalidity_,
                "only if the folder is still the one that `mail list` showed");
}

std::uint32_t MessageChoice::uid() const {
    std::uint32_t number = 0;
    const char* end = uid_.data() + uid_.size();
    const auto [stopped, fault] = std::from_chars(uid_.data(), end, number);
    if (fault != std::errc() || stopped != end || number == 0)
        throw Error(ErrorCode::usage, {{"detail", uid_ + " is no message number"}});
    return number;
}

std::unique_ptr<transport::ImapClient> MessageChoice::open_to_read(Context& context) const {
    static_cast<void>(uid());
    auto mailbox = open_mailbox(context, options_);
    check(mailbox->examine(folder(), context.operation()));
    return mailbox;
}

std::unique_ptr<transport::ImapClient> MessageChoice::open_to_change(Context& context) const {
    static_cast<void>(uid());
    auto mailbox = open_mailbox(context, options_);
    check(mailbox->select(folder(), context.operation()));
    return mailbox;
}

void MessageChoice::check(const transport::FolderStatus& status) const {
    if (uidvalidity_ && *uidvalidity_ != status.uidvalidity)
        throw Error(ErrorCode::not_found, {{"folder", folder()}, {"detail", "uidvalidity"}});
}

} // namespace sealpost::cli
