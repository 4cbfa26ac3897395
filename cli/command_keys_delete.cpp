// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/confirmation.h"
#include "cli/context.h"
#include "cli/key_choice.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class KeysDeleteCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys delete"; }
    std::string_view summary() const noexcept override { return "take a key out of the keyring"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("KEY", key_, "a fingerprint, its last 16 digits, or an address with one key")
            .flag("--secret", secret_,
                  "with its secret part: what was encrypted to it can never be read again")
            .flag("--yes", yes_, "without asking");
    }

    ExitCode run(Context& context) override {
        const auto key = find_key(context, key_);
        const bool own = key.secret != keys::SecretPlace::none;
        if (own && !secret_)
            throw Error(
                ErrorCode::usage,
                {{"detail", "the key " + key.fingerprint.hex() +
                                " is your own: without it, what was encrypted to it can never be read again; "
                                "--secret deletes it all the same"},
                 {"command", "keys delete"}});
        demand_yes(context, yes_,
                   "Delete the key " + grouped(key.fingerprint) + " of " + shown(key.name()) +
                       (own ? " with its secret part: what was encrypted to it can never be read again" : ""),
                   "keys delete");
        context.key_store(key.technology)
            .remove(key.fingerprint, own ? keys::Removal::with_secret_part : keys::Removal::public_part,
                    context.operation());
        context.output().print("deleted: " + text_of_key(key, {}));
        context.output().print_json({{"deleted",
                                      {{"engine", crypto::name_of(key.technology)},
                                       {"fingerprint", key.fingerprint.hex()},
                                       {"addresses", key.addresses()},
                                       {"secret", own}}}});
        tell_what_stays(context, key);
        return ExitCode::done;
    }

  private:
    /// What the user decided stays: the key may come back with the next message.
    static void tell_what_stays(Context& context, const keys::Key& key) {
        for (const auto& acceptance : standing_of(context, key))
            if (acceptance.source != people::Origin::own)
                context.output().note(
                    "your decision about it stays: " + std::string(crypto::name_of(acceptance.level)) +
                    " for " + shown(acceptance.address.to_string()));
    }

    std::string key_;
    bool secret_ = false;
    bool yes_ = false;
};

} // namespace

CommandPtr make_keys_delete_command() { return std::make_unique<KeysDeleteCommand>(); }

} // namespace sealpost::cli
