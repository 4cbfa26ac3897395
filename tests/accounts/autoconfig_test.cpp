// SPDX-License-Identifier: GPL-3.0-or-later
// Files with server settings, most of them odd or hostile.
#include "core/accounts/autoconfig.h"

#include "core/accounts/known_providers.h"
#include "core/base/error.h"
#include "core/net/server_lookup_limits.h"
#include "core/net/service_answer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sealpost;
using namespace sealpost::accounts;

namespace {

std::string element(const std::string& name, const std::string& text) {
    return "<" + name + ">" + text + "</" + name + ">";
}

std::string server(const std::string& type, const std::string& host, const std::string& port,
                   const std::string& socket, const std::string& further = {}) {
    const std::string name = type == "smtp" ? "outgoingServer" : "incomingServer";
    return "<" + name + " type=\"" + type + "\">" + element("hostname", host) + element("port", port) +
           element("socketType", socket) + further + "</" + name + ">";
}

std::string file(const std::string& servers) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\"><emailProvider "
           "id=\"example.org\"><domain>example.org</domain>" +
           servers + "</emailProvider></clientConfig>\n";
}

std::string text_of(const std::vector<OfferedServer>& servers) {
    std::string text;
    for (const auto& one : servers)
        text += " " + net::to_string(one.settings.endpoint) +
                (one.settings.security == net::Security::implicit ? "" : "/starttls") +
                (one.user == OfferedServer().user ? "" : "/" + one.user);
    return text;
}

/// "imap: … smtp: …", with "in-clear" where some were, or the fault.
std::string outcome_of(const std::string& xml) {
    try {
        const auto found = parse_autoconfig(xml, "example.org");
        return "imap:" + text_of(found.servers.imap) + " smtp:" + text_of(found.servers.smtp) +
               (found.some_in_clear ? " in-clear" : "");
    } catch (const Error& error) {
        return error.code() == ErrorCode::server_protocol ? error.fact("detail") : "another error";
    }
}

std::string laughs() {
    std::string text = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol0 \"lol\">";
    for (int i = 1; i < 10; ++i) {
        text += "<!ENTITY lol" + std::to_string(i) + " \"";
        for (int k = 0; k < 10; ++k) text += "&lol" + std::to_string(i - 1) + ";";
        text += "\">";
    }
    return text + "]><clientConfig>&lol9;</clientConfig>";
}

std::string repeated(const std::string& text, std::size_t count) {
    std::string result;
    while (count-- > 0) result += text;
    return result;
}

} // namespace

class AutoconfigTest : public QObject {
    Q_OBJECT

  private slots:
    void reads_data() {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* title, const std::string& xml, const std::string& expected) {
            QTest::newRow(title) << QByteArray::fromStdString(xml) << QByteArray::fromStdString(expected);
        };
        const std::string imap = server("imap", "imap.example.org", "993", "SSL");
        const std::string smtp = server("smtp", "smtp.example.org", "465", "SSL");
        row("usual", file(imap + server("pop3", "pop.example.org", "995", "SSL") + smtp),
            "imap: imap.example.org:993 smtp: smtp.example.org:465");
        row("implicit TLS first",
            file(server("imap", "a.example.org", "143", "STARTTLS") + imap +
                 server("smtp", "b.example.org", "587", "STARTTLS") + smtp),
            "imap: imap.example.org:993 a.example.org:143/starttls"
            " smtp: smtp.example.org:465 b.example.org:587/starttls");
        row("elsewhere", file(server("imap", "IMAP.Hoster.Example", "993", "SSL")),
            "imap: imap.hoster.example:993 smtp:");
        row("a user name",
            file(server("imap", "a.example.org", "993", "SSL", element("username", "%EMAILLOCALPART%"))),
            "imap: a.example.org:993/%EMAILLOCALPART% smtp:");
        row("the domain in the host", file(server("imap", "imap.%EMAILDOMAIN%", "993", "SSL")),
            "imap: imap.example.org:993 smtp:");
        row("blanks", file(server("imap", "\n  imap.example.org\t", " 993 ", "\nSSL")),
            "imap: imap.example.org:993 smtp:");
        row("a character reference", file(server("imap", "imap&#46;example&#x2e;org", "993", "SSL")),
            "imap: imap.example.org:993 smtp:");
        row("two of each: the first",
            file(server("imap", "a.example.org", "993", "SSL",
                        element("hostname", "evil.example") + element("port", "1"))),
            "imap: a.example.org:993 smtp:");

        // Only what has TLS, never anything else.
        row("plain", file(server("imap", "imap.example.org", "143", "plain") + smtp),
            "imap: smtp: smtp.example.org:465 in-clear");
        for (const char* socket : {"", "PLAIN", "ssl", "TLS", "none", "SSL STARTTLS"})
            row(("socket " + std::string(socket)).c_str(),
                file(server("imap", "imap.example.org", "993", socket)), "imap: smtp: in-clear");
        row("not the right kind", file(server("exchange", "imap.example.org", "993", "SSL")), "imap: smtp:");
        row("smtp as an incoming server",
            file("<incomingServer type=\"smtp\">" + element("hostname", "a.example") +
                 element("port", "465") + element("socketType", "SSL") + "</incomingServer>"),
            "imap: smtp:");

