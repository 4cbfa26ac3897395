// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands_upkeep.h"

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/completion.h"
#include "cli/context.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class CompletionCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "completion"; }
    std::string_view summary() const noexcept override {
        return "print a script that completes commands in a shell";
    }
    Manner manner() const noexcept override { return Manner::looks; }
    void declare(Arguments& arguments) override { arguments.operand("SHELL", shell_, "bash, zsh or fish"); }

    ExitCode run(Context& context) override {
        const Completion completion{.commands = outline(make_commands()),
                                    .of_every_command = outline_of_every_command()};
        std::string script;
        if (shell_ == "bash")
            script = bash_completion(completion);
        else if (shell_ == "zsh")
            script = zsh_completion(completion);
        else if (shell_ == "fish")
            script = fish_completion(completion);
        else
            throw Error(ErrorCode::usage,
                        {{"detail", "there is no completion for " + shell_ + ": bash, zsh or fish"},
                         {"command", "completion"}});
        context.output().print(script);
        context.output().print_json({{"shell", shell_}, {"script", script}});
        return ExitCode::done;
    }

  private:
    std::string shell_;
};

} // namespace

std::unique_ptr<Command> make_completion_command() { return std::make_unique<CompletionCommand>(); }

} // namespace sealpost::cli
