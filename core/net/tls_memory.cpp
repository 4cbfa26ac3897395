// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls_memory.h"

namespace sealpost::net {

ServerMemory VolatileTlsMemory::load(const Endpoint& server) {
    const auto found = servers_.find(to_string(server));
    return found == servers_.end() ? ServerMemory{} : found->second;
}

void VolatileTlsMemory::store(const Endpoint& server, const ServerMemory& memory) {
    servers_[to_string(server)] = memory;
}

} // namespace sealpost::net
