// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/json_values.h"
#include "cli/sending.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class ViewCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "view"; }
    std::string_view summary() const noexcept override {
        return "show what the provider will see of a message";
    }
    Manner manner() const noexcept override { return Manner::looks; }
    void declare(Arguments& arguments) override {
        options_.declare(arguments);
        arguments.value("--account", "NAME", account_, "the account that would send it");
    }

    ExitCode run(Context& context) override {
        const auto draft = draft_of(context, options_);
        const auto outcome =
            make_plan(context, {.options = options_,
                                .draft = draft,
                                .account = sender_for(context, account_, draft.from().address)});
        const auto& plan = accepted(outcome);
        const auto copies = outgoing::view(plan);
        const auto undo = accounts::load_general_settings(context.folders().config / "config.toml").undo;
        const auto times = outgoing::visible_times(plan, context.now(), undo);
        context.output().print(text_of_view(copies) + text_of_times(times) +
                               text_of_clear(plan.in_the_clear()));
        context.output().print_json({{"copies", json_of_view(copies)},
                                     {"times", json_of_times(times)},
                                     {"in_the_clear", json_of_clear(plan.in_the_clear())}});
        return ExitCode::done;
    }

  private:
    SendingOptions options_;
    std::optional<std::string> account_;
};

} // namespace

CommandPtr make_view_command() { return std::make_unique<ViewCommand>(); }

} // namespace sealpost::cli
