// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/input.h"
#include "cli/key_choice.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class FileSignCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "file sign"; }
    std::string_view summary() const noexcept override { return "sign a file"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("FILE", file_, "the file; `-` or left out: standard input")
            .flag("--detached", detached_, "the signature alone, without the content")
            .value("--from", "ADDR", from_, "whose key signs (your only one)")
            .value("-o,--output", "OUT", output_,
                   "where it goes; armoured unless it ends in .sig, .gpg, .p7s or .p7m");
    }

    ExitCode run(Context& context) override {
        demand_file_with_json(context.output(), output_);
        const auto key = find_signing_key(context, from_);
        const bool binary = output_ && (output_->ends_with(".sig") || output_->ends_with(".gpg") ||
                                        output_->ends_with(".p7s") || output_->ends_with(".p7m"));
        const crypto::SignRequest request{.signer = key.fingerprint,
                                          .encoding =
                                              binary ? crypto::Encoding::binary : crypto::Encoding::armor};
        const auto input = open_input(file_, context.streams(), context.stop());
        const auto sink = open_output(output_, context.streams());
        auto& engine = context.encryptor(key.technology);
        const auto made = detached_ ? engine.sign_detached(*input, *sink, request, context.operation())
                                    : engine.sign_embedded(*input, *sink, request, context.operation());
        context.output().print_json({{"file", output_.value_or("-")},
                                     {"signer", made.signer.hex()},
                                     {"hash", crypto::name_of(made.digest)},
                                     {"detached", detached_}});
        return ExitCode::done;
    }

  private:
    std::optional<std::string> file_;
    bool detached_ = false;
    std::optional<std::string> from_;
    std::optional<std::string> output_;
};

} // namespace

CommandPtr make_file_sign_command() { return std::make_unique<FileSignCommand>(); }

} // namespace sealpost::cli
