// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/message_choice.h"

#include "cli/arguments.h"
#include "core/base/number.h"

namespace sealpost::cli {

void MessageChoice::declare(Arguments& arguments) {
    arguments.operand("UID", uid_, "the message's number, as `mail list` shows it");
    options_.declare(arguments);
    arguments.value("--folder", "F", folder_, "the folder (INBOX)")
        .number("--uidvalidity", "N", uidvalidity_,
                "only if the folder is still the one that `mail list` showed");
}

std::uint32_t MessageChoice::uid() const {
    const auto number = whole_number<std::uint32_t>(uid_);
    if (!number || *number == 0) throw Error(ErrorCode::usage, {{"detail", uid_ + " is no message number"}});
    return *number;
}

std::unique_ptr<transport::ImapClient> MessageChoice::open_to_read(Context& context) const {
    return open(context, &transport::ImapClient::examine);
}

std::unique_ptr<transport::ImapClient> MessageChoice::open_to_change(Context& context) const {
    return open(context, &transport::ImapClient::select);
}

std::unique_ptr<transport::ImapClient> MessageChoice::open(Context& context, Opening open_folder) const {
    static_cast<void>(uid());
    auto mailbox = open_mailbox(context, options_);
    const auto status = (mailbox.get()->*open_folder)(folder(), context.operation());
    if (uidvalidity_ && *uidvalidity_ != status.uidvalidity)
        throw Error(ErrorCode::not_found, {{"folder", folder()}, {"detail", "uidvalidity"}});
    return mailbox;
}

} // namespace sealpost::cli
