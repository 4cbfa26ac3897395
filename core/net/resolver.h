// SPDX-License-Identifier: GPL-3.0-or-later
// Names to addresses, with an end to the waiting.
#pragma once

#include "core/net/byte_stream.h"
#include "core/net/endpoint.h"

#include <sys/socket.h>
#include <vector>

namespace sealpost::net {

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t length = 0;
};

/// Error{unreachable} (facts server, detail: the resolver's words, cause = "no-such-host" where the name
/// server says that there is none), {cancelled}.
std::vector<SocketAddress> resolve(const Endpoint& server, const Patience& patience);

} // namespace sealpost::net
