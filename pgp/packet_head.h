// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of a packet that is written here.
#pragma once

#include "pgp/packet_framer.h"

#include <cstdint>
#include <string>

namespace sealpost::pgp {

/// New format, five-octet length (RFC 9580 section 4.2.1).
inline std::string packet_head(PacketTag tag, std::uint32_t size) {
    std::string head{static_cast<char>(0xc0 | static_cast<int>(tag)), '\xff'};
    for (int shift = 24; shift >= 0; shift -= 8) head += static_cast<char>(size >> shift & 0xff);
    return head;
}

} // namespace sealpost::pgp
