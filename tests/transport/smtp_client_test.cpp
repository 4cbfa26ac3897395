// SPDX-License-Identifier: GPL-3.0-or-later
// Submission servers that fall silent or close at any point, over real TLS.
#include "core/transport/smtp_client.h"
#include "tests/support/loopback_server.h"
#include "tests/support/qt_error.h"
#include "tests/support/test_pki.h"

using namespace sealpost;
using namespace sealpost::transport;

namespace {

class RecordingLog final : public net::ActivityLog {
  public:
    void record(const net::Activity& activity) override { entries.push_back(activity); }
    std::vector<net::Activity> entries;
};

} // namespace

class SmtpClientTest : public QObject {
    Q_OBJECT

    test::TestPki pki_;
    RecordingLog log_;
    SystemClock clock_;
    NoPrompts prompts_;
    net::Dialer dialer_{log_, clock_};

    // What a server does at the stages "tls", "greeting", "ehlo" and "auth"; at the one named it ends as
    // told.
    enum class End { silent, closed };
    test::LoopbackServer::Session session(std::string stage, End end) const {
        const test::ServerTls tls{.certificate = pki_.certificate("good"), .key = pki_.key("good")};
        return [=](test::ServerConnection& connection) {
            const auto ends_at = [&](const char* name) {
                if (stage != name) return false;
                if (end == End::silent) connection.wait_for_end();
                return true;
            };
            if (ends_at("tls")) return;
            if (!connection.start_tls(tls)) return;
            if (ends_at("greeting")) return;
            connection.write("220 ready\r\n");
            connection.read_line();
            if (ends_at("ehlo")) return;
            connection.write("250-localhost\r\n250 AUTH PLAIN\r\n");
            connection.read_line();
            if (ends_at("auth")) return;
            connection.write("235 in\r\n");
            connection.read_line();
        };
    }

    Error fault_of(const test::LoopbackServer& server, std::chrono::milliseconds timeout,
                   std::stop_token stop = {}) {
        net::VolatileTlsMemory memory;
        const net::Surroundings surroundings{dialer_, memory, clock_, timeout};
        SmtpClient smtp(surroundings, {{"localhost", server.port()}, net::Security::implicit, pki_.ca()},
                        Credential::with_password("anna", Secret("pw")));
        try {
            smtp.test({prompts_, std::move(stop)});
        } catch (const Error& error) {
            return error;
        }
        return Error(ErrorCode::internal, {{"detail", "accepted"}});
    }

    static void stages() {
        QTest::addColumn<QString>("stage");
        for (const char* stage : {"tls", "greeting", "ehlo", "auth"}) QTest::newRow(stage) << QString(stage);
    }

  private slots:
    void init() { log_.entries.clear(); }

    void theControlIsAccepted() {
        const test::LoopbackServer server(session("", End::silent));
        QCOMPARE(fault_of(server, std::chrono::seconds(10)).fact("detail"), std::string("accepted"));
        QCOMPARE(log_.entries.size(), std::size_t{1});
        QVERIFY(log_.entries[0].purpose == net::Purpose::account_test);
        QCOMPARE(log_.entries[0].outcome, std::string("connected"));
    }

    void silenceEndsWithTheTimeout_data() { stages(); }
    void silenceEndsWithTheTimeout() {
        QFETCH(QString, stage);
        const test::LoopbackServer server(session(stage.toStdString(), End::silent));
        const Error fault = fault_of(server, std::chrono::milliseconds(200));
        QVERIFY2(fault.code() == ErrorCode::server_silent, fault.what());
        if (stage != "tls") QCOMPARE(QString::fromStdString(fault.fact("stage")), stage);
    }

    void aConnectionThatIsClosedIsLost_data() { stages(); }
    void aConnectionThatIsClosedIsLost() {
        QFETCH(QString, stage);
        const test::LoopbackServer server(session(stage.toStdString(), End::closed));
        const Error fault = fault_of(server, std::chrono::seconds(10));
        QVERIFY2(fault.code() == ErrorCode::connection_lost, fault.what());
        QVERIFY(!fault.fact("server").empty());
        if (stage != "tls") QCOMPARE(QString::fromStdString(fault.fact("stage")), stage);
    }

    void aStopEndsTheWait_data() { stages(); }
    void aStopEndsTheWait() {
        QFETCH(QString, stage);
        std::stop_source stop;
        const test::LoopbackServer server(session(stage.toStdString(), End::silent));
        std::thread stopper([&] {
            while (server.connections() == 0) std::this_thread::yield();
            stop.request_stop();
        });
        const Error fault = fault_of(server, std::chrono::minutes(5), stop.get_token());
        stopper.join();
        QVERIFY2(fault.code() == ErrorCode::cancelled, fault.what());
    }
};

QTEST_GUILESS_MAIN(SmtpClientTest)
#include "smtp_client_test.moc"
