// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class AccountListCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "account list"; }
    std::string_view summary() const noexcept override { return "list the accounts"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override { static_cast<void>(arguments); }

    ExitCode run(Context& context) override {
        Json list = Json::array();
        for (const auto& account : context.accounts().load()) {
            context.output().print(text_of_account(account));
            list.push_back(json_of_account(account));
        }
        context.output().print_json({{"accounts", std::move(list)}});
        return ExitCode::done;
    }

  private:
};

} // namespace

CommandPtr make_account_list_command() { return std::make_unique<AccountListCommand>(); }

} // namespace sealpost::cli
