// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class ConfigGetCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "config get"; }
    std::string_view summary() const noexcept override { return "print a setting"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override { arguments.operand("NAME", setting_, "the setting"); }

    ExitCode run(Context& context) override {
        const std::string value = context.settings().get(setting_);
        context.output().print(shown(value) + "\n");
        context.output().print_json({{"name", setting_}, {"value", value}});
        return ExitCode::done;
    }

  private:
    std::string setting_;
};

} // namespace

CommandPtr make_config_get_command() { return std::make_unique<ConfigGetCommand>(); }

} // namespace sealpost::cli
