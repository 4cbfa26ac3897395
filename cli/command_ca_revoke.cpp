// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/authority_values.h"
#include "cli/context.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class CaRevokeCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "ca revoke"; }
    std::string_view summary() const noexcept override { return "take back what your authority issued"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments
            .operand("KEY", key_, "a fingerprint, its last 16 digits, or an address with one certificate")
            .choice("--reason", {"none", "compromised", "superseded", "retired"}, reason_,
                    "superseded and retired leave older signatures good (none)");
    }

    ExitCode run(Context& context) override {
        const auto reason = keys::parse_revocation_reason(reason_.value_or("none"));
        const auto issued =
            context.own_authority().revoke(find_issued(context.own_authority(), key_), *reason, context.now(),
                                           context.now() + keys::list_life, context.operation());
        context.output().print("revoked: " + text_of_issued(issued));
        context.output().note(
            "others learn of it from your authority's list: write it with `sealpost ca crl -o "
            "FILE`, and have everybody run `sealpost ca add FILE`");
        context.output().print_json({{"revoked", json_of_issued(issued)}});
        return ExitCode::done;
    }

  private:
    std::string key_;
    std::optional<std::string> reason_;
};

} // namespace

CommandPtr make_ca_revoke_command() { return std::make_unique<CaRevokeCommand>(); }

} // namespace sealpost::cli
