// SPDX-License-Identifier: GPL-3.0-or-later
// --expires: "2y", "18m", "90d", a date, or "never".
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string>

namespace sealpost::cli {

/// nullopt: never. Throws Error{usage} for anything else, and for a time that has passed.
std::optional<Time> parse_expiry(const std::string& text, Time now);

} // namespace sealpost::cli
