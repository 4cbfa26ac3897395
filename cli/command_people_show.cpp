// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/key_choice.h"
#include "cli/person_values.h"
#include "core/discovery/lookup_log.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class PeopleShowCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "people show"; }
    std::string_view summary() const noexcept override {
        return "show a person's keys, and two that conflict side by side";
    }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("ADDR", address_, "one of the person's addresses, or @DOMAIN");
    }

    ExitCode run(Context& context) override {
        if (address_.starts_with('@')) {
            const std::string domain = demand_domain(address_);
            if (people::DomainWishes(context.state().records()).of(domain) == people::Wishes())
                throw Error(ErrorCode::not_found, {{"person", address_}});
            tell_domain(context, domain);
            return ExitCode::done;
        }
        const auto address = parse_address(address_);
        // Of somebody whose key was looked for in vain, that much is known.
        if (!context.people().store().read(address) &&
            discovery::LookupLog(context.state().records()).of(address).empty())
            throw Error(ErrorCode::not_found, {{"person", address_}});
        tell_person(context, address);
        return ExitCode::done;
    }

  private:
    std::string address_;
};

} // namespace

CommandPtr make_people_show_command() { return std::make_unique<PeopleShowCommand>(); }

} // namespace sealpost::cli
