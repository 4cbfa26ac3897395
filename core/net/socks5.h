// SPDX-License-Identifier: GPL-3.0-or-later
// SOCKS5 as a client (RFC 1928), with user name and password (RFC 1929).
#pragma once

#include "core/net/byte_stream.h"
#include "core/net/dialer.h"

namespace sealpost::net {

/// Asks the proxy at the other end of `stream` for a connection to `server`, by name. Error{unreachable} with
/// the proxy's reason in detail.
void connect_through(ByteStream& stream, const Socks5Proxy& proxy, const Endpoint& server);

} // namespace sealpost::net
