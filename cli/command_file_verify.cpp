// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/file_signatures.h"
#include "cli/file_technology.h"
#include "cli/input.h"
#include "cli/json_values.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class FileVerifyCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "file verify"; }
    std::string_view summary() const noexcept override {
        return "check a file's signature; exit 0 means that it counts";
    }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("FILE", file_, "the file; `-` or left out: standard input")
            .value("--signature", "SIG", signature_, "the signature, where it is a file of its own");
    }

    ExitCode run(Context& context) override {
        const auto signatures = judge_file_signatures(context, read(context));
        Json list = Json::array();
        bool good = false;
        std::string text;
        for (const auto& signature : signatures) {
            text += text_of_signature(signature) + "\n";
            list.push_back(json_of_signature(signature));
            good = good || signature.verdict == crypto::Verdict::good;
        }
        const Json object{{"signatures", std::move(list)}};
        if (good) {
            context.output().print(text);
            context.output().print_json(object);
            return ExitCode::done;
        }
        Problem problem = problem_of(Error(ErrorCode::not_verified));
        problem.message = signatures.empty()
                              ? "the file holds no signature"
                              : "no signature counts: " + text_of_signature(signatures.front());
        problem.hint.clear();
        return context.output().fail(problem, object);
    }

  private:
    std::vector<crypto::SignatureFact> read(Context& context) const {
        const auto content = open_input(file_, context.streams(), context.stop());
        if (!signature_) {
            FunctionSink nowhere([](std::string_view) {});
            auto& engine = context.decryptor(technology_of(*content));
            return engine.verify_embedded(*content, nowhere, context.operation()).signatures;
        }
        const auto signature = open_input(signature_, context.streams(), context.stop());
        auto& engine = context.decryptor(technology_of(*signature));
        return engine.verify_detached(*content, *signature, context.operation()).signatures;
    }

    std::optional<std::string> file_;
    std::optional<std::string> signature_;
};

} // namespace

CommandPtr make_file_verify_command() { return std::make_unique<FileVerifyCommand>(); }

} // namespace sealpost::cli
