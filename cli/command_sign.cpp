// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/input.h"
#include "cli/sending.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class SignCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "sign"; }
    std::string_view summary() const noexcept override { return "sign a message, and write it"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("FILE", file_, "the message; `-` or left out: standard input")
            .choice("--engine", {"auto", "pgp", "smime"}, engine_, "the technology")
            .choice("--style", {"multipart", "unobtrusive"}, style_, "how the signature goes along")
            .value("-o,--output", "FILE", output_, "where the signed message goes");
    }

    ExitCode run(Context& context) override {
        demand_file_with_json(context.output(), output_);
        const auto engine = engine_choice(engine_);
        if (style_ == "unobtrusive")
            throw Error(ErrorCode::not_available, {{"option", "--style unobtrusive"}});
        const auto draft =
            outgoing::Draft::parse({.message = open_input(file_, context.streams(), context.stop()),
                                    .now = context.now(),
                                    .use = outgoing::DraftUse::keep});
        const auto own = outgoing::choose_own_key({.address = draft.from().address,
                                                   .engine = engine,
                                                   .sign = true,
                                                   .encrypt = false,
                                                   .now = context.now()},
                                                  context.directory());
        if (const auto* refusal = std::get_if<outgoing::Refusal>(&own))
            throw Failed(problem_of(std::vector{*refusal}));
        const auto& key = std::get<outgoing::OwnKey>(own);
        const auto message = outgoing::sign_message(draft, key, engines_of(context), context.operation());
        const auto sink = open_output(output_, context.streams());
        copy(*message.open(), *sink);
        sink->commit();
        context.output().print_json({{"message_id", draft.message_id().to_string()},
                                     {"file", output_.value_or("-")},
                                     {"engine", crypto::name_of(key.technology())},
                                     {"protection", "signed"},
                                     {"signer", key.fingerprint().hex()},
                                     {"bytes", message.size()}});
        return ExitCode::done;
    }

  private:
    std::optional<std::string> file_;
    std::optional<std::string> engine_;
    std::optional<std::string> style_;
    std::optional<std::string> output_;
};

} // namespace

CommandPtr make_sign_command() { return std::make_unique<SignCommand>(); }

} // namespace sealpost::cli
