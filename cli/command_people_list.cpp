// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/person_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class PeopleListCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "people list"; }
    std::string_view summary() const noexcept override {
        return "list what is known of the people you write to";
    }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments&) override {}

    ExitCode run(Context& context) override {
        KeysAtHand at_hand;
        for (keys::KeyStore* store : context.key_stores())
            for (auto& key : store->list("", false)) at_hand.emplace(key.fingerprint, key);
        Json list = Json::array();
        for (const auto& person : context.people().persons()) {
            context.output().print(text_of_person(person, at_hand));
            list.push_back(json_of_person(person, at_hand));
        }
        Json domains = Json::array();
        for (const auto& [domain, wishes] : people::DomainWishes(context.state().records()).all()) {
            context.output().print(text_of_domain(domain, wishes));
            domains.push_back(json_of_domain(domain, wishes));
        }
        context.output().print_json({{"people", std::move(list)}, {"domains", std::move(domains)}});
        return ExitCode::done;
    }
};

} // namespace

CommandPtr make_people_list_command() { return std::make_unique<PeopleListCommand>(); }

} // namespace sealpost::cli
