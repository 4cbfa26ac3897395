// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/relay.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sealpost::test {

namespace {

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// -1 where it cannot listen.
int listen_at(std::uint16_t port) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in address = loopback(port);
    if (::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 && ::listen(fd, 16) == 0)
        return fd;
    ::close(fd);
    return -1;
}

bool write_all(int fd, const char* bytes, std::size_t count) {
    while (count > 0) {
        const ssize_t written = ::send(fd, bytes, count, MSG_NOSIGNAL);
        if (written <= 0) return false;
        bytes += written;
        count -= static_cast<std::size_t>(written);
    }
    return true;
}

} // namespace

Relay::Relay(std::uint16_t target)
    : target_(target), wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), listener_(listen_at(0)) {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (listener_ < 0 || ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("the relay cannot listen");
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this] { run(); });
}

Relay::~Relay() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake();
    thread_.join();
    end_all();
    if (listener_ >= 0) ::close(listener_);
    ::close(wake_);
}

void Relay::wake() {
    const std::uint64_t one = 1;
    static_cast<void>(!::write(wake_, &one, sizeof one));
}

void Relay::cut() {
    {
        const std::lock_guard lock(mutex_);
        cut_ = true;
    }
    wake();
}

void Relay::cut_after(Direction direction, std::size_t bytes) {
    const std::lock_guard lock(mutex_);
    left_[static_cast<std::size_t>(direction)] = bytes;
}

bool Relay::is_cut() const {
    const std::lock_guard lock(mutex_);
    return cut_ && listener_ < 0;
}

void Relay::mend() {
    const std::lock_guard lock(mutex_);
    left_[0].reset();
    left_[1].reset();
    cut_ = false;
    // Here, so that whoever comes next is served.
    if (listener_ < 0) listener_ = listen_at(port_);
    if (listener_ < 0) throw std::runtime_error("the relay cannot listen again");
    wake();
}

void Relay::end(Pair& pair) {
    for (int* fd : {&pair.client, &pair.server}) {
        if (*fd >= 0) ::close(*fd);
        *fd = -1;
    }
}

void Relay::end_all() {
    for (Pair& pair : pairs_) end(pair);
    pairs_.clear();
}

void Relay::accept_one() {
    const int client = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0) return;
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(target_);
    Pair pair{.client = client, .server = server};
    if (::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        pairs_.push_back(pair);
    else
        end(pair);
}

/// False: this connection is over.
bool Relay::pass(const Pair& pair, Direction direction) {
    const bool up = direction == Direction::from_client;
    std::array<char, 4096> bytes{};
    const ssize_t count = ::recv(up ? pair.client : pair.server, bytes.data(), bytes.size(), 0);
    if (count <= 0) return false;
    auto passing = static_cast<std::size_t>(count);
    {
        const std::lock_guard lock(mutex_);
        if (auto& left = left_[static_cast<std::size_t>(direction)]) {
            passing = std::min(passing, *left);
            *left -= passing;
            if (*left == 0) cut_ = true;
        }
    }
    return write_all(up ? pair.server : pair.client, bytes.data(), passing);
}

void Relay::run() {
    for (;;) {
        std::vector<pollfd> waiting{{.fd = wake_, .events = POLLIN, .revents = 0}};
        {
            const std::lock_guard lock(mutex_);
            if (stopping_) return;
            if (cut_) {
                end_all();
                if (listener_ >= 0) ::close(listener_);
                listener_ = -1;
            }
            waiting.push_back({.fd = listener_, .events = POLLIN, .revents = 0});
        }
        for (const Pair& pair : pairs_)
            for (const int fd : {pair.client, pair.server})
                waiting.push_back({.fd = fd, .events = POLLIN, .revents = 0});
        if (::poll(waiting.data(), waiting.size(), -1) < 0) continue;
        if (waiting[0].revents != 0) {
            std::uint64_t count = 0;
            static_cast<void>(!::read(wake_, &count, sizeof count));
        }
        for (std::size_t i = 0; i < pairs_.size(); ++i) {
            const bool client = waiting[2 + 2 * i].revents == 0 || pass(pairs_[i], Direction::from_client);
            const bool server = waiting[3 + 2 * i].revents == 0 || pass(pairs_[i], Direction::from_server);
            if (!client || !server) end(pairs_[i]);
        }
        std::erase_if(pairs_, [](const Pair& pair) { return pair.client < 0; });
        if (waiting[1].revents != 0) {
            const std::lock_guard lock(mutex_);
            if (listener_ >= 0 && !cut_) accept_one();
        }
    }
}

} // namespace sealpost::test
