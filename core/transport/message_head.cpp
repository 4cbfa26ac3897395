// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/message_head.h"

#include <array>

namespace sealpost::transport {

bool has_utf8_header(SeekableSource& message) {
    std::array<char, 4096> piece;
    bool line_is_empty = true;
    message.seek(0);
    while (const auto count = message.read(piece)) {
        for (std::size_t i = 0; i < count; ++i) {
            const char c = piece[i];
            if (static_cast<unsigned char>(c) >= 0x80) return true;
            if (c == '\n' && line_is_empty) return false;
            line_is_empty = c == '\n' || (c == '\r' && line_is_empty);
        }
    }
    return false;
}

} // namespace sealpost::transport
