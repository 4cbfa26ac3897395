// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/key_choice.h"
#include "cli/text_values.h"
#include "cli/waiting_key.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class KeysListCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys list"; }
    std::string_view summary() const noexcept override { return "list keys, own and others'"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("PATTERN", pattern_, "a part of a user ID, an address or a fingerprint")
            .choice("--engine", {"pgp", "smime"}, engine_, "only this technology")
            .flag("--secret", secret_, "only keys of your own");
    }

    ExitCode run(Context& context) override {
        Json list = Json::array();
        for (keys::KeyStore* store : context.key_stores()) {
            if (engine_ && *engine_ != crypto::name_of(store->technology())) continue;
            for (const auto& key : store->list(pattern_.value_or(""), true)) {
                if (secret_ && key.secret == keys::SecretPlace::none) continue;
                tell(context, key, list, false);
            }
        }
        if (!secret_)
            for (const auto& key : waiting_keys(context, pattern_.value_or("")))
                if (!engine_ || *engine_ == crypto::name_of(key.technology)) tell(context, key, list, true);
        context.output().print_json({{"keys", std::move(list)}});
        return ExitCode::done;
    }

  private:
    static void tell(Context& context, const keys::Key& key, Json& list, bool waiting) {
        const auto standing = standing_of(context, key);
        context.output().print(text_of_key(key, standing) +
                               (waiting ? "  mail brought it; it waits for you to accept it\n" : ""));
        list.push_back(json_of_key(key, standing, context.now()));
        if (waiting) list.back()["waiting"] = true;
    }

    std::optional<std::string> pattern_;
    std::optional<std::string> engine_;
    bool secret_ = false;
};

} // namespace

CommandPtr make_keys_list_command() { return std::make_unique<KeysListCommand>(); }

} // namespace sealpost::cli
