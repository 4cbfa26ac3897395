// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a server on loopback, which a test can cut and mend: bytes pass as they are, so that TLS goes
// through it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace sealpost::test {

class Relay {
  public:
    enum class Direction { from_client, from_server };

    /// In front of that port. Throws std::runtime_error.
    explicit Relay(std::uint16_t target);
    ~Relay();
    Relay(const Relay&) = delete;
    Relay& operator=(const Relay&) = delete;

    /// The same before and after a cut.
    std::uint16_t port() const { return port_; }
    /// Every connection ends, and nobody answers any more.
    void cut();
    /// Cuts by itself when so many more bytes have passed in that direction.
    void cut_after(Direction direction, std::size_t bytes);
    bool is_cut() const;
    /// New connections pass again.
    void mend();

  private:
    struct Pair {
        int client = -1;
        int server = -1;
    };
    void run();
    void accept_one();
    bool pass(const Pair& pair, Direction direction);
    void end(Pair& pair);
    void end_all();
    void wake();

    std::uint16_t target_;
    std::uint16_t port_ = 0;
    int wake_ = -1;
    mutable std::mutex mutex_;
    int listener_ = -1;
    bool stopping_ = false;
    bool cut_ = false;
    std::optional<std::size_t> left_[2];
    /// The thread's own.
    std::vector<Pair> pairs_;
    std::thread thread_;
};

} // namespace sealpost::test
