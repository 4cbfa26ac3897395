// SPDX-License-Identifier: GPL-3.0-or-later
// What net remembers of servers (latches and pins), in sealed records: it cannot be weakened by editing a
// file.
#pragma once

#include "core/net/tls_memory.h"

namespace sealpost::state {
class SealedRecords;
}

namespace sealpost::accounts {

class SealedTlsMemory final : public net::TlsMemory {
  public:
    /// The records must outlive it.
    explicit SealedTlsMemory(state::SealedRecords& records) : records_(&records) {}
    net::ServerMemory load(const net::Endpoint& server) override;
    void store(const net::Endpoint& server, const net::ServerMemory& memory) override;
    /// `account reset-latch`: forgets what was seen; a pin stays.
    void reset_latch(const net::Endpoint& server);

  private:
    state::SealedRecords* records_;
};

} // namespace sealpost::accounts
