// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/policy.h"

#include <array>
#include <utility>

namespace sealpost::outgoing {
namespace {

template <typename Enum>
using Names = std::array<std::pair<Enum, std::string_view>, 3>;

constexpr Names<AccountPolicy> account_policies{{{AccountPolicy::require, "require"},
                                                 {AccountPolicy::sign_only, "sign-only"},
                                                 {AccountPolicy::no_mixed, "no-mixed"}}};
constexpr Names<EngineChoice> engine_choices{
    {{EngineChoice::automatic, "auto"}, {EngineChoice::pgp, "pgp"}, {EngineChoice::smime, "smime"}}};
constexpr Names<HeaderPolicy> header_policies{
    {{HeaderPolicy::baseline, "baseline"}, {HeaderPolicy::shy, "shy"}, {HeaderPolicy::none, "none"}}};

template <typename Enum>
std::string_view name_in(const Names<Enum>& names, Enum value) noexcept {
    for (const auto& [candidate, name] : names)
        if (candidate == value) return name;
    return {};
}

template <typename Enum>
std::optional<Enum> find_in(const Names<Enum>& names, std::string_view text) noexcept {
    for (const auto& [value, name] : names)
        if (name == text) return value;
    return std::nullopt;
}

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
