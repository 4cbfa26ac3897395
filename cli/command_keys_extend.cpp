// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/expiry.h"
#include "cli/key_advice.h"
#include "cli/key_choice.h"

namespace sealpost::cli {

namespace {

class KeysExtendCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys extend"; }
    std::string_view summary() const noexcept override { return "give a key of your own more time"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("KEY", key_, "a fingerprint, its last 16 digits, or an address with one key")
            .value("--expires", "2y|DATE|never", expires_, "when it and its subkeys expire, from now on");
    }

    ExitCode run(Context& context) override {
        if (!expires_)
            throw Error(ErrorCode::usage, {{"detail", "--expires is required"}, {"command", "keys extend"}});
        const auto expires = parse_expiry(*expires_, context.now());
        const auto key = find_key(context, key_);
        const auto changed =
            context.key_store(key.technology)
                .extend(key.fingerprint, {.expires = expires, .now = context.now()}, context.operation());
        tell_of_changed_key(context, changed);
        return ExitCode::done;
    }

  private:
    std::string key_;
    std::optional<std::string> expires_;
};

} // namespace

CommandPtr make_keys_extend_command() { return std::make_unique<KeysExtendCommand>(); }

} // namespace sealpost::cli
