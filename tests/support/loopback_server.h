// SPDX-License-Identifier: GPL-3.0-or-later
// A server on 127.0.0.1 whose side of each connection is a function of the test: real sockets, real TLS, and
// as faulty as the test wants. It keeps what it heard, inside and outside of TLS.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

struct ssl_st;
struct ssl_ctx_st;

namespace sealpost::test {

/// The server's side of TLS. The defaults are those of a good server.
struct ServerTls {
    std::filesystem::path certificate;
    std::filesystem::path key;
    /// TLS1_VERSION and so on; 0: OpenSSL's default.
    int least_version = 0;
    int most_version = 0;
    /// OpenSSL's names, for TLS 1.2 and below; empty: the default.
    std::string ciphers{};
    /// The name of a group for DHE ("modp_1536"); empty: chosen automatically.
    std::string dh_group{};
    /// An OCSP answer (DER) that is stapled.
    std::string staple{};
};

class ServerConnection {
  public:
    ServerConnection(int fd, std::function<void(std::string_view)> heard);
    ~ServerConnection();
    ServerConnection(const ServerConnection&) = delete;
    ServerConnection& operator=(const ServerConnection&) = delete;

    /// False where the client does not go through with the handshake.
    bool start_tls(const ServerTls& tls);
    bool encrypted() const { return ssl_ != nullptr; }
    /// Without its line end. Throws Closed at the end of the stream.
    std::string read_line();
    std::string read_bytes(std::size_t count);
    void write(std::string_view bytes);
    /// Waits until the client closes, or the server is stopped.
    void wait_for_end();

    struct Closed {};

  private:
    std::string read_some();
    int fd_;
    std::function<void(std::string_view)> heard_;
    std::string buffer_;
    ssl_ctx_st* context_ = nullptr;
    ssl_st* ssl_ = nullptr;
};

class LoopbackServer {
  public:
    using Session = std::function<void(ServerConnection&)>;

    /// Serves one connection after the other.
    explicit LoopbackServer(Session session);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    std::uint16_t port() const { return port_; }
    /// All that clients have said so far, decrypted.
    std::string heard() const;
    int connections() const { return connections_; }
    /// Waits until the connections that were opened are over.
    void wait_until_idle();

  private:
    void serve();
    void hold(int fd);

    Session session_;
    int listener_ = -1;
    std::uint16_t port_ = 0;
    std::atomic<int> connections_ = 0;
    mutable std::mutex mutex_;
    std::condition_variable idle_;
    std::string heard_;
    int current_ = -1;
    bool stopping_ = false;
    std::thread thread_;
};

} // namespace sealpost::test
