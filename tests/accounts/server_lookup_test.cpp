// SPDX-License-Identifier: GPL-3.0-or-later
// The look-up against a name server and https servers on loopback. Where names must exist that exist nowhere,
// a proxy in the test plays the servers behind it.
#include "core/accounts/server_lookup.h"

#include "core/base/error.h"
#include "tests/support/dns_server.h"
#include "tests/support/loopback_server.h"
#include "tests/support/qt_error.h"
#include "tests/support/test_pki.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

using namespace sealpost;
using namespace sealpost::accounts;
using namespace sealpost::test;

namespace {

constexpr const char* domain = "example.org";
constexpr const char* autoconfig_host = "autoconfig.example.org";

class RecordingLog final : public net::ActivityLog {
  public:
    void record(const net::Activity& activity) override { entries.push_back(activity); }
    std::vector<net::Activity> entries;
};

std::string http(const std::string& status, const std::string& body, const std::string& fields = {}) {
    return "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + body;
}

std::string server(const std::string& kind, const std::string& type, const std::string& host, int port,
                   const std::string& socket) {
    return "<" + kind + "Server type=\"" + type + "\"><hostname>" + host + "</hostname><port>" +
           std::to_string(port) + "</port><socketType>" + socket + "</socketType></" + kind + "Server>";
}

std::string file(const std::string& socket = "SSL") {
    return "<clientConfig><emailProvider>" + server("incoming", "imap", "imap.hoster.example", 993, socket) +
           server("outgoing", "smtp", "smtp.hoster.example", 465, socket) + "</emailProvider></clientConfig>";
}

std::string outcomes(const ServerLookupResult& result) {
    std::string text;
    for (const auto& asked : result.asked)
        text += (text.empty() ? "" : ", ") + asked.question.substr(0, asked.question.find("/", 8)) + " " +
                asked.outcome;
    return text;
}

std::string text_of(const std::optional<FoundServer>& found) {
    if (!found) return "none";
    return net::to_string(found->server.settings.endpoint) +
           (found->server.settings.security == net::Security::implicit ? " " : " starttls ") +
           std::string(name_of(found->source)) + (found->proven ? "" : " unproven");
}

} // namespace

class ServerLookupTest : public QObject {
    Q_OBJECT
    std::map<std::string, std::unique_ptr<TestPki>> pkis_;
    std::filesystem::path authorities_;
    TemporaryFolder folder_;
    SystemClock clock_;
    RecordingLog log_;
    std::unique_ptr<DnsServer> dns_;

    /// A web server that says the same to every request.
    LoopbackServer::Session web(const std::string& answer, const std::string& certificate = "good") const {
        return [this, answer, certificate](ServerConnection& connection) {
            const TestPki& pki = *pkis_.at("localhost");
            if (!connection.start_tls(
                    {.certificate = pki.certificate(certificate), .key = pki.key(certificate)}))
                return;
            while (!connection.read_line().empty()) continue;
            connection.write(answer);
        };
    }
    /// A SOCKS5 proxy that is the servers behind it as well; hosts without an answer do not exist.
    LoopbackServer::Session behind_proxy(std::map<std::string, std::string> answers) const {
        return [this, answers = std::move(answers)](ServerConnection& connection) {
            const auto methods = connection.read_bytes(2);
            connection.read_bytes(static_cast<unsigned char>(methods[1]));
            connection.write(std::string("\x05\x00", 2));
            connection.read_bytes(4);
            const auto name = connection.read_bytes(static_cast<unsigned char>(connection.read_bytes(1)[0]));
            connection.read_bytes(2);
            const auto answer = answers.find(name);
            connection.write(std::string("\x05", 1) + (answer == answers.end() ? '\x04' : '\0') +
                             std::string("\0\x01\0\0\0\0\0\0", 8));
            if (answer == answers.end()) return;
            const TestPki& pki = *pkis_.at(name);
            if (!connection.start_tls({.certificate = pki.certificate("good"), .key = pki.key("good")}))
                return;
            while (!connection.read_line().empty()) continue;
            connection.write(answer->second);
        };
    }

