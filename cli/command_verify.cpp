// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/input.h"
#include "cli/json_values.h"
#include "cli/reading.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class VerifyCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "verify"; }
    std::string_view summary() const noexcept override {
        return "check a message's signature; exit 0 means that it counts";
    }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("FILE", file_, "the message; `-` or left out: standard input");
    }

    ExitCode run(Context& context) override {
        const auto reading = read_message(context, open_input(file_, context.streams(), context.stop()));
        const auto& summary = reading.summary;
        if (summary.encryption.state == incoming::EncryptionState::failed ||
            incoming::includes_signed(summary.summary))
            return tell(context, reading);
        Problem problem = problem_of(Error(ErrorCode::not_verified));
        if (!summary.signatures.empty()) {
            const auto& signature = summary.signatures.front();
            problem = problem_of(
                Error(ErrorCode::not_verified, {{"verdict", std::string(crypto::name_of(signature.verdict))},
                                                {"reason", std::string(crypto::name_of(signature.reason))}}));
            problem.message += ": " + text_of_signature(signature);
        }
        return context.output().fail(problem, json_of_summary(summary));
    }

  private:
    std::optional<std::string> file_;
};

} // namespace

CommandPtr make_verify_command() { return std::make_unique<VerifyCommand>(); }

} // namespace sealpost::cli
