// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/key_advice.h"
#include "cli/key_choice.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

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
        const auto standing = standing_of(context, changed);
        context.output().print(text_of_key(changed, standing));
        context.output().print_json({{"key", json_of_key(changed, standing, context.now())}});
        advise_to_hand_out(context, changed);
        return ExitCode::done;
    }

  private:
    std::string key_;
    std::string address_;
};

} // namespace

CommandPtr make_keys_revoke_address_command() { return std::make_unique<KeysRevokeAddressCommand>(); }

} // namespace sealpost::cli
