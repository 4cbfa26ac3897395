// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/file_signatures.h"
#include "cli/file_technology.h"
#include "cli/input.h"
#include "cli/json_values.h"
#include "cli/text_values.h"
#include "core/incoming/extract.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class FileDecryptCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "file decrypt"; }
    std::string_view summary() const noexcept override { return "open an encrypted file"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("FILE", file_, "the file; `-` or left out: standard input")
            .value("-o,--output", "OUT", output_, "where the content goes");
    }

    ExitCode run(Context& context) override {
        demand_file_with_json(context.output(), output_);
        const auto input = open_input(file_, context.streams(), context.stop());
        const auto sink = open_output(output_, context.streams());
        const auto result =
            context.decryptor(technology_of(*input)).decrypt(*input, *sink, context.operation());
        if (result.encryption.state != crypto::DecryptState::decrypted)
            throw incoming::error_for(result.encryption);
        if (!result.encryption.authenticated)
            context.output().warn("the encryption does not show whether the file was changed on its way");
        const auto signatures = judge_file_signatures(context, result.signatures);
        Json list = Json::array();
        for (const auto& signature : signatures) {
            context.output().note(text_of_signature(signature));
            list.push_back(json_of_signature(signature));
        }
        context.output().print_json({{"file", output_.value_or("-")},
                                     {"cipher", result.encryption.cipher},
                                     {"authenticated", result.encryption.authenticated},
                                     {"signatures", std::move(list)}});
        return ExitCode::done;
    }

  private:
    std::optional<std::string> file_;
    std::optional<std::string> output_;
};

} // namespace

CommandPtr make_file_decrypt_command() { return std::make_unique<FileDecryptCommand>(); }

} // namespace sealpost::cli
