// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/dialer.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/loopback_server.h"
#include "tests/support/qt_error.h"

#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace sealpost;
using namespace sealpost::net;

namespace {

class RecordingLog final : public ActivityLog {
  public:
    void record(const Activity& activity) override { entries.push_back(activity); }
    std::vector<Activity> entries;
};

// A port on which nobody listens, kept from others while the object lives.
class ClosedPort {
  public:
    ClosedPort() : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        ::bind(socket_, reinterpret_cast<sockaddr*>(&address), length);
        ::getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &length);
        port = ntohs(address.sin_port);
    }
    ~ClosedPort() { ::close(socket_); }
    ClosedPort(const ClosedPort&) = delete;
    ClosedPort& operator=(const ClosedPort&) = delete;
    std::uint16_t port = 0;

  private:
    int socket_;
};

std::string read_some(ByteStream& stream) {
    std::array<char, 100> buffer{};
    return {buffer.data(), stream.read(buffer)};
}

// A SOCKS5 proxy (RFC 1928): answers, and then speaks for the server itself.
struct Proxy {
    char method = 0;
    char status = 0;
    char login_status = 0;
    std::string bound{"\x01\x7f\x00\x00\x01\x00\x00", 7};

    test::LoopbackServer::Session session() const {
        return [proxy = *this](test::ServerConnection& connection) {
            const auto greeting = connection.read_bytes(2);
            connection.read_bytes(static_cast<unsigned char>(greeting[1]));
            connection.write(std::string{'\x05', proxy.method});
            if (proxy.method == 2) {
                connection.read_bytes(1);
                connection.read_bytes(static_cast<unsigned char>(connection.read_bytes(1)[0]));
                connection.read_bytes(static_cast<unsigned char>(connection.read_bytes(1)[0]));
                connection.write(std::string{'\x01', proxy.login_status});
            }
            const auto request = connection.read_bytes(4);
            const std::size_t length = request[3] == 1 ? 4
                                       : request[3] == 4
                                           ? 16
                                           : static_cast<unsigned char>(connection.read_bytes(1)[0]);
            connection.read_bytes(length + 2);
            connection.write(std::string{'\x05', proxy.status, '\0'} + proxy.bound);
            connection.write("hello");
            connection.wait_for_end();
        };
    }
};

} // namespace

class DialerTest : public QObject {
    Q_OBJECT

    RecordingLog log_;
    test::FixedClock clock_{"2026-11-24T09:00:00Z"};

    std::unique_ptr<ByteStream> dial(const Dialer& dialer, const Endpoint& server,
                                     Patience patience = {std::chrono::seconds(10), {}}) {
        return dialer.dial({server, Purpose::account_test, std::move(patience)});
    }
    std::unique_ptr<ByteStream> dial_through(const test::LoopbackServer& proxy, const Endpoint& server,
                                             std::string user = {}, std::string password = {}) {
        const Dialer dialer(log_, clock_,
                            Socks5Proxy{{"127.0.0.1", proxy.port()}, std::move(user), Secret(password)});
        return dial(dialer, server);
    }

  private slots:
    void init() { log_.entries.clear(); }

    void connectsAndLogs() {
        const test::LoopbackServer server([](test::ServerConnection& connection) {
            connection.write("hi " + connection.read_line());
            connection.wait_for_end();
        });
        const Dialer dialer(log_, clock_);
        for (const char* host : {"127.0.0.1", "localhost"}) {
            const auto stream = dial(dialer, {host, server.port()});
            QVERIFY(!stream->pending());
            stream->write("you\n");
            QCOMPARE(read_some(*stream), std::string("hi you"));
        }
        const Activity expected{
            clock_.now(), Purpose::account_test, {"127.0.0.1", server.port()}, "connected"};
        QCOMPARE(log_.entries.size(), std::size_t{2});
        QVERIFY(log_.entries[0] == expected);
    }