        for (const char* port : {"", "0", "65536", "-1", "993x", "9 93", "0x3e1", "99999999999999999999"})
            row(("port " + std::string(port)).c_str(), file(server("imap", "imap.example.org", port, "SSL")),
                "imap: smtp:");
        for (const char* host : {"", "127.0.0.1", "::1", "imap.example.org:1", "a b.example", "a\x7f.example",
                                 "../x", "a_b.example", "imap.%EMAILADDRESS%", "imap.%OTHER%.org",
                                 "imap.%EMAILDOMAIN", "&#10;x.example&#10;y"})
            row(("host " + std::string(host)).c_str(), file(server("imap", host, "993", "SSL")),
                "imap: smtp:");
        row("a user name of another kind",
            file(server("imap", "a.example.org", "993", "SSL", element("username", "%REALNAME%"))),
            "imap: smtp:");
        row("a line break in the user name",
            file(server("imap", "a.example.org", "993", "SSL", element("username", "a&#10;b"))),
            "imap: smtp:");

        row("another place",
            "<clientConfig>" + imap + "<x><emailProvider>" + smtp + "</emailProvider></x></clientConfig>",
            "imap: smtp:");
        row("within a host",
            file("<incomingServer type=\"imap\"><hostname><b>evil.example</b></hostname>" +
                 element("port", "993") + element("socketType", "SSL") + "</incomingServer>"),
            "imap: smtp:");

        row("billion laughs", laughs(), "doctype");
        row("an entity from a file",
            "<!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><clientConfig>&x;</clientConfig>",
            "doctype");
        row("an external document type", "<!DOCTYPE c SYSTEM \"https://evil.example/x.dtd\"><clientConfig/>",
            "doctype");
        row("a parameter entity",
            "<!DOCTYPE c [<!ENTITY % x SYSTEM \"https://evil.example/\"> %x;]><clientConfig/>", "doctype");
        row("an unknown entity", "<clientConfig>&x;</clientConfig>", "xml");
        row("deep", repeated("<a>", 50000), "nesting");
        row("deep, closed", repeated("<a>", 17) + repeated("</a>", 17), "nesting");
        row("many servers", file(repeated(imap, 40)), "too-large");
        row("a long name", file(server("imap", std::string(2000, 'a'), "993", "SSL")), "too-large");
        row("a large file", file(std::string(limits::autoconfig_bytes, ' ')), "too-large");
        row("empty", "", "xml");
        row("HTML", "<html><body>Welcome</body></html>", "not-autoconfig");
        row("HTML that is no XML", "<!doctype html><p>Welcome", "xml");
        row("text", "hello", "xml");
        row("cut short", file(imap).substr(0, file(imap).size() - 20), "xml");
        row("two roots", file(imap) + file(imap), "xml");
        row("a zero octet", file(imap + std::string(1, '\0')), "xml");
        row("no UTF-8",
            file(server("imap",
                        "im\xff"
                        "ap.example",
                        "993", "SSL")),
            "xml");
        row("an unknown encoding", "<?xml version=\"1.0\" encoding=\"EBCDIC\"?><clientConfig/>", "xml");
        row("wrongly nested", "<clientConfig><a><b></a></b></clientConfig>", "xml");
    }
    void reads() {
        QFETCH(QByteArray, xml);
        QFETCH(QByteArray, expected);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(outcome_of(xml.toStdString()), expected.toStdString());
        QVERIFY(timer.elapsed() < 5000);
    }

    void fillsUserNamesIn_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("expected");
        QTest::newRow("address") << "%EMAILADDRESS%"
                                 << "ada@example.org";
        QTest::newRow("local part") << "%EMAILLOCALPART%"
                                    << "ada";
        QTest::newRow("put together") << "%EMAILDOMAIN%\\%EMAILLOCALPART%"
                                      << "example.org\\ada";
        QTest::newRow("as it is") << "shared"
                                  << "shared";
        QTest::newRow("unknown") << "%PASSWORD%"
                                 << "none";
        QTest::newRow("one percent sign") << "100%"
                                          << "none";
        QTest::newRow("empty") << ""
                               << "none";
        QTest::newRow("control") << "a\x01"
                                 << "none";
    }
    void fillsUserNamesIn() {
        QFETCH(QString, pattern);
        QFETCH(QString, expected);
        QCOMPARE(fill_in(pattern.toStdString(), "ada@example.org").value_or("none"), expected.toStdString());
    }

    /// A mistake in the table would send a password to a wrong place, or nowhere.
    void theTableIsSound() {
        std::vector<std::string> seen;
        for (const auto& provider : known_providers()) {
            for (const auto& server : {provider.imap, provider.smtp}) {
                QVERIFY2(net::is_host_name(server.host), std::string(server.host).c_str());
                const bool usual = server.security == net::Security::implicit
                                       ? server.port == 993 || server.port == 465
                                       : server.port == 143 || server.port == 587;
                QVERIFY2(usual, std::string(server.host).c_str());
            }
            QVERIFY(fill_in(provider.user, "ada@example.org"));
            std::string domains(provider.domains);
            for (std::size_t end = 0; !domains.empty();
                 domains.erase(0, end + (end < domains.size() ? 1 : 0))) {
                end = std::min(domains.find(' '), domains.size());
                const std::string domain = domains.substr(0, end);
                QVERIFY2(net::is_host_name(domain), domain.c_str());
                QVERIFY2(std::find(seen.begin(), seen.end(), domain) == seen.end(), domain.c_str());
                seen.push_back(domain);
                QCOMPARE(known_servers(domain).imap.at(0).settings.endpoint.host,
                         std::string(provider.imap.host));
            }
        }
        QVERIFY(known_servers("example.org") == OfferedServers());
        QVERIFY(known_servers("evil-gmail.com") == OfferedServers());
        QVERIFY(known_servers("mail.gmail.com") == OfferedServers());
        QCOMPARE(known_servers("Gmail.COM").smtp.at(0).settings.endpoint.port, std::uint16_t{465});
    }
};

QTEST_GUILESS_MAIN(AutoconfigTest)
#include "autoconfig_test.moc"
