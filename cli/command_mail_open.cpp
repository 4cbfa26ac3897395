// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/message_choice.h"
#include "cli/reading.h"
#include "cli/recording.h"
#include "core/base/spool.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class MailOpenCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "mail open"; }
    std::string_view summary() const noexcept override {
        return "fetch a message, open it, and tell what it is";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override { message_.declare(arguments); }

    ExitCode run(Context& context) override {
        Spool spool;
        const auto mailbox = message_.open_to_read(context);
        mailbox->fetch(message_.uid(), spool, context.operation());
        mailbox->disconnect();
        const auto reading = read_message(context, spool.take().open());
        record_what_it_brings(context, reading);
        return tell(context, reading);
    }

  private:
    MessageChoice message_;
};

} // namespace

CommandPtr make_mail_open_command() { return std::make_unique<MailOpenCommand>(); }

} // namespace sealpost::cli
