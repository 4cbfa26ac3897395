// SPDX-License-Identifier: GPL-3.0-or-later
// The two technologies of end-to-end mail, equal in rank.
#pragma once

#include <optional>
#include <string_view>

namespace sealpost::crypto {

enum class Technology { openpgp, smime };

/// "pgp" or "smime", as on the command line and in JSON.
std::string_view name_of(Technology technology) noexcept;
std::optional<Technology> parse_technology(std::string_view name) noexcept;

} // namespace sealpost::crypto
