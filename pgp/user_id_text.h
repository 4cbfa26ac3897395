// SPDX-License-Identifier: GPL-3.0-or-later
// User IDs (RFC 9580 section 5.11) that Sealpost writes: "NAME <ADDRESS>".
#pragma once

#include <string>
#include <string_view>

namespace sealpost::pgp {

/// Throws Error{bad_address} for what is no address, and for a name or an address that would read as
/// something else (line breaks, angle brackets).
void demand_safe_user_id(std::string_view name, std::string_view address);
/// "<ADDRESS>" where there is no name. Throws as above.
std::string user_id_text(std::string_view name, std::string_view address);

} // namespace sealpost::pgp
