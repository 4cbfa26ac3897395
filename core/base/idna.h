// SPDX-License-Identifier: GPL-3.0-or-later
// Internationalised domain names (RFC 5890), through libidn2.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sealpost {

/// UTF-8 as A-labels by IDNA 2008, letters lower; nullopt for what is no such name. Throws
/// Error{engine_missing} where libidn2 is not there.
std::optional<std::string> to_a_labels(std::string_view domain);

} // namespace sealpost
