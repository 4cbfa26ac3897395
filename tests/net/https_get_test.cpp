// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups by https against servers with an authority of their own, some of them hostile.
#include "core/net/https_get.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/loopback_server.h"
#include "tests/support/qt_error.h"
#include "tests/support/test_pki.h"

#include <QElapsedTimer>
#include <QTest>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace sealpost;
using namespace sealpost::net;
using test::LoopbackServer;
using test::ServerConnection;

namespace {

class RecordingLog final : public ActivityLog {
  public:
    void record(const Activity& activity) override { entries.push_back(activity); }
    std::vector<Activity> entries;
};

} // namespace

class HttpsGetTest : public QObject {
    Q_OBJECT
    std::unique_ptr<test::TestPki> pki_;
    SystemClock clock_;
    RecordingLog log_;

    /// Answers each request by its path.
    LoopbackServer::Session serving(std::function<void(ServerConnection&, const std::string& path)> answer,
                                    std::string certificate = "good") const {
        return [this, answer = std::move(answer),
                certificate = std::move(certificate)](ServerConnection& connection) {
            if (!connection.start_tls(
                    {.certificate = pki_->certificate(certificate), .key = pki_->key(certificate)}))
                return;
            const std::string request = connection.read_line();
            while (!connection.read_line().empty()) continue;
            answer(connection, request.substr(4, request.rfind(' ') - 4));
        };
    }
    static std::string answer(const std::string& status, const std::string& fields,
                              const std::string& body = {}) {
        return "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + std::to_string(body.size()) +
               "\r\n\r\n" + body;
    }
    HttpsRequest request(const LoopbackServer& server, const std::string& target = "/x") const {
        return {.url = HttpsUrl::parse("https://localhost:" + std::to_string(server.port()) + target).value(),
                .ca_file = pki_->ca(),
                .size_bound = 1000,
                .timeout = std::chrono::seconds(20)};
    }
    HttpsAnswer get(const HttpsRequest& wanted, const std::stop_token& stop = {}) {
        const Dialer dialer(log_, clock_);
        return https_get(dialer, clock_, wanted, stop);
    }
    std::string fault(const HttpsRequest& wanted) {
        try {
            return "status " + std::to_string(get(wanted).status);
        } catch (const Error& error) {
            if (error.fact("server").empty()) return "no server named";
            return std::string(name_of(error.code())) + " " + error.fact("detail");
        }
    }

  private slots:
    void initTestCase() { pki_ = std::make_unique<test::TestPki>(); }
    void init() { log_.entries.clear(); }

    void fetches() {
        LoopbackServer server(serving([](ServerConnection& connection, const std::string& path) {
            connection.write(answer("200 OK", {}, path));
        }));
        const auto found = get(request(server, "/a/b?c=d"));
        QCOMPARE(found.status, 200);
        QCOMPARE(found.body, std::string("/a/b?c=d"));
        const std::string heard = server.heard();
        QVERIFY(heard.find("Host: localhost:" + std::to_string(server.port()) + "\r\n") != heard.npos);
        QVERIFY2(heard.find("User-Agent") == heard.npos && heard.find("Cookie") == heard.npos,
                 "nothing but the question");
        QCOMPARE(log_.entries.size(), std::size_t{1});
        QCOMPARE(log_.entries[0].purpose, Purpose::key_lookup);
    }
    void tellsWhatTheServerSays() {
        LoopbackServer server(serving([](ServerConnection& connection, const std::string&) {
            connection.write(answer("404 Not Found", {}, "nothing here"));
        }));
        QCOMPARE(get(request(server)).status, 404);
    }

    void follows() {
        LoopbackServer server(serving([](ServerConnection& connection, const std::string& path) {
            connection.write(path == "/x" ? answer("302 Found", "Location: /y\r\n")
                                          : answer("200 OK", {}, path));
        }));
        auto wanted = request(server);
        QCOMPARE(fault(wanted), std::string("server-protocol redirect-elsewhere"));
        wanted.may_follow = [&](const HttpsUrl& url) { return url.server == wanted.url.server; };
        const auto found = get(wanted);
        QCOMPARE(found.body, std::string("/y"));
        QCOMPARE(found.url.target, std::string("/y"));
    }
    void doesNotFollow_data() {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("to http") << QByteArray("http://localhost/x")
                                 << QByteArray("server-protocol redirect-scheme");
        QTest::newRow("to a file") << QByteArray("file:///etc/passwd")
                                   << QByteArray("server-protocol redirect-scheme");
        QTest::newRow("to another server")
            << QByteArray("https://elsewhere.example/x") << QByteArray("server-protocol redirect-elsewhere");
        QTest::newRow("in a circle") << QByteArray("/x") << QByteArray("server-protocol too-many-redirects");
        QTest::newRow("nowhere") << QByteArray("") << QByteArray("status 301");
    }
    void doesNotFollow() {
        QFETCH(QByteArray, location);
        QFETCH(QByteArray, expected);
        LoopbackServer server(serving([&](ServerConnection& connection, const std::string&) {
            connection.write(answer("301 Moved", "Location: " + location.toStdString() + "\r\n"));
        }));
        auto wanted = request(server);
        wanted.may_follow = [&](const HttpsUrl& url) { return url.server == wanted.url.server; };
        QCOMPARE(fault(wanted), expected.toStdString());
        for (const auto& entry : log_.entries) QCOMPARE(entry.server.host, std::string("localhost"));
    }

