// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/input.h"
#include "cli/json_values.h"
#include "cli/reading.h"
#include "core/incoming/extract.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class DecryptCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "decrypt"; }
    std::string_view summary() const noexcept override {
        return "open an encrypted message, and write it with its protected header";
    }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("FILE", file_, "the message; `-` or left out: standard input")
            .value("-o,--output", "FILE", output_, "where the opened message goes")
            .value("--part", "PATH", part_,
                   "open one part that is encrypted by itself, as `inspect` numbers it");
    }

    ExitCode run(Context& context) override {
        const incoming::OpenOptions options =
            part_ ? incoming::OpenOptions{.errant = incoming::ErrantLayers::open_one, .errant_path = *part_}
                  : incoming::OpenOptions{.errant = incoming::ErrantLayers::leave};
        const auto reading =
            read_message(context, open_input(file_, context.streams(), context.stop()), options);
        const Json object = json_of_summary(reading.summary);
        try {
            // With --json the object has standard output.
            if (!context.output().json() || (output_ && *output_ != "-")) {
                const auto sink = open_output(output_, context.streams());
                write(reading, *sink, context.operation());
            } else {
                FunctionSink nowhere([](std::string_view) {});
                write(reading, nowhere, context.operation());
            }
        } catch (const Error& error) {
            return context.output().fail(problem_of(error), object);
        }
        warn_of(context, reading);
        context.output().print_json(object);
        return ExitCode::done;
    }

  private:
    void write(const Reading& reading, Sink& sink, const Operation& operation) const {
        if (part_)
            incoming::extract_part(reading.tree, *part_, sink, operation);
        else
            incoming::extract_message(reading.tree, reading.summary, sink, operation);
    }

    std::optional<std::string> file_;
    std::optional<std::string> output_;
    std::optional<std::string> part_;
};

} // namespace

CommandPtr make_decrypt_command() { return std::make_unique<DecryptCommand>(); }

} // namespace sealpost::cli
