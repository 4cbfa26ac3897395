// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class CaListCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "ca list"; }
    std::string_view summary() const noexcept override { return "list the authorities that you trust"; }
    Manner manner() const noexcept override { return Manner::looks; }
    void declare(Arguments&) override {}

    ExitCode run(Context& context) override {
        Json list = Json::array();
        for (const auto& authority : context.authorities().list()) {
            const std::string kind(keys::name_of(authority.kind));
            context.output().print(kind + ": " + shown(authority.subject) + "\n  " +
                                   authority.fingerprint.hex());
            Json object{{"fingerprint", authority.fingerprint.hex()},
                        {"subject", authority.subject},
                        {"kind", kind},
                        {"expires", nullptr}};
            if (authority.expires) object["expires"] = to_rfc3339(*authority.expires);
            list.push_back(std::move(object));
        }
        context.output().print_json({{"authorities", std::move(list)}});
        return ExitCode::done;
    }
};

} // namespace

CommandPtr make_ca_list_command() { return std::make_unique<CaListCommand>(); }

} // namespace sealpost::cli
