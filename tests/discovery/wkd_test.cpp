// SPDX-License-Identifier: GPL-3.0-or-later
// The two methods of the Web Key Directory. A proxy in the test plays the name server and the servers of the
// domain, so that names which exist nowhere can be asked.
#include "core/discovery/wkd.h"

#include "core/discovery/wkd_address.h"
#include "tests/people/fake_keys.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/loopback_server.h"
#include "tests/support/qt_error.h"
#include "tests/support/test_pki.h"

#include <QTest>

#include <map>
#include <mutex>

using namespace sealpost;
using namespace sealpost::discovery;
using namespace sealpost::test;

namespace {

const auto anna = mime::AddrSpec::parse("anna@example.org").value();
constexpr const char* advanced_host = "openpgpkey.example.org";
constexpr const char* direct_host = "example.org";

class RecordingLog final : public net::ActivityLog {
  public:
    void record(const net::Activity& activity) override { entries.push_back(activity); }
    std::vector<net::Activity> entries;
};

/// What one host does: exists not, or answers.
struct Host {
    bool exists = true;
    std::string answer{};
};

std::string http(const std::string& status, const std::string& body, const std::string& fields = {}) {
    return "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace

class WkdTest : public QObject {
    Q_OBJECT
    std::map<std::string, std::unique_ptr<TestPki>> pkis_;
    std::filesystem::path authorities_;
    TemporaryFolder folder_;
    SystemClock clock_;
    FakeKeys reader_{crypto::Technology::openpgp};
    RecordingLog log_;

    /// A SOCKS5 proxy that is the servers behind it as well.
    LoopbackServer::Session servers(std::map<std::string, Host> hosts) const {
        return [this, hosts = std::move(hosts)](ServerConnection& connection) {
            const auto methods = connection.read_bytes(2);
            connection.read_bytes(static_cast<unsigned char>(methods[1]));
            connection.write(std::string("\x05\x00", 2));
            connection.read_bytes(4);
            const auto name = connection.read_bytes(static_cast<unsigned char>(connection.read_bytes(1)[0]));
            connection.read_bytes(2);
            const auto host = hosts.find(name);
            const bool exists = host != hosts.end() && host->second.exists;
            connection.write(std::string("\x05", 1) + (exists ? '\0' : '\x04') +
                             std::string("\0\x01\0\0\0\0\0\0", 8));
            if (!exists) return;
            const TestPki& pki = *pkis_.at(name);
            if (!connection.start_tls({.certificate = pki.certificate("good"), .key = pki.key("good")}))
                return;
            while (!connection.read_line().empty()) continue;
            connection.write(host->second.answer);
        };
    }
    WkdResult find(const LoopbackServer& proxy, const mime::AddrSpec& address = anna) {
        log_.entries.clear();
        const net::Dialer dialer(log_, clock_, net::Socks5Proxy{.at = {"127.0.0.1", proxy.port()}});
        const Wkd wkd(dialer, clock_, reader_,
                      {.ca_file = authorities_, .timeout = std::chrono::seconds(20)});
        return wkd.find(address, {});
    }
    static std::string outcomes(const WkdResult& result) {
        std::string text;
        for (const auto& asked : result.asked)
            text += (text.empty() ? "" : ", ") + asked.url.server.host + " " + asked.outcome;
        return text;
    }

  private slots:
    void initTestCase() {
        std::string all;
        for (const char* host : {advanced_host, direct_host, "www.example.org", "elsewhere.example"}) {
            pkis_[host] = std::make_unique<TestPki>(host);
            all += file_bytes(pkis_[host]->ca());
        }
        authorities_ = folder_.write("authorities.pem", all);
    }

    void asks_data() {
        QTest::addColumn<int>("advanced"); // 0: does not exist
        QTest::addColumn<QByteArray>("advanced_answer");
        QTest::addColumn<QByteArray>("direct_answer");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("keys");
        const auto row = [](const char* name, bool exists, const std::string& advanced,
                            const std::string& direct, const char* expected, int keys = 0) {
            QTest::newRow(name) << (exists ? 1 : 0) << QByteArray::fromStdString(advanced)
                                << QByteArray::fromStdString(direct) << QByteArray(expected) << keys;
        };
        const std::string key = http("200 OK", "1:anna@example.org::1");
        const std::string none = http("404 Not Found", "nothing");
        row("the advanced method", true, key, none, "openpgpkey.example.org found", 1);
        row("the direct one where there is no other", false, "", key,
            "openpgpkey.example.org no-such-host, example.org found", 1);
        row("not where the advanced one has nothing", true, none, key, "openpgpkey.example.org not-found");
        row("not where the advanced one fails", true, http("500 Internal Server Error", ""), key,
            "openpgpkey.example.org server-refused");
        row("nowhere", false, "", none, "openpgpkey.example.org no-such-host, example.org not-found");
        row("gone", true, http("410 Gone", ""), "", "openpgpkey.example.org not-found");
        row("a key of somebody else", true, http("200 OK", "1:eve@example.org::1"), "",
            "openpgpkey.example.org no-key");
        row("HTML", true, http("200 OK", "<html>Sorry</html>"), "", "openpgpkey.example.org no-key");
        row("an empty answer", true, http("200 OK", ""), "", "openpgpkey.example.org no-key");
        row("several keys", true,
            http("200 OK", "1:anna@example.org::1\n2:eve@example.org::1\n3:anna@example.org::3"), "",
            "openpgpkey.example.org found", 2);
        row("a redirect to http", true, http("302 Found", "", "Location: http://example.org/\r\n"), "",
            "openpgpkey.example.org server-protocol");
        row("a redirect out of the domain", true,
            http("302 Found", "", "Location: https://elsewhere.example/x\r\n"), "",
            "openpgpkey.example.org server-protocol");
        row("a redirect within the domain", true,
            http("302 Found", "", "Location: https://www.example.org/x\r\n"), "",
            "openpgpkey.example.org found", 1);
        row("a redirect to a name that ends alike", true,
            http("302 Found", "", "Location: https://notexample.org/x\r\n"), "",
            "openpgpkey.example.org server-protocol");
        row("2 GB", true, "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n", "",
            "openpgpkey.example.org server-protocol");
    }
    void asks() {
        QFETCH(int, advanced);
        QFETCH(QByteArray, advanced_answer);
        QFETCH(QByteArray, direct_answer);
        QFETCH(QByteArray, expected);
        QFETCH(int, keys);
        LoopbackServer proxy(
            servers({{advanced_host, {.exists = advanced == 1, .answer = advanced_answer.toStdString()}},
                     {direct_host, {.answer = direct_answer.toStdString()}},
                     {"www.example.org", {.answer = http("200 OK", "1:anna@example.org::1")}},
                     {"elsewhere.example", {.answer = http("200 OK", "1:anna@example.org::1")}}}));
        const auto result = find(proxy);
        QCOMPARE(outcomes(result), expected.toStdString());
        QCOMPARE(static_cast<int>(result.keys.size()), keys);
        const bool went_wrong = expected.contains("server-");
        QCOMPARE(result.fault.has_value(), went_wrong);
        for (const auto& entry : log_.entries) {
            QCOMPARE(entry.purpose, net::Purpose::key_lookup);
            QVERIFY(entry.server.host != "elsewhere.example");
        }
        QVERIFY(log_.entries.size() >= result.asked.size());
    }

    void putsTheUsableKeyFirst() {
        LoopbackServer proxy(servers(
            {{advanced_host, {.answer = http("200 OK", "1:anna@example.org::1\n3:anna@example.org::3")}}}));
        QVERIFY(find(proxy).keys.at(0).fingerprint == print('3'));
    }
    void asksByTheHashAlone() {
        LoopbackServer proxy(servers({{advanced_host, {.answer = http("404 Not Found", "")}}}));
        find(proxy);
        const std::string expected =
            "GET /.well-known/openpgpkey/example.org/hu/" + wkd_hash("anna") + "?l=anna HTTP/1.1\r\n";
        QVERIFY(proxy.heard().find(expected) != std::string::npos);
    }
    void asksNobodyForABareAddress() {
        LoopbackServer proxy(servers({}));
        const auto result = find(proxy, mime::AddrSpec::parse("anna@[192.0.2.1]").value());
        QVERIFY(result.asked.empty() && result.keys.empty() && !result.fault);
        QVERIFY(log_.entries.empty());
    }
    void saysWhyNobodyAnswered() {
        LoopbackServer proxy([](ServerConnection& connection) { connection.wait_for_end(); });
        const net::Dialer dialer(log_, clock_, net::Socks5Proxy{.at = {"127.0.0.1", proxy.port()}});
        const Wkd wkd(dialer, clock_, reader_, {.timeout = std::chrono::milliseconds(200)});
        const auto result = wkd.find(anna, {});
        QVERIFY(result.fault && result.fault->code() == ErrorCode::server_silent);
        QCOMPARE(result.asked.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(WkdTest)
#include "wkd_test.moc"
