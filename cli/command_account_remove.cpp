// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/account_choice.h"
#include "cli/arguments.h"
#include "cli/context.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class AccountRemoveCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "account remove"; }
    std::string_view summary() const noexcept override { return "forget an account and its password"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override { arguments.operand("NAME", name_, "the account"); }

    ExitCode run(Context& context) override {
        const auto account = context.accounts().get(name_);
        context.accounts().remove(name_);
        if (account.credential.source == accounts::CredentialSource::secret_service) {
            try {
                context.passwords().erase(account);
            } catch (const Error& error) {
                context.output().warn("the password stays in the keyring: " +
                                      std::string(name_of(error.code())));
            }
        }
        context.output().print_json({{"removed", account.address}});
        return ExitCode::done;
    }

  private:
    std::string name_;
};

} // namespace

CommandPtr make_account_remove_command() { return std::make_unique<AccountRemoveCommand>(); }

} // namespace sealpost::cli
