// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/account_test.h"
#include "cli/arguments.h"
#include "cli/context.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class AccountTestCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "account test"; }
    std::string_view summary() const noexcept override { return "try an account's servers"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("NAME", name_, "the account; may be left out where there is one")
            .number("--timeout", "SECONDS", options_.timeout, "how long a server may be silent (60)");
    }

    ExitCode run(Context& context) override {
        auto account = choose_account(context, name_);
        const auto credential = credential_of(context, account);
        context.output().print_json(test_servers(context, account, credential, options_.patience()));
        return ExitCode::done;
    }

  private:
    std::optional<std::string> name_;
    ServerOptions options_;
};

} // namespace

CommandPtr make_account_test_command() { return std::make_unique<AccountTestCommand>(); }

} // namespace sealpost::cli
