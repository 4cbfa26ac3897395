// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/policy.h"

#include "core/base/enum_names.h"

namespace sealpost::outgoing {
namespace {

constexpr EnumNames<AccountPolicy, 4> account_policies{{{AccountPolicy::require, "require"},
                                                        {AccountPolicy::prefer, "prefer"},
                                                        {AccountPolicy::sign_only, "sign-only"},
                                                        {AccountPolicy::no_mixed, "no-mixed"}}};
constexpr EnumNames<EngineChoice, 3> engine_choices{
    {{EngineChoice::automatic, "auto"}, {EngineChoice::pgp, "pgp"}, {EngineChoice::smime, "smime"}}};
constexpr EnumNames<HeaderPolicy, 3> header_policies{
    {{HeaderPolicy::baseline, "baseline"}, {HeaderPolicy::shy, "shy"}, {HeaderPolicy::none, "none"}}};

constexpr EnumNames<RuleFrom, 3> rule_sources{
    {{RuleFrom::account, "account"}, {RuleFrom::domain, "domain"}, {RuleFrom::person, "person"}}};

people::Policy policy_of(AccountPolicy account) noexcept {
    switch (account) {
    case AccountPolicy::prefer:
        return people::Policy::prefer;
    case AccountPolicy::sign_only:
        return people::Policy::sign_only;
    case AccountPolicy::require:
    case AccountPolicy::no_mixed:
        break;
    }
    return people::Policy::require;
}

} // namespace

EngineChoice only(crypto::Technology technology) noexcept {
    return technology == crypto::Technology::openpgp ? EngineChoice::pgp : EngineChoice::smime;
}

std::string_view name_of(RuleFrom from) noexcept { return name_in(rule_sources, from); }

Rule rule_for(const mime::AddrSpec& recipient, AccountPolicy account, const Overrides& overrides) {
    Rule rule{.policy = policy_of(account)};
    const auto apply = [&](const auto& wishes, const auto& whose, RuleFrom from) {
        const auto found = wishes.find(whose);
        if (found == wishes.end()) return;
        if (found->second.policy) {
            rule.policy = *found->second.policy;
            rule.from = from;
        }
        if (found->second.engine) rule.engine = found->second.engine;
    };
    apply(overrides.domains, recipient.ascii_domain(), RuleFrom::domain);
    apply(overrides.people, recipient, RuleFrom::person);
    return rule;
}

std::string_view name_of(AccountPolicy policy) noexcept { return name_in(account_policies, policy); }
std::optional<AccountPolicy> parse_account_policy(std::string_view name) noexcept {
    return find_in(account_policies, name);
}

std::string_view name_of(EngineChoice choice) noexcept { return name_in(engine_choices, choice); }
std::optional<EngineChoice> parse_engine_choice(std::string_view name) noexcept {
    return find_in(engine_choices, name);
}

std::string_view name_of(HeaderPolicy policy) noexcept { return name_in(header_policies, policy); }
std::optional<HeaderPolicy> parse_header_policy(std::string_view name) noexcept {
    return find_in(header_policies, name);
}

std::string_view name_of(SignStyle style) noexcept {
    return style == SignStyle::unobtrusive ? "unobtrusive" : "multipart";
}
std::optional<SignStyle> parse_sign_style(std::string_view name) noexcept {
    if (name == name_of(SignStyle::multipart)) return SignStyle::multipart;
    if (name == name_of(SignStyle::unobtrusive)) return SignStyle::unobtrusive;
    return std::nullopt;
}

} // namespace sealpost::outgoing
