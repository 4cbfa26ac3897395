// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/endpoint.h"

#include "core/net/activity_log.h"
#include "core/net/tls_memory.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <sys/stat.h>

using namespace sealpost;
using namespace sealpost::net;

class EndpointTest : public QObject {
    Q_OBJECT

  private slots:
    void parses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("name") << "mail.example.org:465"
                              << "mail.example.org" << 465;
        QTest::newRow("address") << "127.0.0.1:1"
                                 << "127.0.0.1" << 1;
        QTest::newRow("IPv6") << "[::1]:993"
                              << "::1" << 993;
        QTest::newRow("umlaut") << "b\u00fccher.example:65535"
                                << "b\u00fccher.example" << 65535;
    }
    void parses() {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto endpoint = Endpoint::parse(text.toStdString());
        QVERIFY(endpoint);
        QCOMPARE(QString::fromStdString(endpoint->host), host);
        QCOMPARE(int{endpoint->port}, port);
        QCOMPARE(QString::fromStdString(to_string(*endpoint)), text);
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"",          "host",         ":25",          "host:",   "host:0",     "host:65536", "host:25x",
              "host:+25",  "host: 25",     "::1:25",       "[::1]",   "[::1]25",    "[host]:25",  "ho st:25",
              "host\n:25", "host/path:25", "user@host:25", "a..b:25", "host:25:25", ".host:25"})
            QTest::newRow(text) << QString(text);
    }
    void refuses() {
        QFETCH(QString, text);
        QVERIFY(!Endpoint::parse(text.toStdString()));
    }

    void namesBecomeAscii() {
        QCOMPARE(ascii_host("B\u00fccher.Example.").value(), std::string("xn--bcher-kva.example"));
        QCOMPARE(ascii_host("::1").value(), std::string("::1"));
        QVERIFY(!ascii_host(std::string(300, 'a')));
        QVERIFY(!ascii_host(std::string("a\0b", 3)));
        QVERIFY(is_ip_address("::1") && is_ip_address("127.0.0.1"));
        QVERIFY(!is_ip_address("localhost") && !is_ip_address("127.1") && !is_ip_address("[::1]"));
    }

    void memoryIsKeptByHostAndPort() {
        VolatileTlsMemory memory;
        memory.store({"Mail.Example.org", 993}, {.mechanism = "PLAIN"});
        QCOMPARE(memory.load({"mail.example.org", 993}).mechanism, std::string("PLAIN"));
        QVERIFY(memory.load({"mail.example.org", 143}) == ServerMemory{});
    }

    void theLogHasALineForEachConnection() {
        const test::TemporaryFolder folder;
        const auto path = folder / "activity.log";
        FileActivityLog log(path);
        const auto at = parse_rfc3339("2026-11-24T09:00:00Z").value();
        log.record({at, Purpose::submission, {"mail.example.org", 465}, "connected"});
        log.record({at, Purpose::mailbox, {"::1", 993}, "unreachable"});
        QCOMPARE(test::file_bytes(path),
                 std::string("2026-11-24T09:00:00Z\tsubmission\tmail.example.org:465\tconnected\n"
                             "2026-11-24T09:00:00Z\tmailbox\t[::1]:993\tunreachable\n"));
        struct stat status {};
        QCOMPARE(::stat(path.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600u);
        FileActivityLog nowhere(folder / "missing/activity.log");
        SEALPOST_THROWS(nowhere.record({at, Purpose::mailbox, {"h", 1}, "connected"}), ErrorCode::not_found);
    }
};

QTEST_GUILESS_MAIN(EndpointTest)
#include "endpoint_test.moc"
