// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/confirmation.h"
#include "cli/context.h"
#include "cli/key_advice.h"
#include "cli/key_choice.h"
#include "cli/text_values.h"

namespace sealpost::cli {

namespace {

class KeysRevokeCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys revoke"; }
    std::string_view summary() const noexcept override { return "declare a key of your own dead, for ever"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("KEY", key_, "a fingerprint, its last 16 digits, or an address with one key")
            .choice("--reason", {"none", "compromised", "superseded", "retired"}, reason_,
                    "superseded and retired leave older signatures good (none)")
            .flag("--yes", yes_, "without asking");
    }

    ExitCode run(Context& context) override {
        const auto reason = keys::parse_revocation_reason(reason_.value_or("none"));
        const auto key = find_key(context, key_);
        demand_yes(context, yes_,
                   "Revoke the key " + grouped(key.fingerprint) + " of " + shown(key.name()) +
                       ", for ever: nobody will encrypt to it again",
                   "keys revoke");
        const auto changed =
            context.key_store(key.technology).revoke(key.fingerprint, *reason, context.operation());
        tell_of_changed_key(context, changed);
        return ExitCode::done;
    }

  private:
    std::string key_;
    std::optional<std::string> reason_;
    bool yes_ = false;
};

} // namespace

CommandPtr make_keys_revoke_command() { return std::make_unique<KeysRevokeCommand>(); }

} // namespace sealpost::cli
