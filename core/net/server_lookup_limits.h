// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of the look-up of a domain's servers, beside those of core/base/limits.h: anybody can answer a DNS
// question, and whoever has the domain can put anything at its addresses. Sizes in bytes.
#pragma once

#include <chrono>
#include <cstddef>

namespace sealpost::limits {

/// Records of one DNS answer that are looked at: a message of 64 KiB holds thousands.
inline constexpr std::size_t dns_records = 256;
/// Servers that one answer may name, each of which would have to be weighed.
inline constexpr std::size_t service_records = 64;
/// Servers of one answer that are connected to, one after the other, where those before cannot be: else
/// whoever answers the DNS could have a client knock at doors, and wait at each.
inline constexpr std::size_t servers_tried = 4;
/// For one question, with its repetitions.
inline constexpr std::chrono::seconds dns_timeout{10};

/// A file with server settings; real ones have 2 to 10 KiB.
inline constexpr std::size_t autoconfig_bytes = 256 << 10;
/// Elements within elements: a million of them, each with a frame of the parser's.
inline constexpr std::size_t autoconfig_depth = 16;
/// The text of one element.
inline constexpr std::size_t autoconfig_text = 1000;
/// Servers that are looked at.
inline constexpr std::size_t autoconfig_servers = 32;

} // namespace sealpost::limits