    void nobodyListens() {
        const ClosedPort closed;
        const Dialer dialer(log_, clock_);
        try {
            dial(dialer, {"127.0.0.1", closed.port});
            QFAIL("connected");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::unreachable);
            QCOMPARE(error.fact("server"), "127.0.0.1:" + std::to_string(closed.port));
            QVERIFY(!error.fact("detail").empty());
        }
        QCOMPARE(log_.entries.at(0).outcome, std::string("unreachable"));
    }

    void aNameThatDoesNotExist() {
        const Dialer dialer(log_, clock_);
        // RFC 6761: never resolves.
        SEALPOST_THROWS(dial(dialer, {"nobody.invalid", 25}), ErrorCode::unreachable);
        SEALPOST_THROWS(dial(dialer, {"not a name", 25}), ErrorCode::bad_address);
        SEALPOST_THROWS(dial(dialer, {"localhost", 0}), ErrorCode::bad_address);
        QCOMPARE(log_.entries.size(), std::size_t{3});
    }

    void aStopThatCameBeforehandDialsNobody() {
        test::LoopbackServer server([](test::ServerConnection& connection) { connection.wait_for_end(); });
        std::stop_source stop;
        stop.request_stop();
        const Dialer dialer(log_, clock_);
        for (const char* host : {"127.0.0.1", "localhost"})
            SEALPOST_THROWS(dial(dialer, {host, server.port()}, {std::chrono::seconds(10), stop.get_token()}),
                            ErrorCode::cancelled);
        QCOMPARE(log_.entries.at(0).outcome, std::string("cancelled"));
        QCOMPARE(server.connections(), 0);
    }

    void silenceEndsWithTheTimeout() {
        const test::LoopbackServer server(
            [](test::ServerConnection& connection) { connection.wait_for_end(); });
        const Dialer dialer(log_, clock_);
        const auto stream = dial(dialer, {"127.0.0.1", server.port()}, {std::chrono::milliseconds(100), {}});
        SEALPOST_THROWS(read_some(*stream), ErrorCode::server_silent);
        // Nobody reads: the buffers fill up.
        std::atomic<bool> over = false;
        const test::LoopbackServer stuck([&](test::ServerConnection&) {
            while (!over) std::this_thread::yield();
        });
        const auto full = dial(dialer, {"127.0.0.1", stuck.port()}, {std::chrono::milliseconds(100), {}});
        SEALPOST_THROWS(full->write(std::string(64 << 20, 'x')), ErrorCode::server_silent);
        over = true;
    }

    void aStopEndsTheWait() {
        std::stop_source stop;
        const test::LoopbackServer server([&](test::ServerConnection& connection) {
            connection.read_line();
            stop.request_stop();
            connection.wait_for_end();
        });
        const Dialer dialer(log_, clock_);
        const auto stream =
            dial(dialer, {"127.0.0.1", server.port()}, {std::chrono::minutes(5), stop.get_token()});
        stream->write("go\n");
        SEALPOST_THROWS(read_some(*stream), ErrorCode::cancelled);
        SEALPOST_THROWS(stream->write("x"), ErrorCode::cancelled);
    }

    void theEndOfTheStreamIsNoError() {
        const test::LoopbackServer server(
            [](test::ServerConnection& connection) { connection.write("bye"); });
        const Dialer dialer(log_, clock_);
        const auto stream = dial(dialer, {"127.0.0.1", server.port()});
        QCOMPARE(read_some(*stream), std::string("bye"));
        QCOMPARE(read_some(*stream), std::string());
    }

    void theProxyResolvesTheName() {
        const test::LoopbackServer proxy(Proxy{}.session());
        const auto stream = dial_through(proxy, {"mail.invalid", 465});
        QCOMPARE(read_some(*stream), std::string("hello"));
        QCOMPARE(proxy.heard(), std::string("\x05\x01\x00\x05\x01\x00\x03\x0c"
                                            "mail.invalid\x01\xd1",
                                            22));
        // Logged is who is reached, not through whom.
        QCOMPARE(log_.entries.at(0).server.host, std::string("mail.invalid"));
    }

    void addressesGoToTheProxyAsAddresses() {
        const test::LoopbackServer proxy(Proxy{}.session());
        QCOMPARE(read_some(*dial_through(proxy, {"192.0.2.1", 1})), std::string("hello"));
        QVERIFY(proxy.heard().ends_with(std::string("\x05\x01\x00\x01\xc0\x00\x02\x01\x00\x01", 10)));
        const test::LoopbackServer other(Proxy{}.session());
        QCOMPARE(read_some(*dial_through(other, {"2001:db8::1", 1})), std::string("hello"));
        QVERIFY(other.heard().find(std::string("\x05\x01\x00\x04\x20\x01\x0d\xb8", 8)) != std::string::npos);
    }

    void theProxyMayWantAPassword() {
        Proxy wanting;
        wanting.method = 2;
        wanting.bound = std::string("\x03\x04"
                                    "name\x00\x01",
                                    8);
        const test::LoopbackServer proxy(wanting.session());
        QCOMPARE(read_some(*dial_through(proxy, {"mail.invalid", 1}, "user", "secret")),
                 std::string("hello"));
        QVERIFY(proxy.heard().starts_with(std::string("\x05\x01\x02\x01\x04user\x06secret", 15)));
    }

    void theProxyRefuses_data() {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("login");
        QTest::addColumn<int>("status");
        QTest::newRow("no method") << 0xff << 0 << 0;
        QTest::newRow("wants a password") << 2 << 0 << 0;
        for (int status = 1; status <= 9; ++status) QTest::addRow("status %d", status) << 0 << 0 << status;
    }
    void theProxyRefuses() {
        QFETCH(int, method);
        QFETCH(int, login);
        QFETCH(int, status);
        Proxy refusing;
        refusing.method = static_cast<char>(method);
        refusing.login_status = static_cast<char>(login);
        refusing.status = static_cast<char>(status);
        const test::LoopbackServer proxy(refusing.session());
        SEALPOST_THROWS(dial_through(proxy, {"mail.invalid", 1}), ErrorCode::unreachable);
        QCOMPARE(log_.entries.at(0).outcome, std::string("unreachable"));
    }

    void aWrongPasswordForTheProxy() {
        Proxy refusing;
        refusing.method = 2;
        refusing.login_status = 1;
        const test::LoopbackServer proxy(refusing.session());
        SEALPOST_THROWS(dial_through(proxy, {"mail.invalid", 1}, "user", "wrong"), ErrorCode::unreachable);
    }

    void aProxyThatIsNone() {
        const test::LoopbackServer proxy(
            [](test::ServerConnection& connection) { connection.write("HTTP/1.1 400\r\n"); });
        SEALPOST_THROWS(dial_through(proxy, {"mail.invalid", 1}), ErrorCode::unreachable);
        const test::LoopbackServer closing([](test::ServerConnection&) {});
        try {
            dial_through(closing, {"mail.invalid", 1});
            QFAIL("connected");
        } catch (const Error& error) {
            // Closed in an orderly way or not: the peer may not have read what we said.
            QVERIFY(error.code() == ErrorCode::unreachable || error.code() == ErrorCode::connection_lost);
        }
    }

    void noProxyNoConnection() {
        const ClosedPort closed;
        const Dialer dialer(log_, clock_, Socks5Proxy{{"127.0.0.1", closed.port}, {}, {}});
        const test::LoopbackServer server(
            [](test::ServerConnection& connection) { connection.wait_for_end(); });
        SEALPOST_THROWS(dial(dialer, {"127.0.0.1", server.port()}), ErrorCode::unreachable);
        QCOMPARE(server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(DialerTest)
#include "dialer_test.moc"
