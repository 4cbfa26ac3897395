// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/input.h"
#include "cli/json_values.h"
#include "cli/reading.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class InspectCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "inspect"; }
    std::string_view summary() const noexcept override {
        return "tell all that can be told of a message; never asks";
    }
    Manner manner() const noexcept override { return Manner::looks; }
    void declare(Arguments& arguments) override {
        arguments.operand("FILE", file_, "the message; `-` or left out: standard input");
    }

    ExitCode run(Context& context) override {
        const auto reading = read_message(context, open_input(file_, context.streams(), context.stop()));
        context.output().print(text_of_summary(reading.summary));
        context.output().print_json(json_of_summary(reading.summary));
        return ExitCode::done;
    }

  private:
    std::optional<std::string> file_;
};

} // namespace

CommandPtr make_inspect_command() { return std::make_unique<InspectCommand>(); }

} // namespace sealpost::cli
