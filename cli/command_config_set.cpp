// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class ConfigSetCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "config set"; }
    std::string_view summary() const noexcept override { return "change a setting"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("NAME", setting_, "the setting").operand("VALUE", value_, "its new value");
    }

    ExitCode run(Context& context) override {
        context.settings().set(setting_, value_);
        context.output().print_json({{"name", setting_}, {"value", context.settings().get(setting_)}});
        return ExitCode::done;
    }

  private:
    std::string setting_;
    std::string value_;
};

} // namespace

CommandPtr make_config_set_command() { return std::make_unique<ConfigSetCommand>(); }

} // namespace sealpost::cli
