// SPDX-License-Identifier: GPL-3.0-or-later
// What marks of messages are called.
#pragma once

#include "core/transport/mailbox_entries.h"

#include <optional>
#include <string>
#include <string_view>

namespace sealpost::transport {

/// "seen": for people, and in MessageEntry::flags.
std::string_view name_of(SystemFlag flag) noexcept;
std::optional<SystemFlag> parse_system_flag(std::string_view name) noexcept;

/// "\Seen" (RFC 3501 section 2.3.2).
std::string wire_name(SystemFlag flag);

} // namespace sealpost::transport
