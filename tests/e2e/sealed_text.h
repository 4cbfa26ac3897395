// SPDX-License-Identifier: GPL-3.0-or-later
// What outsiders see of a sealed message, and the texts that they must not see.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sealpost::test {

/// From the BEGIN to the END line; empty where there is none.
std::string armour_in(std::string_view message);
/// With CRLF at the end of each line.
std::string with_crlf(std::string_view text);
/// The text itself, and what base64 makes of it at each of the three positions.
std::vector<std::string> disguises(std::string_view canary);
/// The first of the canaries that the bytes contain in any disguise, or empty.
std::string canary_in(std::string_view bytes, const std::vector<std::string>& canaries);
/// A message in PGP/MIME around what another program encrypted.
std::string pgp_mime(const std::string& from, const std::string& to, const std::string& armour);

} // namespace sealpost::test
