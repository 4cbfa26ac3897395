// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopback_server.h"

#include <arpa/inet.h>
#include <array>
#include <csignal>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace sealpost::test {
namespace {

SSL_CTX* make_context(const ServerTls& tls) {
    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    // As careless as a server can be: what it may not do is the client's to refuse.
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_min_proto_version(context, tls.least_version != 0 ? tls.least_version : TLS1_2_VERSION);
    SSL_CTX_set_max_proto_version(context, tls.most_version);
    const std::string ciphers = tls.ciphers.empty() ? "DEFAULT:@SECLEVEL=0" : tls.ciphers + ":@SECLEVEL=0";
    bool good = SSL_CTX_set_cipher_list(context, ciphers.c_str()) == 1 &&
                SSL_CTX_use_certificate_chain_file(context, tls.certificate.c_str()) == 1 &&
                SSL_CTX_use_PrivateKey_file(context, tls.key.c_str(), SSL_FILETYPE_PEM) == 1;
    if (tls.dh_group.empty()) {
        SSL_CTX_set_dh_auto(context, 1);
    } else {
        EVP_PKEY* group = nullptr;
        EVP_PKEY_CTX* maker = EVP_PKEY_CTX_new_from_name(nullptr, "DH", nullptr);
        const OSSL_PARAM parameters[] = {
            OSSL_PARAM_construct_utf8_string("group", const_cast<char*>(tls.dh_group.c_str()), 0),
            OSSL_PARAM_construct_end()};
        good = good && EVP_PKEY_keygen_init(maker) == 1 && EVP_PKEY_CTX_set_params(maker, parameters) == 1 &&
               EVP_PKEY_generate(maker, &group) == 1 && SSL_CTX_set0_tmp_dh_pkey(context, group) == 1;
        EVP_PKEY_CTX_free(maker);
    }
    if (!good)
        throw std::runtime_error("test server: " + std::string(ERR_reason_error_string(ERR_peek_error())));
    return context;
}

int give_staple(SSL* ssl, void* staple) {
    const auto& bytes = *static_cast<const std::string*>(staple);
    if (bytes.empty()) return SSL_TLSEXT_ERR_NOACK;
    auto* copy = static_cast<unsigned char*>(OPENSSL_memdup(bytes.data(), bytes.size()));
    SSL_set_tlsext_status_ocsp_resp(ssl, copy, static_cast<long>(bytes.size()));
    return SSL_TLSEXT_ERR_OK;
}

} // namespace

ServerConnection::ServerConnection(int fd, std::function<void(std::string_view)> heard)
    : fd_(fd), heard_(std::move(heard)) {}

ServerConnection::~ServerConnection() {
    if (ssl_ != nullptr) SSL_shutdown(ssl_);
    SSL_free(ssl_);
    SSL_CTX_free(context_);
}

bool ServerConnection::start_tls(const ServerTls& tls) {
    context_ = make_context(tls);
    SSL_CTX_set_tlsext_status_cb(context_, give_staple);
    SSL_CTX_set_tlsext_status_arg(context_, const_cast<std::string*>(&tls.staple));
    SSL* ssl = SSL_new(context_);
    SSL_set_fd(ssl, fd_);
    const bool accepted = SSL_accept(ssl) == 1;
    ERR_clear_error();
    if (!accepted) {
        SSL_free(ssl);
        return false;
    }
    ssl_ = ssl;
    return true;
}

std::string ServerConnection::read_some() {
    std::array<char, 16384> piece;
    const auto count = ssl_ != nullptr ? static_cast<ssize_t>(SSL_read(ssl_, piece.data(), piece.size()))
                                       : ::recv(fd_, piece.data(), piece.size(), 0);
    ERR_clear_error();
    if (count <= 0) throw Closed{};
    const std::string bytes(piece.data(), static_cast<std::size_t>(count));
    heard_(bytes);
    return bytes;
}

std::string ServerConnection::read_line() {
    std::size_t end;
    while ((end = buffer_.find('\n')) == std::string::npos) buffer_ += read_some();
    std::string line = buffer_.substr(0, end);
    buffer_.erase(0, end + 1);
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

std::string ServerConnection::read_bytes(std::size_t count) {
    while (buffer_.size() < count) buffer_ += read_some();
    std::string bytes = buffer_.substr(0, count);
    buffer_.erase(0, count);
    return bytes;
}

void ServerConnection::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto count =
            ssl_ != nullptr
                ? static_cast<ssize_t>(SSL_write(ssl_, bytes.data(), static_cast<int>(bytes.size())))
                : ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        ERR_clear_error();
        if (count <= 0) throw Closed{};
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

void ServerConnection::wait_for_end() {
    try {
        for (;;) read_some();
    } catch (const Closed&) {
        // As awaited.
    }
}

LoopbackServer::LoopbackServer(Session session) : session_(std::move(session)) {
    // OpenSSL's socket BIO writes without MSG_NOSIGNAL.
    std::signal(SIGPIPE, SIG_IGN);
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (listener_ < 0 || ::bind(listener_, reinterpret_cast<sockaddr*>(&address), length) != 0 ||
        ::listen(listener_, 8) != 0 ||
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &length) != 0)
        throw std::runtime_error("test server: no port");
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this] { serve(); });
}

LoopbackServer::~LoopbackServer() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        if (current_ >= 0) ::shutdown(current_, SHUT_RDWR);
    }
    ::shutdown(listener_, SHUT_RDWR);
    thread_.join();
    ::close(listener_);
}

void LoopbackServer::hold(int fd) {
    const std::lock_guard lock(mutex_);
    current_ = fd;
    if (stopping_ && fd >= 0) ::shutdown(fd, SHUT_RDWR);
    idle_.notify_all();
}

void LoopbackServer::serve() {
    for (;;) {
        const int fd = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0) return;
        ++connections_;
        hold(fd);
        try {
            ServerConnection connection(fd, [this](std::string_view bytes) {
                const std::lock_guard lock(mutex_);
                heard_ += bytes;
            });
            session_(connection);
        } catch (const ServerConnection::Closed&) {
            // The client has gone.
        }
        hold(-1);
        ::close(fd);
    }
}

std::string LoopbackServer::heard() const {
    const std::lock_guard lock(mutex_);
    return heard_;
}

void LoopbackServer::wait_until_idle() {
    std::unique_lock lock(mutex_);
    idle_.wait(lock, [this] { return current_ < 0; });
}

} // namespace sealpost::test
