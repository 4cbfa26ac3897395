// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/key_advice.h"
#include "cli/key_choice.h"

namespace sealpost::cli {

namespace {

class KeysRevokeAddressCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys revoke-address"; }
    std::string_view summary() const noexcept override { return "take an address off a key of your own"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("KEY", key_, "a fingerprint, its last 16 digits, or an address with one key")
            .operand("ADDR", address_, "the address that is no longer yours");
    }

    ExitCode run(Context& context) override {
        const auto address = parse_address(address_);
        const auto key = find_key(context, key_);
        const auto changed = context.key_store(key.technology)
                                 .revoke_address(key.fingerprint, address.to_string(), context.operation());
        tell_of_changed_key(context, changed);
        return ExitCode::done;
    }

  private:
    std::string key_;
    std::string address_;
};

} // namespace

CommandPtr make_keys_revoke_address_command() { return std::make_unique<KeysRevokeAddressCommand>(); }

} // namespace sealpost::cli
