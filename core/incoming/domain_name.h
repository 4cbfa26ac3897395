// SPDX-License-Identifier: GPL-3.0-or-later
// Domain names as people see them and as machines compare them (UTS #46).
#pragma once

#include <string>
#include <string_view>

namespace sealpost::incoming {

bool is_ascii(std::string_view text) noexcept;
/// In the letters that a person is shown; as it is where it cannot be converted.
std::string to_unicode_domain(std::string_view domain);
/// A-labels in lower case; lower case alone where it cannot be converted.
std::string to_ascii_domain(std::string_view domain);

} // namespace sealpost::incoming
