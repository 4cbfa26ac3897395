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

class KeysTrustCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys trust"; }
    std::string_view summary() const noexcept override { return "decide what a key counts for"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("FINGERPRINT", key_, "the key, by its fingerprint")
            .value("--for", "ADDR", address_, "the address that the decision is about")
            .choice("--level", {"verified", "accepted", "rejected", "none"}, level_,
                    "verified: you compared the fingerprint; none takes a decision back");
    }

    ExitCode run(Context& context) override {
        if (!address_ || !level_)
            throw Error(ErrorCode::usage,
                        {{"detail", "--for and --level are required"}, {"command", "keys trust"}});
        const auto address = parse_address(*address_);
        const auto level = crypto::parse_level(*level_).value();
        auto subject = app::find_subject(context, key_, address, level);
        app::decide(context, subject, address, level);
        const auto standing = standing_of(context, subject.key);
        context.output().print(text_of_key(subject.key, standing));
        context.output().print_json({{"key", json_of_key(subject.key, standing, context.now())}});
        return ExitCode::done;
    }

  private:
    std::string key_;
    std::optional<std::string> address_;
    std::optional<std::string> level_;
};

} // namespace

CommandPtr make_keys_trust_command() { return std::make_unique<KeysTrustCommand>(); }

} // namespace sealpost::cli
