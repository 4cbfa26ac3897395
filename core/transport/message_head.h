// SPDX-License-Identifier: GPL-3.0-or-later
// What the header of a message asks of the server that takes it.
#pragma once

#include "core/base/stream.h"

namespace sealpost::transport {

/// The header holds a byte that is not ASCII (RFC 6532): the message is an internationalised one, whoever it
/// goes to, and needs SMTPUTF8 (RFC 6531 section 1.2). `message`: CRLF line ends; read from its beginning, up
/// to the first empty line.
bool has_utf8_header(SeekableSource& message);

} // namespace sealpost::transport
