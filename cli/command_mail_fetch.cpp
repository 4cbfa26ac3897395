// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/message_choice.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class MailFetchCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "mail fetch"; }
    std::string_view summary() const noexcept override { return "write a message as it lies on the server"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        message_.declare(arguments);
        arguments.value("-o,--output", "FILE", output_, "where it goes");
    }

    ExitCode run(Context& context) override {
        demand_file_with_json(context.output(), output_);
        const auto sink = open_output(output_, context.streams());
        const auto mailbox = message_.open_to_read(context);
        mailbox->fetch(message_.uid(), *sink, context.operation());
        mailbox->disconnect();
        context.output().print_json(
            {{"folder", message_.folder()}, {"uid", message_.uid()}, {"file", output_.value_or("-")}});
        return ExitCode::done;
    }

  private:
    MessageChoice message_;
    std::optional<std::string> output_;
};

} // namespace

CommandPtr make_mail_fetch_command() { return std::make_unique<MailFetchCommand>(); }

} // namespace sealpost::cli
