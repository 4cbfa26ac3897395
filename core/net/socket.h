// SPDX-License-Identifier: GPL-3.0-or-later
// A connected TCP socket. Made by Dialer alone.
#pragma once

#include "core/base/file.h"
#include "core/net/byte_stream.h"

#include <string>

namespace sealpost::net {

enum class Readiness { readable, writable };

/// Waits until the descriptor is ready. Error{server_silent} (fact "server") after the timeout, {cancelled}.
void wait_until_ready(int fd, Readiness wanted, const Patience& patience, const std::string& server);

class Socket final : public ByteStream {
  public:
    /// Takes a connected, non-blocking socket. `server` names it in errors.
    Socket(Descriptor descriptor, std::string server, Patience patience);
    ~Socket() override;
    std::size_t read(std::span<char> buffer) override;
    void write(std::string_view bytes) override;
    bool pending() override;
    int fd() const noexcept override { return descriptor_.get(); }
    void set_patience(Patience patience) override { patience_ = std::move(patience); }
    void close() noexcept override;

  private:
    Descriptor descriptor_;
    std::string server_;
    Patience patience_;
};

} // namespace sealpost::net
