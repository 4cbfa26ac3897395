// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/input.h"
#include "cli/sending.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

/// A signed message is one in the clear.
std::vector<outgoing::Refusal> published_by(const outgoing::Draft& draft) {
    return {{.address = draft.from().address,
             .reason = outgoing::RefusalReason::confidential_fields,
             .facts = {{"fields", draft.confidential().names()}}}};
}

class SignCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "sign"; }
    std::string_view summary() const noexcept override { return "sign a message, and write it"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("FILE", file_, "the message; `-` or left out: standard input")
            .choice("--engine", {"auto", "pgp", "smime"}, engine_, "the technology")
            .choice("--style", {"multipart", "unobtrusive"}, style_, "how the signature goes along")
            .flag("--publish-fields", publish_fields_,
                  "fields that were confidential in the message answered may be signed in the clear")
            .value("-o,--output", "FILE", output_, "where the signed message goes");
    }

    ExitCode run(Context& context) override {
        demand_file_with_json(context.output(), output_);
        const auto engine = engine_choice(engine_);
        const auto draft =
            outgoing::Draft::parse({.message = open_input(file_, context.streams(), context.stop()),
                                    .now = context.now(),
                                    .use = outgoing::DraftUse::keep});
        if (!draft.confidential().empty() && !publish_fields_) throw Failed(problem_of(published_by(draft)));
        const auto account = account_of(context, draft.from().address);
        const auto key = demand_own_key(context, {.address = draft.from().address,
                                                  .engine = engine,
                                                  .sign = true,
                                                  .encrypt = false,
                                                  .named = named_keys_of(account)});
        const auto style = style_ ? outgoing::parse_sign_style(*style_).value() : sign_style_of(account);
        const auto message =
            outgoing::sign_message(draft, key, style, engines_of(context), context.operation());
        const auto sink = open_output(output_, context.streams());
        copy(*message.open(), *sink);
        sink->commit();
        context.output().print_json({{"message_id", draft.message_id().to_string()},
                                     {"file", output_.value_or("-")},
                                     {"engine", crypto::name_of(key.technology())},
                                     {"protection", "signed"},
                                     {"style", outgoing::name_of(style)},
                                     {"signer", key.fingerprint().hex()},
                                     {"bytes", message.size()}});
        return ExitCode::done;
    }

  private:
    std::optional<std::string> file_;
    std::optional<std::string> engine_;
    std::optional<std::string> style_;
    std::optional<std::string> output_;
    bool publish_fields_ = false;
};

} // namespace

CommandPtr make_sign_command() { return std::make_unique<SignCommand>(); }

} // namespace sealpost::cli
