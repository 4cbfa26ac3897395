// SPDX-License-Identifier: GPL-3.0-or-later
// How the user wants mail to a person to be sent.
#pragma once

#include "core/crypto/technology.h"

#include <optional>
#include <string_view>

namespace sealpost::people {

enum class Policy {
    /// As the account says.
    require,
    /// A signed copy in the clear, beside sealed ones too: for mailing lists.
    sign_only,
};
/// "require", "sign-only".
std::string_view name_of(Policy policy) noexcept;
std::optional<Policy> parse_policy(std::string_view name) noexcept;

struct Wishes {
    Policy policy = Policy::require;
    /// nullopt: whichever there is a key for.
    std::optional<crypto::Technology> engine{};
    bool operator==(const Wishes&) const = default;
};

} // namespace sealpost::people
