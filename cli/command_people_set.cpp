// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/key_choice.h"
#include "cli/person_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class PeopleSetCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "people set"; }
    std::string_view summary() const noexcept override {
        return "choose how mail to a person, a mailing list or a domain is sent";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ADDR", address_, "one of the person's addresses, or @DOMAIN for everybody there")
            .choice("--policy", {"account", "require", "prefer", "sign-only"}, policy_,
                    "require: sealed or not at all; prefer: signed and in the clear where there is no key; "
                    "sign-only: signed, in the clear (a mailing list); account: nothing of its own")
            .choice("--engine", {"auto", "pgp", "smime"}, engine_,
                    "the technology; auto: whichever there is a key for");
    }

    ExitCode run(Context& context) override {
        if (!policy_ && !engine_)
            throw Error(ErrorCode::usage,
                        {{"detail", "--policy or --engine is required"}, {"command", "people set"}});
        if (address_.starts_with('@')) {
            const std::string domain = demand_domain(address_);
            people::DomainWishes domains(context.state().records());
            domains.set(domain, changed(domains.of(domain)));
            tell_domain(context, domain);
            return ExitCode::done;
        }
        const auto address = parse_address(address_);
        context.people().wish(address, changed(context.people().wishes(address)));
        tell_person(context, address);
        return ExitCode::done;
    }

  private:
    people::Wishes changed(people::Wishes wishes) const {
        if (policy_) wishes.policy = people::parse_policy(*policy_);
        if (engine_) wishes.engine = crypto::parse_technology(*engine_);
        return wishes;
    }

    std::string address_;
    std::optional<std::string> policy_;
    std::optional<std::string> engine_;
};

} // namespace

CommandPtr make_people_set_command() { return std::make_unique<PeopleSetCommand>(); }

} // namespace sealpost::cli
