// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/key_choice.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class KeysShowCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys show"; }
    std::string_view summary() const noexcept override { return "show one key"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("KEY", key_, "a fingerprint, its last 16 digits, or an address with one key");
    }

    ExitCode run(Context& context) override {
        const auto key = find(context);
        const auto standing = standing_of(context, key);
        context.output().print(text_of_key(key, standing));
        context.output().print_json({{"keys", Json::array({json_of_key(key, standing, context.now())})}});
        return ExitCode::done;
    }

  private:
    keys::Key find(Context& context) const {
        try {
            return find_key(context, key_);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::not_found) throw;
            auto waiting = app::find_waiting_key(context, key_);
            if (!waiting) throw;
            context.output().note(
                "mail brought this key; it waits for you to accept it with `sealpost keys trust`");
            return std::move(waiting->key);
        }
    }

    std::string key_;
};

} // namespace

CommandPtr make_keys_show_command() { return std::make_unique<KeysShowCommand>(); }

} // namespace sealpost::cli
