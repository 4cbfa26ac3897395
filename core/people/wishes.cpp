// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/wishes.h"

namespace sealpost::people {

std::string_view name_of(Policy policy) noexcept {
    return policy == Policy::require ? "require" : "sign-only";
}

std::optional<Policy> parse_policy(std::string_view name) noexcept {
    for (const auto policy : {Policy::require, Policy::sign_only})
        if (name_of(policy) == name) return policy;
    return std::nullopt;
}

} // namespace sealpost::people
