// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/input.h"
#include "cli/inspect_many.h"
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
        arguments
            .any_operands("FILE|MAILDIR", files_,
                          "the message; `-` or left out: standard input; with --jobs any number, and folders")
            .number("--jobs", "N", jobs_, "so many at a time: a line of JSON for each, in their order");
    }

    ExitCode run(Context& context) override {
        if (jobs_) {
            constexpr std::int64_t most = 64;
            if (*jobs_ < 1 || *jobs_ > most || files_.empty())
                throw Error(ErrorCode::usage, {{"detail", "--jobs wants a number from 1 to 64, and files"}});
            return inspect_many(context, messages_in(files_), static_cast<std::size_t>(*jobs_));
        }
        if (files_.size() > 1) throw Error(ErrorCode::usage, {{"detail", "several files need --jobs N"}});
        const auto file = files_.empty() ? std::nullopt : std::optional(files_.front());
        const auto reading = read_message(context, open_input(file, context.streams(), context.stop()));
        context.output().print(text_of_summary(reading.summary));
        context.output().print_json(json_of_summary(reading.summary));
        return ExitCode::done;
    }

  private:
    std::vector<std::string> files_;
    std::optional<std::int64_t> jobs_;
};

} // namespace

CommandPtr make_inspect_command() { return std::make_unique<InspectCommand>(); }

} // namespace sealpost::cli
