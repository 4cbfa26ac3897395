// SPDX-License-Identifier: GPL-3.0-or-later
// How the user wants mail to a person, or to everybody in a domain, to be sent.
#pragma once

#include "core/crypto/technology.h"

#include <optional>
#include <string_view>

namespace sealpost::people {

/// The strictest first.
enum class Policy {
    /// Sealed, or not at all.
    require,
    /// Sealed where there is a key; where there is none at all, signed and in the clear.
    prefer,
    /// Signed and in the clear: for mailing lists.
    sign_only,
};
/// "require", "prefer", "sign-only".
std::string_view name_of(Policy policy) noexcept;
std::optional<Policy> parse_policy(std::string_view name) noexcept;

struct Wishes {
    /// nullopt: as the domain's wishes say, else the account.
    std::optional<Policy> policy{};
    /// nullopt: whichever there is a key for.
    std::optional<crypto::Technology> engine{};
    bool operator==(const Wishes&) const = default;
};

} // namespace sealpost::people
