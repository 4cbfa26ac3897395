// SPDX-License-Identifier: GPL-3.0-or-later
// Text that holds secrets, put together without leaving copies behind.
#pragma once

#include "core/base/secret.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace sealpost::transport {

Secret join(std::initializer_list<std::string_view> pieces);
Secret base64_of(std::string_view bytes);
/// Appends; where the string has to move, its old place is wiped.
void append_wiping(std::string& to, std::string_view bytes);

} // namespace sealpost::transport
