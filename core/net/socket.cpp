// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socket.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sealpost::net {
namespace {

// Makes a stop request visible to poll(2).
class Wakeup {
  public:
    explicit Wakeup(const std::stop_token& stop)
        : event_(stop.stop_possible() ? ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK) : -1),
          callback_(stop, [this] {
              const std::uint64_t one = 1;
              [[maybe_unused]] const auto written = ::write(event_.get(), &one, sizeof one);
          }) {}
    int fd() const noexcept { return event_.get(); }

  private:
    Descriptor event_;
    std::stop_callback<std::function<void()>> callback_;
};

[[noreturn]] void throw_lost(const std::string& server, const char* detail) {
    throw Error(ErrorCode::connection_lost, {{"server", server}, {"detail", detail}});
}

} // namespace

void wait_until_ready(int fd, Readiness wanted, const Patience& patience, const std::string& server) {
    using std::chrono::steady_clock;
    const auto deadline = steady_clock::now() + patience.timeout;
    const Wakeup wakeup(patience.stop);
    for (;;) {
        if (patience.stop.stop_requested()) throw Error(ErrorCode::cancelled);
        // Rounded up: a wait of zero would spin through the last millisecond.
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(deadline - steady_clock::now()).count();
        pollfd polled[2] = {{fd, static_cast<short>(wanted == Readiness::readable ? POLLIN : POLLOUT), 0},
                            {wakeup.fd(), POLLIN, 0}};
        const int timeout = static_cast<int>(std::clamp<long long>(left, 0, 1'000'000'000));
        const int ready = ::poll(polled, 2, timeout);
        if (ready < 0 && errno != EINTR) throw_lost(server, std::strerror(errno));
        if (ready > 0 && polled[1].revents != 0) continue;
        if (ready > 0 && polled[0].revents != 0) return;
        if (ready == 0 && left <= 0) throw Error(ErrorCode::server_silent, {{"server", server}});
    }
}

Socket::Socket(Descriptor descriptor, std::string server, Patience patience)
    : descriptor_(std::move(descriptor)), server_(std::move(server)), patience_(std::move(patience)) {}

Socket::~Socket() { close(); }

std::size_t Socket::read(std::span<char> buffer) {
    for (;;) {
        if (patience_.stop.stop_requested()) throw Error(ErrorCode::cancelled);
        const auto count = ::recv(descriptor_.get(), buffer.data(), buffer.size(), 0);
        if (count >= 0) return static_cast<std::size_t>(count);
        if (errno == EINTR) continue;
        if (errno != EAGAIN && errno != EWOULDBLOCK) throw_lost(server_, std::strerror(errno));
        wait_until_ready(descriptor_.get(), Readiness::readable, patience_, server_);
    }
}

void Socket::write(std::string_view bytes) {
    while (!bytes.empty()) {
        if (patience_.stop.stop_requested()) throw Error(ErrorCode::cancelled);
        const auto count = ::send(descriptor_.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(count));
            continue;
        }
        if (errno == EINTR) continue;
        if (errno != EAGAIN && errno != EWOULDBLOCK) throw_lost(server_, std::strerror(errno));
        wait_until_ready(descriptor_.get(), Readiness::writable, patience_, server_);
    }
}

bool Socket::pending() {
    pollfd polled{descriptor_.get(), POLLIN, 0};
    return ::poll(&polled, 1, 0) > 0;
}

void Socket::close() noexcept {
    if (descriptor_) ::shutdown(descriptor_.get(), SHUT_RDWR);
    descriptor_ = Descriptor();
}

} // namespace sealpost::net