    void isBounded_data() {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("2 GB announced") << QByteArray("Content-Length: 2147483648\r\n");
        QTest::newRow("2 GB in chunks") << QByteArray("Transfer-Encoding: chunked\r\n");
        QTest::newRow("without an end") << QByteArray();
    }
    void isBounded() {
        QFETCH(QByteArray, fields);
        LoopbackServer server(serving([&](ServerConnection& connection, const std::string&) {
            connection.write("HTTP/1.1 200 OK\r\n" + fields.toStdString() + "\r\n");
            const std::string piece =
                (fields.startsWith("Transfer") ? "4000\r\n" : "") + std::string(16384, 'x') + "\r\n";
            // Until the client has had enough.
            for (;;) connection.write(piece);
        }));
        QCOMPARE(fault(request(server)), std::string("server-protocol too-large"));
    }
    void waitsNoLongerThanItMay_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("no TLS") << 0;
        QTest::newRow("no answer") << 1;
        QTest::newRow("a byte now and then") << 2;
    }
    void waitsNoLongerThanItMay() {
        QFETCH(int, kind);
        std::mutex mutex;
        std::condition_variable over;
        bool done = false;
        LoopbackServer server([&](ServerConnection& connection) {
            if (kind == 0) return connection.wait_for_end();
            serving([&](ServerConnection& inside, const std::string&) {
                if (kind == 1) return inside.wait_for_end();
                inside.write("HTTP/1.1 200 OK\r\n\r\n");
                std::unique_lock lock(mutex);
                // Each byte comes well before a timeout that began anew with it would be over.
                while (!over.wait_for(lock, std::chrono::milliseconds(20), [&] { return done; }))
                    inside.write("x");
            })(connection);
        });
        auto wanted = request(server);
        wanted.timeout = std::chrono::milliseconds(300);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(fault(wanted).starts_with("server-silent"));
        QVERIFY(timer.elapsed() < 10'000);
        const std::lock_guard lock(mutex);
        done = true;
        over.notify_all();
    }
    void stopsWhenAsked() {
        std::stop_source stop;
        LoopbackServer server(serving([&](ServerConnection& connection, const std::string&) {
            stop.request_stop();
            connection.wait_for_end();
        }));
        SEALPOST_THROWS(get(request(server), stop.get_token()), ErrorCode::cancelled);
    }

    void demandsAGoodCertificate_data() {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("expired") << QByteArray("expired") << QByteArray("tls-expired");
        QTest::newRow("another name") << QByteArray("wrong-name") << QByteArray("tls-name");
        QTest::newRow("self-signed") << QByteArray("self-signed") << QByteArray("tls-self-signed");
        QTest::newRow("another authority")
            << QByteArray("unknown-authority") << QByteArray("tls-unknown-authority");
    }
    void demandsAGoodCertificate() {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, expected);
        LoopbackServer server(serving([](ServerConnection& connection,
                                         const std::string&) { connection.write(answer("200 OK", {}, "x")); },
                                      certificate.toStdString()));
        QVERIFY(fault(request(server)).starts_with(expected.toStdString()));
        QVERIFY2(server.heard().find("GET") == std::string::npos, "nothing was asked");
    }
    void saysWhereANameDoesNotExist() {
        const Dialer dialer(log_, clock_);
        HttpsRequest wanted{.url = HttpsUrl::parse("https://nirgends.invalid/").value(), .size_bound = 1};
        try {
            https_get(dialer, clock_, wanted, {});
            QFAIL("it was reached");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::unreachable);
            // Where no name server answers at all, nothing is known of the name.
            if (error.fact("detail").find("not known") != std::string::npos)
                QCOMPARE(error.fact("cause"), std::string("no-such-host"));
            else
                QVERIFY(error.fact("cause").empty());
        }
    }
};

QTEST_GUILESS_MAIN(HttpsGetTest)
#include "https_get_test.moc"
