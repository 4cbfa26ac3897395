// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/wishes.h"

#include "core/base/enum_names.h"
#include "core/people/wishes_text.h"

#include <nlohmann/json.hpp>

namespace sealpost::people {

using Json = nlohmann::json;

namespace {

constexpr EnumNames<Policy, 3> policy_names{
    {{Policy::require, "require"}, {Policy::prefer, "prefer"}, {Policy::sign_only, "sign-only"}}};

} // namespace

std::string_view name_of(Policy policy) noexcept { return name_in(policy_names, policy); }
std::optional<Policy> parse_policy(std::string_view name) noexcept { return find_in(policy_names, name); }

std::string to_text(const Wishes& wishes) {
    Json json = Json::object();
    if (wishes.policy) json["rule"] = name_of(*wishes.policy);
    if (wishes.engine) json["engine"] = crypto::name_of(*wishes.engine);
    return json.dump();
}

std::optional<Wishes> parse_wishes(std::string_view text) {
    try {
        const Json json = Json::parse(text);
        Wishes wishes;
        if (json.contains("rule")) wishes.policy = parse_policy(json.at("rule").get<std::string>()).value();
        // As it was written before, when "require" stood for no wish.
        if (json.contains("policy") &&
            parse_policy(json.at("policy").get<std::string>()).value() == Policy::sign_only)
            wishes.policy = Policy::sign_only;
        if (json.contains("engine"))
            wishes.engine = crypto::parse_technology(json.at("engine").get<std::string>()).value();
        return wishes;
    } catch (const Json::exception&) {
        return std::nullopt;
    } catch (const std::bad_optional_access&) {
        return std::nullopt;
    }
}

} // namespace sealpost::people
