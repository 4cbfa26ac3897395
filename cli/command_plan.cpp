// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/json_values.h"
#include "cli/sending.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class PlanCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "plan"; }
    std::string_view summary() const noexcept override {
        return "tell what `send` would do: the copies, the keys, what stands in the way";
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
        const auto view =
            outcome.accepted() ? outgoing::view(outcome.plan()) : std::vector<outgoing::VisibleCopy>{};
        const Json object = json_of_plan(outcome, view);
        if (!outcome.accepted()) return context.output().fail(problem_of(outcome.refusals()), object);
        context.output().print(text_of_copies(outcome.plan().copies()) +
                               text_of_clear(outcome.plan().in_the_clear()));
        context.output().print_json(object);
        return ExitCode::done;
    }

  private:
    SendingOptions options_;
    std::optional<std::string> account_;
};

} // namespace

CommandPtr make_plan_command() { return std::make_unique<PlanCommand>(); }

} // namespace sealpost::cli
