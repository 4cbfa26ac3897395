// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/key_choice.h"
#include "cli/person_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class PeoplePartCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "people part"; }
    std::string_view summary() const noexcept override {
        return "an address belongs to a person of its own again";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ADDR", address_, "the address that was joined to others");
    }

    ExitCode run(Context& context) override {
        const auto address = parse_address(address_);
        context.people().part(address);
        tell_person(context, address);
        return ExitCode::done;
    }

  private:
    std::string address_;
};

} // namespace

CommandPtr make_people_part_command() { return std::make_unique<PeoplePartCommand>(); }

} // namespace sealpost::cli