    ServerLookupSettings settings(const LoopbackServer& web_server) const {
        return {.name_server = net::Endpoint{"127.0.0.1", dns_->port()},
                .url = net::HttpsUrl::parse("https://localhost:" + std::to_string(web_server.port()) + "/"),
                .ca_file = authorities_,
                .timeout = std::chrono::seconds(20),
                .random = [](std::uint32_t) { return 0U; }};
    }
    ServerLookupResult find(ServerLookupSettings wanted, const std::string& mail_domain = domain,
                            const std::stop_token& stop = {}) {
        log_.entries.clear();
        const net::Dialer dialer(log_, clock_);
        const net::ServiceQuery services(log_, clock_);
        return ServerLookup(dialer, &services, clock_, std::move(wanted)).find(mail_domain, stop);
    }
    ServerLookupResult find_through(const LoopbackServer& proxy, const std::string& mail_domain = domain) {
        log_.entries.clear();
        const net::Dialer dialer(log_, clock_, net::Socks5Proxy{.at = {"127.0.0.1", proxy.port()}});
        return ServerLookup(dialer, nullptr, clock_,
                            {.ca_file = authorities_, .timeout = std::chrono::seconds(20)})
            .find(mail_domain, {});
    }

  private slots:
    void initTestCase() {
        std::string all;
        for (const char* host : {"localhost", autoconfig_host, domain, "www.example.org"}) {
            pkis_[host] = std::make_unique<TestPki>(host);
            all += file_bytes(pkis_[host]->ca());
        }
        authorities_ = folder_.write("authorities.pem", all);
        dns_ = std::make_unique<DnsServer>();
    }
    void init() { dns_->serve({}); }

