// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socks5.h"

#include "core/base/error.h"

#include <arpa/inet.h>
#include <array>

namespace sealpost::net {
namespace {

constexpr const char* host_unreachable = "host unreachable";

class Handshake {
  public:
    Handshake(ByteStream& stream, const Socks5Proxy& proxy, const Endpoint& server)
        : stream_(stream), proxy_(proxy), server_(server) {}

    void run() {
        choose_method();
        request();
        take_reply();
    }

  private:
    [[noreturn]] void fail(const std::string& detail) const {
        Facts facts{{"server", to_string(server_)}, {"proxy", to_string(proxy_.at)}, {"detail", detail}};
        // What a proxy says, too, where the name does not resolve; it has no other word for it.
        if (detail == host_unreachable) facts["cause"] = "no-such-host";
        throw Error(ErrorCode::unreachable, std::move(facts));
    }

    std::string receive(std::size_t count) {
        std::string bytes(count, '\0');
        for (std::size_t have = 0; have < count;) {
            const auto got = stream_.read(std::span(bytes).subspan(have));
            if (got == 0) fail("the proxy closed the connection");
            have += got;
        }
        return bytes;
    }

    static void append_counted(std::string& to, std::string_view text) {
        to += static_cast<char>(text.size());
        to += text;
    }

    void choose_method() {
        const bool with_user = !proxy_.user.empty();
        stream_.write(with_user ? std::string_view("\x05\x01\x02", 3) : std::string_view("\x05\x01\x00", 3));
        const auto chosen = receive(2);
        if (chosen[0] != 5) fail("no SOCKS5 proxy");
        if (chosen[1] != (with_user ? 2 : 0)) fail("the proxy wants another authentication");
        if (with_user) authenticate();
    }

    void authenticate() {
        const auto password = proxy_.password.reveal();
        if (proxy_.user.size() > 255 || password.size() > 255) fail("user name or password too long");
        Secret message = Secret::zeros(3 + proxy_.user.size() + password.size());
        char* at = message.data();
        *at++ = 1;
        *at++ = static_cast<char>(proxy_.user.size());
        at = std::copy(proxy_.user.begin(), proxy_.user.end(), at);
        *at++ = static_cast<char>(password.size());
        std::copy(password.begin(), password.end(), at);
        stream_.write(message.reveal());
        if (receive(2)[1] != 0) fail("the proxy refused the user name or password");
    }

    void request() {
        const auto host = ascii_host(server_.host);
        if (!host || host->size() > 255) throw Error(ErrorCode::bad_address, {{"address", server_.host}});
        std::string message("\x05\x01\x00", 3);
        std::array<char, 16> address{};
        if (::inet_pton(AF_INET, host->c_str(), address.data()) == 1) {
            message += '\x01';
            message.append(address.data(), 4);
        } else if (::inet_pton(AF_INET6, host->c_str(), address.data()) == 1) {
            message += '\x04';
            message.append(address.data(), 16);
        } else {
            message += '\x03';
            append_counted(message, *host);
        }
        message += static_cast<char>(server_.port >> 8);
        message += static_cast<char>(server_.port & 0xff);
        stream_.write(message);
    }

    void take_reply() {
        static constexpr std::array reasons = {"",
                                               "general failure",
                                               "not allowed by the proxy's rules",
                                               "network unreachable",
                                               host_unreachable,
                                               "connection refused",
                                               "time to live expired",
                                               "command not supported",
                                               "address type not supported"};
        const auto reply = receive(4);
        if (reply[0] != 5) fail("no SOCKS5 proxy");
        const auto status = static_cast<unsigned char>(reply[1]);
        if (status != 0) fail(status < reasons.size() ? reasons[status] : "unknown reason");
        // The address that the proxy bound is of no use, but stands before the data.
        switch (reply[3]) {
        case 1:
            receive(4 + 2);
            break;
        case 4:
            receive(16 + 2);
            break;
        case 3:
            receive(static_cast<unsigned char>(receive(1)[0]) + 2u);
            break;
        default:
            fail("unknown address type");
        }
    }

    ByteStream& stream_;
    const Socks5Proxy& proxy_;
    const Endpoint& server_;
};

} // namespace

void connect_through(ByteStream& stream, const Socks5Proxy& proxy, const Endpoint& server) {
    Handshake(stream, proxy, server).run();
}

} // namespace sealpost::net
