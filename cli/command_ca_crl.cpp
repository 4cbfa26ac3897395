// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/expiry.h"
#include "cli/json_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class CaCrlCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "ca crl"; }
    std::string_view summary() const noexcept override { return "write your authority's revocation list"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.value("-o,--output", "FILE", output_, "where it goes")
            .choice("--format", {"pem", "der"}, format_, "how it is written (pem)")
            .value("--expires", "90d|DATE", expires_, "until when it is in force (90d)");
    }

    ExitCode run(Context& context) override {
        demand_file_with_json(context.output(), output_);
        const Time now = context.now();
        const auto next =
            expires_ ? parse_expiry(*expires_, now) : std::optional<Time>(now + keys::list_life);
        if (!next)
            throw Error(ErrorCode::usage, {{"detail", "--expires: a list must end"}, {"command", "ca crl"}});
        const auto form =
            format_.value_or("pem") == "der" ? keys::ExportForm::binary : keys::ExportForm::armor;
        const auto sink = open_output(output_, context.streams());
        sink->write(context.own_authority().list(form, now, *next, context.operation()));
        sink->commit();
        context.output().print_json({{"file", output_.value_or("-")}, {"until", json_of_time(next)}});
        return ExitCode::done;
    }

  private:
    std::optional<std::string> output_;
    std::optional<std::string> format_;
    std::optional<std::string> expires_;
};

} // namespace

CommandPtr make_ca_crl_command() { return std::make_unique<CaCrlCommand>(); }

} // namespace sealpost::cli
