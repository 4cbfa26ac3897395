// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/authority_values.h"
#include "cli/context.h"

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
        Json authorities = Json::array();
        Json lists = Json::array();
        Json issued = Json::array();
        const auto known = context.authorities().list(context.now());
        const auto own = context.own_authority().get();
        for (const auto& authority : known.authorities) {
            const bool is_own = own && own->fingerprint == authority.fingerprint;
            context.output().print(std::string(is_own ? "your own " : "") +
                                   std::string(keys::name_of(authority.kind)) + ": " +
                                   text_of_authority(authority));
            authorities.push_back(json_of_authority(authority));
            authorities.back()["own"] = is_own;
        }
        for (const auto& one : context.own_authority().issued()) {
            context.output().print("issued: " + text_of_issued(one));
            issued.push_back(json_of_issued(one));
        }
        for (const auto& list : known.lists) {
            context.output().print("revocation list: " + text_of_list(list));
            lists.push_back(json_of_list(list));
        }
        context.output().print_json({{"authorities", std::move(authorities)},
                                     {"lists", std::move(lists)},
                                     {"issued", std::move(issued)}});
        return ExitCode::done;
    }
};

} // namespace

CommandPtr make_ca_list_command() { return std::make_unique<CaListCommand>(); }

} // namespace sealpost::cli
