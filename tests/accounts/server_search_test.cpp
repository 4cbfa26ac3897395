// SPDX-License-Identifier: GPL-3.0-or-later
// Which servers are taken, and which of them take the user's yes.
#include "core/accounts/server_search.h"

#include "core/net/service_answer.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::accounts;

namespace {

/// "host host …", each with implicit TLS.
std::vector<OfferedServer> servers(const QString& hosts) {
    std::vector<OfferedServer> result;
    for (const auto& host : hosts.split(' ', Qt::SkipEmptyParts))
        result.push_back({.settings = {.endpoint = {.host = host.toStdString(), .port = 993}}});
    return result;
}

std::string text_of(const std::optional<FoundServer>& found) {
    if (!found) return "none";
    return found->server.settings.endpoint.host + " " + std::string(name_of(found->source)) +
           (found->proven ? "" : " unproven");
}

} // namespace

class ServerSearchTest : public QObject {
    Q_OBJECT

  private slots:
    void chooses_data() {
        QTest::addColumn<QString>("srv");
        QTest::addColumn<QString>("autoconfig");
        QTest::addColumn<QString>("bundled");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* title, const char* srv, const char* autoconfig, const char* bundled,
                            const char* expected) {
            QTest::newRow(title) << srv << autoconfig << bundled << expected;
        };
        row("nothing", "", "", "", "none");
        row("the domain itself", "example.org", "", "", "example.org srv");
        row("below it", "imap.example.org", "a.example.org", "b.example", "imap.example.org srv");
        row("in upper case", "IMAP.EXAMPLE.ORG", "", "", "IMAP.EXAMPLE.ORG srv");
        row("the first of several", "one.example.org two.example.org", "", "", "one.example.org srv");
        row("a later one that is proven", "imap.hoster.example imap.example.org", "", "",
            "imap.example.org srv");
        row("outside", "imap.hoster.example", "", "", "imap.hoster.example srv unproven");
        row("a name that ends alike", "evilexample.org", "", "", "evilexample.org srv unproven");
        row("above it", "org", "", "", "org srv unproven");
        row("beside it", "imap.other.org", "", "", "imap.other.org srv unproven");
        row("a name that contains it", "example.org.evil.example", "", "",
            "example.org.evil.example srv unproven");
        row("confirmed over https", "imap.hoster.example", "imap.hoster.example", "",
            "imap.hoster.example srv");
        row("confirmed over https as the second", "imap.hoster.example", "a.example IMAP.Hoster.example", "",
            "imap.hoster.example srv");
        row("confirmed by the table", "imap.hoster.example", "", "imap.hoster.example",
            "imap.hoster.example srv");
        row("a forged record", "imap.evil.example", "imap.hoster.example", "",
            "imap.hoster.example autoconfig");
        row("a forged record and the table", "imap.evil.example", "", "imap.big.example",
            "imap.big.example bundled");
        row("over https", "", "imap.hoster.example", "imap.big.example", "imap.hoster.example autoconfig");
        row("the table", "", "", "imap.big.example", "imap.big.example bundled");
    }
    void chooses() {
        QFETCH(QString, srv);
        QFETCH(QString, autoconfig);
        QFETCH(QString, bundled);
        QFETCH(QString, expected);
        const auto imap = choose_servers({.domain = "example.org",
                                          .srv = {.imap = servers(srv)},
                                          .autoconfig = {.imap = servers(autoconfig)},
                                          .bundled = {.imap = servers(bundled)}});
        QCOMPARE(text_of(imap.imap), expected.toStdString());
        QVERIFY(!imap.smtp && !imap.settled());
        // The same for the other protocol.
        const auto smtp = choose_servers({.domain = "example.org",
                                          .srv = {.smtp = servers(srv)},
                                          .autoconfig = {.smtp = servers(autoconfig)},
                                          .bundled = {.smtp = servers(bundled)}});
        QCOMPARE(text_of(smtp.smtp), expected.toStdString());
    }

    void namesWhatIsToBeTriedAfterIt_data() {
        QTest::addColumn<QString>("srv");
        QTest::addColumn<QString>("autoconfig");
        QTest::addColumn<QString>("further");
        QTest::newRow("one") << "a.example.org"
                             << ""
                             << "";
        QTest::newRow("in their order") << "c.example.org a.example.org b.example.org"
                                        << ""
                                        << "a.example.org b.example.org";
        QTest::newRow("of the same standing") << "x.example a.example.org y.example b.example.org"
                                              << ""
                                              << "b.example.org";
        QTest::newRow("none is proven") << "x.example y.example"
                                        << ""
                                        << "y.example";
        QTest::newRow("of the same source") << "x.example"
                                            << "a.example b.example"
                                            << "b.example";
        QTest::newRow("not many") << "a.example.org b.example.org c.example.org d.example.org e.example.org"
                                  << ""
                                  << "b.example.org c.example.org d.example.org";
    }
    void namesWhatIsToBeTriedAfterIt() {
        QFETCH(QString, srv);
        QFETCH(QString, autoconfig);
        QFETCH(QString, further);
        const auto found = choose_servers({.domain = "example.org",
                                           .srv = {.imap = servers(srv)},
                                           .autoconfig = {.imap = servers(autoconfig)}});
        QVERIFY(found.imap->further == servers(further));
    }
    void nothingWeakerIsTriedAfterIt() {
        auto both = servers("a.example.org b.example.org c.example.org");
        both[1].settings.security = net::Security::starttls;
        const auto found = choose_servers({.domain = "example.org", .autoconfig = {.imap = both}});
        QCOMPARE(found.imap->further.size(), std::size_t{1});
        QCOMPARE(found.imap->further.front().settings.endpoint.host, std::string("c.example.org"));
    }

    void eachProtocolForItself() {
        const auto found = choose_servers(
            {.domain = "example.org",
             .srv = {.imap = servers("imap.example.org")},
             .autoconfig = {.imap = servers("other.example.org"), .smtp = servers("smtp.hoster.example")}});
        QCOMPARE(text_of(found.imap), std::string("imap.example.org srv"));
        QCOMPARE(text_of(found.smtp), std::string("smtp.hoster.example autoconfig"));
        QVERIFY(found.settled());
        // What confirms one protocol's server says nothing of the other's.
        const auto crossed = choose_servers({.domain = "example.org",
                                             .srv = {.imap = servers("a.example")},
                                             .autoconfig = {.smtp = servers("a.example")}});
        QVERIFY(!crossed.imap->proven && !crossed.settled());
    }

    void noDomainProvesNothing() {
        QVERIFY(!net::is_within("imap.example.org", ""));
        QVERIFY(!net::is_within("", "example.org"));
    }

    void namesTheUser() {
        FoundServers found;
        QCOMPARE(found.user(), std::string("%EMAILADDRESS%"));
        found.imap.emplace().server.user = "%EMAILLOCALPART%";
        QCOMPARE(found.user(), std::string("%EMAILLOCALPART%"));
        found.smtp.emplace().server.user = "%EMAILLOCALPART%";
        QCOMPARE(found.user(), std::string("%EMAILLOCALPART%"));
        found.smtp->server.user = "%EMAILADDRESS%";
        QCOMPARE(found.user(), std::string("%EMAILADDRESS%"));
    }
};

QTEST_GUILESS_MAIN(ServerSearchTest)
#include "core/net/service_answer.h"
#include "server_search_test.moc"
