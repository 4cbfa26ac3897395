// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/key_advice.h"
#include "cli/key_choice.h"

namespace sealpost::cli {

namespace {

class KeysAddAddressCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys add-address"; }
    std::string_view summary() const noexcept override { return "add an address to a key of your own"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("KEY", key_, "a fingerprint, its last 16 digits, or an address with one key")
            .operand("ADDR", address_, "the address to add")
            .value("--name", "NAME", name_, "the name beside it (the key's)");
    }

    ExitCode run(Context& context) override {
        const auto address = parse_address(address_);
        const auto key = find_key(context, key_);
        const auto changed =
            context.key_store(key.technology)
                .add_address(key.fingerprint, {.address = address.to_string(), .name = name_.value_or("")},
                             context.operation());
        tell_of_changed_key(context, changed);
        return ExitCode::done;
    }

  private:
    std::string key_;
    std::string address_;
    std::optional<std::string> name_;
};

} // namespace

CommandPtr make_keys_add_address_command() { return std::make_unique<KeysAddAddressCommand>(); }

} // namespace sealpost::cli
