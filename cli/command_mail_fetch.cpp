// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/mail_fetch.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class MailFetchCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "mail fetch"; }
    std::string_view summary() const noexcept override { return "write a message as it lies on the server"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        fetch_.declare(arguments);
        arguments.value("-o,--output", "FILE", output_, "where it goes");
    }

    ExitCode run(Context& context) override {
        demand_file_with_json(context.output(), output_);
        const auto sink = open_output(output_, context.streams());
        fetch_.run(context, *sink);
        context.output().print_json(
            {{"folder", fetch_.folder()}, {"uid", fetch_.uid()}, {"file", output_.value_or("-")}});
        return ExitCode::done;
    }

  private:
    MailFetch fetch_;
    std::optional<std::string> output_;
};

} // namespace

CommandPtr make_mail_fetch_command() { return std::make_unique<MailFetchCommand>(); }

} // namespace sealpost::cli
