// SPDX-License-Identifier: GPL-3.0-or-later
// libetpan's stream over our channel. Faults of the stream and of the guard are kept here, since no exception
// may pass through C; whoever called libetpan asks for them afterwards.
#pragma once

#include "core/net/channel.h"
#include "core/transport/imap_guard.h"

#include <exception>
#include <libetpan/libetpan.h>
#include <utility>

namespace sealpost::transport {

class ImapLink {
  public:
    explicit ImapLink(net::Channel& channel) : channel_(channel) {}
    /// The stream refers to this link, and is freed by whoever closes it.
    mailstream* make_stream();
    ImapGuard& guard() noexcept { return guard_; }
    net::Channel& channel() noexcept { return channel_; }
    /// What happened below libetpan since the last call.
    std::exception_ptr take_fault() noexcept { return std::exchange(fault_, nullptr); }
    void keep_fault(std::exception_ptr fault) noexcept {
        if (!fault_) fault_ = std::move(fault);
    }

  private:
    static ssize_t read(mailstream_low* low, void* buffer, size_t size);
    static ssize_t write(mailstream_low* low, const void* buffer, size_t size);
    static mailstream_low_driver driver;

    net::Channel& channel_;
    ImapGuard guard_;
    std::exception_ptr fault_;
};

} // namespace sealpost::transport
