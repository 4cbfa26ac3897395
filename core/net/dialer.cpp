// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/dialer.h"

#include "core/base/error.h"
#include "core/net/resolver.h"
#include "core/net/socket.h"
#include "core/net/socks5.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>

namespace sealpost::net {
namespace {

Error unreachable(const Endpoint& server, const std::string& detail) {
    return Error(ErrorCode::unreachable, {{"server", to_string(server)}, {"detail", detail}});
}

// Connects, or says why not in `detail`.
Descriptor try_address(const SocketAddress& address, const Patience& patience, const Endpoint& server,
                       std::string& detail) {
    Descriptor descriptor(::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const auto failed = [&](int fault) {
        detail = std::strerror(fault);
        return Descriptor();
    };
    if (!descriptor) return failed(errno);
    const int on = 1;
    ::setsockopt(descriptor.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(descriptor.get(), SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    if (::connect(descriptor.get(), reinterpret_cast<const sockaddr*>(&address.storage), address.length) == 0)
        return descriptor;
    if (errno != EINPROGRESS) return failed(errno);
    try {
        wait_until_ready(descriptor.get(), Readiness::writable, patience, to_string(server));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::server_silent) throw;
        return failed(ETIMEDOUT);
    }
    int fault = 0;
    socklen_t length = sizeof fault;
    if (::getsockopt(descriptor.get(), SOL_SOCKET, SO_ERROR, &fault, &length) != 0) return failed(errno);
    return fault == 0 ? std::move(descriptor) : failed(fault);
}

Patience for_dialling(const Patience& patience) {
    return {std::min<std::chrono::milliseconds>(patience.timeout, limits::dial_timeout), patience.stop};
}

std::unique_ptr<ByteStream> connect_directly(const Endpoint& server, const Patience& patience) {
    const Patience dialling = for_dialling(patience);
    std::string detail;
    for (const auto& address : resolve(server, dialling)) {
        auto descriptor = try_address(address, dialling, server, detail);
        if (descriptor) return std::make_unique<Socket>(std::move(descriptor), to_string(server), patience);
    }
    throw unreachable(server, detail);
}

} // namespace

Dialer::Dialer(ActivityLog& log, const Clock& clock, std::optional<Socks5Proxy> proxy)
    : log_(log), clock_(clock), proxy_(std::move(proxy)) {}

std::unique_ptr<ByteStream> Dialer::dial(const DialRequest& request) const {
    const auto record = [&](std::string outcome) {
        log_.record({clock_.now(), request.purpose, request.server, std::move(outcome)});
    };
    try {
        if (!ascii_host(request.server.host) || request.server.port == 0)
            throw Error(ErrorCode::bad_address, {{"address", to_string(request.server)}});
        auto stream = connect_directly(proxy_ ? proxy_->at : request.server, request.patience);
        if (proxy_) connect_through(*stream, *proxy_, request.server);
        record("connected");
        return stream;
    } catch (const Error& error) {
        record(std::string(sealpost::name_of(error.code())));
        throw;
    }
}

} // namespace sealpost::net
