// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class CaRemoveCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "ca remove"; }
    std::string_view summary() const noexcept override { return "trust an authority no more"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("FINGERPRINT", key_, "the authority, by its fingerprint");
    }

    ExitCode run(Context& context) override {
        const auto fingerprint = crypto::Fingerprint::parse(key_);
        if (!fingerprint || !context.authorities().remove(*fingerprint))
            throw Error(ErrorCode::not_found, {{"key", key_}});
        context.output().print("removed: " + fingerprint->hex() + "\n");
        context.output().print_json({{"removed", fingerprint->hex()}});
        return ExitCode::done;
    }

  private:
    std::string key_;
};

} // namespace

CommandPtr make_ca_remove_command() { return std::make_unique<CaRemoveCommand>(); }

} // namespace sealpost::cli
