// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox of this home, and the turn to send from it.
#pragma once

#include "app/servers.h"
#include "core/outbox/sender.h"

#include <chrono>
#include <functional>
#include <optional>

namespace sealpost::app {

class Dispatch {
  public:
    /// The home must outlive it.
    explicit Dispatch(Home& home, std::chrono::milliseconds patience = limits::server_timeout);

    outbox::Queue& queue() noexcept { return queue_; }
    /// nullopt: another process is sending.
    std::optional<outbox::Lease> try_turn();
    /// `changed`: told after each commit what an item is now. Throws as outbox::Sender::run().
    void run(const outbox::Lease& lease, const outbox::Round& round,
             const std::function<void(const outbox::Item&)>& changed, const Operation& operation);

  private:
    Home& home_;
    std::chrono::milliseconds patience_;
    outbox::Queue queue_;
};

} // namespace sealpost::app
