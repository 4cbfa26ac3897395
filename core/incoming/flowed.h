// SPDX-License-Identifier: GPL-3.0-or-later
// text/plain; format=flowed (RFC 3676).
#pragma once

#include <string>
#include <string_view>

namespace sealpost::incoming {

/// Joins flowed lines within one quote depth and takes space stuffing away. `delete_space`: DelSp=yes.
std::string unflow(std::string_view text, bool delete_space);

} // namespace sealpost::incoming