    void asksTheDnsFirst() {
        dns_->serve({{"_imaps._tcp.example.org",
                      {{20, 0, 993, "late.example.org"}, {10, 0, 10993, "imap.example.org"}}},
                     {"_submissions._tcp.example.org", {{0, 1, 465, "smtp.example.org"}}}});
        const LoopbackServer web_server(web(http("200 OK", file())));
        const auto result = find(settings(web_server));
        QCOMPARE(text_of(result.found.imap), std::string("imap.example.org:10993 srv"));
        QCOMPARE(result.found.imap->further.size(), std::size_t{1});
        QCOMPARE(result.found.imap->further.front().settings.endpoint.host, std::string("late.example.org"));
        QCOMPARE(text_of(result.found.smtp), std::string("smtp.example.org:465 srv"));
        QCOMPARE(outcomes(result),
                 std::string("_imaps._tcp.example.org found, _submissions._tcp.example.org found"));
        QCOMPARE(web_server.connections(), 0);
        QVERIFY(!result.fault);
        QCOMPARE(log_.entries.size(), std::size_t{2});
        for (const auto& entry : log_.entries) {
            QCOMPARE(entry.purpose, net::Purpose::server_lookup);
            QCOMPARE(entry.outcome, std::string("answered"));
            QCOMPARE(entry.server.port, dns_->port());
        }
        QCOMPARE(log_.entries.front().server.host, std::string("_imaps._tcp.example.org"));
    }
    void takesStarttlsOnlyWhereThereIsNothingBetter() {
        dns_->serve({{"_imaps._tcp.example.org", {{0, 0, 0, "."}}},
                     {"_imap._tcp.example.org", {{0, 0, 143, "imap.example.org"}}},
                     {"_submission._tcp.example.org", {{0, 0, 587, "smtp.example.org"}}}});
        const LoopbackServer web_server(web(http("404 Not Found", "")));
        const auto result = find(settings(web_server));
        QCOMPARE(text_of(result.found.imap), std::string("imap.example.org:143 starttls srv"));
        QCOMPARE(text_of(result.found.smtp), std::string("smtp.example.org:587 starttls srv"));
        QCOMPARE(outcomes(result),
                 std::string("_imaps._tcp.example.org declined, _imap._tcp.example.org found, "
                             "_submissions._tcp.example.org not-found, _submission._tcp.example.org found"));
    }
    void declinedIsNoServer() {
        DnsServer::Zone zone;
        for (const char* service : {"_imaps", "_imap", "_submissions", "_submission"})
            zone[std::string(service) + "._tcp.example.org"] = {{0, 0, 0, "."}};
        dns_->serve(zone);
        const LoopbackServer web_server(web(http("404 Not Found", "")));
        const auto result = find(settings(web_server));
        QVERIFY(result.found == FoundServers());
        QVERIFY(!result.fault);
    }
    void anAnswerThatIsTooLongForUdpComesOverTcp() {
        std::vector<DnsServer::Service> many;
        for (int i = 0; i < 40; ++i)
            many.push_back({i, 0, 993, "host-" + std::to_string(i) + ".example.org"});
        dns_->serve({{"_imaps._tcp.example.org", many}});
        const LoopbackServer web_server(web(http("404 Not Found", "")));
        QCOMPARE(text_of(find(settings(web_server)).found.imap), std::string("host-0.example.org:993 srv"));
        QVERIFY(dns_->log().find("TCP _imaps._tcp.example.org") != std::string::npos);
    }
    void anAnswerWithTooManyServersIsRefused() {
        dns_->serve({{"_imaps._tcp.example.org",
                      std::vector<DnsServer::Service>(1000, {0, 0, 993, "imap.example.org"})}});
        const LoopbackServer web_server(web(http("404 Not Found", "")));
        const auto result = find(settings(web_server));
        QVERIFY(!result.found.imap);
        QCOMPARE(result.asked.front().outcome, std::string("server-protocol"));
        QCOMPARE(result.fault->fact("detail"), std::string("too-many-records"));
    }
    void whatTheDomainSaysGoesBeforeWhatCanBeForged() {
        dns_->serve({{"_imaps._tcp.example.org", {{0, 0, 993, "imap.evil.example"}}},
                     {"_submissions._tcp.example.org", {{0, 0, 465, "smtp.hoster.example"}}}});
        const LoopbackServer web_server(web(http("200 OK", file())));
        const auto result = find(settings(web_server));
        QCOMPARE(text_of(result.found.imap), std::string("imap.hoster.example:993 autoconfig"));
        QCOMPARE(text_of(result.found.smtp), std::string("smtp.hoster.example:465 srv"));
    }
    void aNameServerThatFailsIsNotTheEnd() {
        dns_->misbehave("failure", {"_imaps._tcp.example.org", "_imap._tcp.example.org"});
        const LoopbackServer web_server(web(http("200 OK", file())));
        const auto result = find(settings(web_server));
        QVERIFY(result.found.settled());
        QVERIFY(result.fault.has_value());
        QVERIFY(result.asked.front().outcome != "not-found");
    }
    void aSilentNameServerIsGivenUp() {
        dns_->misbehave("silence", {"_imaps._tcp.example.org", "_imap._tcp.example.org",
                                    "_submissions._tcp.example.org", "_submission._tcp.example.org"});
        const LoopbackServer web_server(web(http("404 Not Found", "")));
        auto wanted = settings(web_server);
        wanted.timeout = std::chrono::milliseconds(300);
        QElapsedTimer timer;
        timer.start();
        const auto result = find(wanted);
        QVERIFY(timer.elapsed() < 15'000);
        QCOMPARE(result.asked.front().outcome, std::string("unreachable"));
        QCOMPARE(result.fault->code(), ErrorCode::unreachable);
        std::stop_source stop;
        stop.request_stop();
        SEALPOST_THROWS(find(settings(web_server), domain, stop.get_token()), ErrorCode::cancelled);
    }

    void asksTheDomain_data() {
        QTest::addColumn<QByteArray>("autoconfig"); // empty: does not exist
        QTest::addColumn<QByteArray>("domain_itself");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char* title, const std::string& first, const std::string& second,
                            const char* expected, const char* found) {
            QTest::newRow(title) << QByteArray::fromStdString(first) << QByteArray::fromStdString(second)
                                 << QByteArray(expected) << QByteArray(found);
        };
        constexpr const char* good = "imap.hoster.example:993 autoconfig";
        const std::string answer = http("200 OK", file());
        const std::string none = http("404 Not Found", "");
        const auto moved = [](const std::string& to) {
            return http("302 Found", "", "Location: " + to + "\r\n");
        };
        row("autoconfig.DOMAIN", answer, none, "found", good);
        row("the well-known place", "", answer, "no-such-host, found", good);
        row("the second where the first has none", none, answer, "not-found, found", good);
        row("nowhere", "", none, "no-such-host, not-found", "none");
        row("only in the clear", http("200 OK", file("plain")), none, "no-tls, not-found", "none");
        row("STARTTLS", http("200 OK", file("STARTTLS")), none, "found",
            "imap.hoster.example:993 starttls autoconfig");
        row("a redirect to http", moved("http://autoconfig.example.org/x"), none,
            "server-protocol, not-found", "none");
        row("a redirect out of the domain", moved("https://elsewhere.example/x"), none,
            "server-protocol, not-found", "none");
        row("a redirect within the domain", moved("https://www.example.org/x"), none, "found", good);
        row("HTML", http("200 OK", "<html><p>Welcome</html>"), none, "server-protocol, not-found", "none");
        row("a document type", http("200 OK", "<!DOCTYPE x [<!ENTITY y \"z\">]>" + file()), none,
            "server-protocol, not-found", "none");
        row("2 GB", "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n", none,
            "server-protocol, not-found", "none");
        row("an error", http("500 Internal Server Error", ""), answer, "server-refused, found", good);
    }
    void asksTheDomain() {
        QFETCH(QByteArray, autoconfig);
        QFETCH(QByteArray, domain_itself);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, found);
        std::map<std::string, std::string> answers{{domain, domain_itself.toStdString()},
                                                   {"www.example.org", http("200 OK", file())},
                                                   {"elsewhere.example", http("200 OK", file())}};
        if (!autoconfig.isEmpty()) answers[autoconfig_host] = autoconfig.toStdString();
        const LoopbackServer proxy(behind_proxy(answers));
        const auto result = find_through(proxy);
        std::string outcomes_of_domain;
        for (const auto& asked : result.asked)
            if (asked.source == ServerSource::autoconfig)
                outcomes_of_domain += (outcomes_of_domain.empty() ? "" : ", ") + asked.outcome;
        QCOMPARE(outcomes_of_domain, expected.toStdString());
        QCOMPARE(text_of(result.found.imap), found.toStdString());
        for (const auto& entry : log_.entries) {
            QCOMPARE(entry.purpose, net::Purpose::server_lookup);
            QVERIFY(entry.server.host != "elsewhere.example");
        }
    }
    void theDomainLearnsNoAddress() {
        const LoopbackServer proxy(behind_proxy(
            {{autoconfig_host, http("404 Not Found", "")}, {domain, http("404 Not Found", "")}}));
        find_through(proxy);
        const std::string heard = proxy.heard();
        QVERIFY(heard.find("GET /mail/config-v1.1.xml HTTP/1.1\r\n") != heard.npos);
        QVERIFY(heard.find("GET /.well-known/autoconfig/mail/config-v1.1.xml HTTP/1.1\r\n") != heard.npos);
        QVERIFY(heard.find('@') == heard.npos && heard.find("emailaddress") == heard.npos);
    }
    void theDnsIsNotAskedPastAProxy() {
        const LoopbackServer proxy(behind_proxy({{autoconfig_host, http("200 OK", file())}}));
        const auto result = find_through(proxy);
        QCOMPARE(outcomes(result),
                 std::string("_imaps._tcp.example.org proxy, _submissions._tcp.example.org proxy, "
                             "https://autoconfig.example.org found"));
        QVERIFY(!result.fault);
        QCOMPARE(log_.entries.size(), std::size_t{1});
    }
    void theTableComesLast() {
        const LoopbackServer proxy(behind_proxy({}));
        const auto result = find_through(proxy, "gmail.com");
        QCOMPARE(text_of(result.found.imap), std::string("imap.gmail.com:993 bundled"));
        QCOMPARE(text_of(result.found.smtp), std::string("smtp.gmail.com:465 bundled"));
        QCOMPARE(result.asked.back().outcome, std::string("found"));
        QCOMPARE(find_through(proxy).asked.back().outcome, std::string("not-found"));
    }
    void demandsAGoodCertificate() {
        const LoopbackServer web_server(web(http("200 OK", file()), "expired"));
        const auto result = find(settings(web_server));
        QVERIFY(!result.found.imap);
        QCOMPARE(result.fault->code(), ErrorCode::tls_expired);
        QVERIFY(web_server.heard().find("GET") == std::string::npos);
    }
    void asksNobodyForABareAddress() {
        const auto result = find({}, "[192.0.2.1]");
        QVERIFY(result.found == FoundServers());
        QCOMPARE(result.fault->code(), ErrorCode::bad_address);
    }
};

QTEST_GUILESS_MAIN(ServerLookupTest)
#include "server_lookup_test.moc"
