// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class ConfigListCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "config list"; }
    std::string_view summary() const noexcept override { return "print all settings"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override { static_cast<void>(arguments); }

    ExitCode run(Context& context) override {
        Json list = Json::array();
        for (const auto& setting : context.settings().list()) {
            context.output().print(shown(setting.name) + " = " + shown(setting.value) + "\n");
            list.push_back({{"name", setting.name},
                            {"value", setting.value.empty() ? Json(nullptr) : Json(setting.value)}});
        }
        context.output().print_json({{"settings", std::move(list)}});
        return ExitCode::done;
    }

  private:
};

} // namespace

CommandPtr make_config_list_command() { return std::make_unique<ConfigListCommand>(); }

} // namespace sealpost::cli
