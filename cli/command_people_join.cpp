// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/key_choice.h"
#include "cli/person_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class PeopleJoinCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "people join"; }
    std::string_view summary() const noexcept override { return "two addresses belong to one person"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ADDR", first_, "an address; what was set for it holds for both")
            .operand("OTHER", second_, "another address of the same person");
    }

    ExitCode run(Context& context) override {
        const auto first = parse_address(first_);
        const auto second = parse_address(second_);
        if (first == second)
            throw Error(ErrorCode::usage,
                        {{"detail", "two different addresses are needed"}, {"command", "people join"}});
        context.people().join(first, second);
        tell_person(context, first);
        return ExitCode::done;
    }

  private:
    std::string first_;
    std::string second_;
};

} // namespace

CommandPtr make_people_join_command() { return std::make_unique<PeopleJoinCommand>(); }

} // namespace sealpost::cli
