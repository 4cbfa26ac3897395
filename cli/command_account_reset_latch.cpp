// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/account_choice.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "core/accounts/tls_memory.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class AccountResetLatchCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "account reset-latch"; }
    std::string_view summary() const noexcept override {
        return "let an account's servers be weaker than before";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override { arguments.operand("NAME", name_, "the account"); }

    ExitCode run(Context& context) override {
        const auto account = context.accounts().get(name_);
        accounts::SealedTlsMemory memory(context.state().records());
        if (account.imap) memory.reset_latch(account.imap->endpoint);
        if (account.smtp) memory.reset_latch(account.smtp->endpoint);
        context.output().print_json({{"account", account.address}, {"reset", true}});
        return ExitCode::done;
    }

  private:
    std::string name_;
};

} // namespace

CommandPtr make_account_reset_latch_command() { return std::make_unique<AccountResetLatchCommand>(); }

} // namespace sealpost::cli
