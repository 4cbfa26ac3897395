// SPDX-License-Identifier: GPL-3.0-or-later
// Date (RFC 5322 section 3.3 and the obsolete forms of 4.3). Writing: to_rfc5322() of core/base/clock.h.
#pragma once

#include "core/base/clock.h"

namespace sealpost::mime {

/// nullopt for what is no date and time.
std::optional<Time> parse_rfc5322_date(std::string_view raw);

} // namespace sealpost::mime
