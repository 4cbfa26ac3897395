// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands_upkeep.h"

#include "app/health.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/remedies.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sealpost::cli {

namespace {

class DoctorCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "doctor"; }
    std::string_view summary() const noexcept override {
        return "look for what is not in order, or soon will not be, with the command that mends it";
    }
    Manner manner() const noexcept override { return Manner::looks; }
    void declare(Arguments&) override {}

    ExitCode run(Context& context) override {
        const auto findings = upkeep::examine(app::look_at_health(context));
        Json list = Json::array();
        for (const auto& finding : findings) {
            const std::string remedy = remedy_of(finding);
            const std::string severity(upkeep::name_of(finding.severity));
            context.output().print(severity + ": " + text_of(finding) + "\n    " + shown(remedy) + "\n");
            Json entry{{"id", upkeep::name_of(finding.id)},
                       {"severity", severity},
                       {"subject", finding.subject},
                       {"remedy", remedy}};
            if (!finding.address.empty()) entry["address"] = finding.address;
            if (!finding.detail.empty()) entry["detail"] = finding.detail;
            if (finding.at) entry["at"] = to_rfc3339(*finding.at);
            list.push_back(std::move(entry));
        }
        if (findings.empty()) context.output().print("everything is in order\n");
        context.output().print_json({{"findings", std::move(list)}});
        const bool grave = std::any_of(findings.begin(), findings.end(), [](const upkeep::Finding& finding) {
            return finding.severity == upkeep::Severity::error;
        });
        return grave ? ExitCode::failure : ExitCode::done;
    }
};

} // namespace

std::unique_ptr<Command> make_doctor_command() { return std::make_unique<DoctorCommand>(); }

} // namespace sealpost::cli
