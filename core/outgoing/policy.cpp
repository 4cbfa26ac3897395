// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/policy.h"

#include "core/base/enum_names.h"

namespace sealpost::outgoing {
namespace {

constexpr EnumNames<AccountPolicy, 3> account_policies{{{AccountPolicy::require, "require"},
                                                        {AccountPolicy::sign_only, "sign-only"},
                                                        {AccountPolicy::no_mixed, "no-mixed"}}};
constexpr EnumNames<EngineChoice, 3> engine_choices{
    {{EngineChoice::automatic, "auto"}, {EngineChoice::pgp, "pgp"}, {EngineChoice::smime, "smime"}}};
constexpr EnumNames<HeaderPolicy, 3> header_policies{
    {{HeaderPolicy::baseline, "baseline"}, {HeaderPolicy::shy, "shy"}, {HeaderPolicy::none, "none"}}};

} // namespace

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
