// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/account_choice.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class AccountShowCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "account show"; }
    std::string_view summary() const noexcept override { return "show an account"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("NAME", name_, "the account; may be left out where there is one");
    }

    ExitCode run(Context& context) override {
        const auto account = choose_account(context, name_);
        context.output().print(text_of_account(account));
        context.output().print_json({{"account", json_of_account(account)}});
        return ExitCode::done;
    }

  private:
    std::optional<std::string> name_;
};

} // namespace

CommandPtr make_account_show_command() { return std::make_unique<AccountShowCommand>(); }

} // namespace sealpost::cli
