// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/copies.h"
#include "cli/sending.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace sealpost::cli {

namespace {

class EncryptCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "encrypt"; }
    std::string_view summary() const noexcept override {
        return "sign and encrypt a message, and write the sealed copies";
    }
    Manner manner() const noexcept override { return Manner::asks; }

    void declare(Arguments& arguments) override {
        options_.declare(arguments);
        arguments.value("-o,--output", "FILE|DIR", output_,
                        "where the sealed message goes; a folder for several copies, with manifest.json");
    }

    ExitCode run(Context& context) override {
        demand_file_with_json(context.output(), output_);
        const auto draft = draft_of(context, options_);
        const auto outcome = make_plan(
            context,
            {.options = options_, .draft = draft, .account = account_of(context, draft.from().address)});
        const auto& plan = accepted(outcome);
        const bool to_folder = output_ && *output_ != "-" && std::filesystem::is_directory(*output_);
        const bool can_be_folder =
            to_folder || (output_ && *output_ != "-" && !std::filesystem::exists(*output_));
        if (plan.copies().size() > 1 && !can_be_folder)
            throw Error(ErrorCode::usage,
                        {{"detail", "several-copies"}, {"copies", std::to_string(plan.copies().size())}});
        const auto sealed = outgoing::seal(plan, engines_of(context), context.operation());
        if (to_folder || plan.copies().size() > 1)
            context.output().print_json(write_copies(*output_, sealed.copies));
        else
            context.output().print_json(write_copy(output_, sealed.copies.front(), context.streams()));
        return ExitCode::done;
    }

  private:
    SendingOptions options_;
    std::optional<std::string> output_;
};

} // namespace

CommandPtr make_encrypt_command() { return std::make_unique<EncryptCommand>(); }

} // namespace sealpost::cli
