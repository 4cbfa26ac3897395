// SPDX-License-Identifier: GPL-3.0-or-later
// `account add` without servers: a name server, an https server and a mail server on loopback.
#include "tests/cli/person.h"
#include "tests/support/dns_server.h"
#include "tests/support/https_server.h"
#include "tests/support/mail_server.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sealpost::test;

namespace {

/// Where nobody listens.
constexpr int closed_port = 1;

} // namespace

class ServerLookupTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> mail_;
    std::unique_ptr<HttpsServer> web_;
    std::unique_ptr<DnsServer> dns_;
    std::unique_ptr<Person> ada_;

    /// SRV records of a domain, all at localhost.
    void dns_names_servers_of(const std::string& domain, const std::string& host = "localhost") const {
        dns_->serve({{"_imaps._tcp." + domain, {{0, 1, mail_->imaps_port(), host}}},
                     {"_submissions._tcp." + domain, {{0, 1, mail_->smtps_port(), host}}}});
    }
    std::string autoconfig(const std::string& user = "%EMAILADDRESS%",
                           const std::string& socket = "SSL") const {
        const auto server = [&](const char* kind, const char* type, int port) {
            return "<" + std::string(kind) + " type=\"" + type + "\"><hostname>localhost</hostname><port>" +
                   std::to_string(port) + "</port><socketType>" + socket + "</socketType><username>" + user +
                   "</username></" + kind + ">";
        };
        const bool implicit = socket == "SSL";
        return "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider>" +
               server("incomingServer", "imap", implicit ? mail_->imaps_port() : mail_->imap_port()) +
               server("outgoingServer", "smtp", implicit ? mail_->smtps_port() : mail_->smtp_port()) +
               "</emailProvider></clientConfig>";
    }
    /// The same records for both protocols; port 0 is where the server listens.
    void dns_names(const std::vector<DnsServer::Service>& services, const std::string& domain) const {
        DnsServer::Zone zone;
        for (const auto& [name, port] : {std::pair("_imaps._tcp.", mail_->imaps_port()),
                                         std::pair("_submissions._tcp.", mail_->smtps_port())})
            for (auto service : services) {
                if (service.port == 0) service.port = port;
                zone[name + domain].push_back(service);
            }
        dns_->serve(zone);
    }
    void web_says(const std::string& text) const { web_->folder().write("mail/config-v1.1.xml", text); }

    Said adds(const std::vector<std::string>& further = {}, bool json = true,
              const std::string& password = "ada's password") const {
        const auto file = ada_->work().write("password", password + "\n");
        std::vector<std::string> arguments{"account",
                                           "add",
                                           ada_->address(),
                                           "--ca-file",
                                           mail_->pki().ca().native(),
                                           "--password-command",
                                           "cat " + file.native()};
        if (json) arguments.emplace_back("--json");
        arguments.insert(arguments.end(), further.begin(), further.end());
        return ada_->run(arguments);
    }
    Said adds_at_terminal(const std::string& typed, const std::string& further = {}) const {
        const auto file = ada_->work().write("password", "ada's password\n");
        return ada_->run_at_terminal("account add " + ada_->address() + " --ca-file '" +
                                         mail_->pki().ca().native() + "' --password-command 'cat " +
                                         file.native() + "'" + further,
                                     typed);
    }
    std::string activities() const { return file_bytes(ada_->home() / "state/activity.log"); }
    QJsonArray accounts() const {
        return ada_->run({"account", "list", "--json"}).json().value("accounts").toArray();
    }
    std::size_t connections() const {
        std::size_t count = 0;
        const std::string log = mail_->submission_log();
        for (auto at = log.find("\"connected\""); at != log.npos; at = log.find("\"connected\"", at + 1))
            ++count;
        return count;
    }
    void is_somebody_at(const std::string& address) {
        ada_ = std::make_unique<Person>(address);
        for (const auto& [name, value] :
             {std::pair<std::string, std::string>{"lookup.servers.dns", dns_->address()},
              {"lookup.servers.url", web_->url()},
              {"lookup.servers.ca-file", web_->pki().ca().native()}})
            QCOMPARE(ada_->run({"config", "set", name, value}).exit_code, 0);
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        mail_ = std::make_unique<MailServer>(MailServer::Options{
            .users = {{"ada@example.org", "ada's password"}, {"ada@localhost", "ada's password"}}});
        web_ = std::make_unique<HttpsServer>();
        dns_ = std::make_unique<DnsServer>();
    }
    void init() {
        dns_->serve({});
        std::filesystem::remove_all(web_->folder() / "mail");
        is_somebody_at("ada@example.org");
    }

    void takesServersOfTheDomainItself() {
        is_somebody_at("ada@localhost");
        dns_names_servers_of("localhost");
        const Said said = adds();
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
        const auto found = said.json().value("found").toArray();
        QCOMPARE(found.size(), 2);
        const auto imap = found[0].toObject();
        QCOMPARE(imap.value("protocol").toString(), "imap");
        QCOMPARE(imap.value("host").toString(), "localhost");
        QCOMPARE(imap.value("port").toInt(), static_cast<int>(mail_->imaps_port()));
        QCOMPARE(imap.value("security").toString(), "implicit");
        QCOMPARE(imap.value("source").toString(), "srv");
        QCOMPARE(imap.value("proven").toBool(), true);
        QCOMPARE(found[1].toObject().value("protocol").toString(), "smtp");
        QCOMPARE(said.json().value("asked").toArray().size(), 2);
        QVERIFY(said.json().value("tested").toObject().contains("imap"));
        QCOMPARE(accounts().size(), 1);
        // The account works, and what was asked of whom is in the log, without the address.
        QCOMPARE(ada_->run({"mail", "list", "--json"}).exit_code, 0);
        const auto log = file_bytes(ada_->home() / "state/activity.log");
        QVERIFY(contains(log, "server-lookup\t_imaps._tcp.localhost:"));
        QVERIFY(!contains(log, "ada"));
        QCOMPARE(web_->log().find("GET"), std::string::npos);
    }
    void tellsWhatItFound() {
        web_says(autoconfig());
        const Said said = adds({}, false);
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
        const std::string place = "localhost:" + std::to_string(mail_->imaps_port());
        QVERIFY2(contains(said.out, "found imap " + place + " (implicit): named by example.org over https\n"),
                 said.out.c_str());
        QVERIFY(contains(said.out, "found smtp "));
        QVERIFY(!contains(said.err, "error"));
    }
    void aServerThatOnlyTheDnsNamesTakesAYes() {
        dns_names_servers_of("example.org");
        const auto before = connections();
        const Said refused = adds();
        QCOMPARE(refused.exit_code, 2);
        QCOMPARE(refused.error_code(), "unproven-server");
        const auto error = refused.json().value("error").toObject();
        QVERIFY(error.value("message").toString().contains("localhost"));
        QVERIFY(error.value("hint").toString().contains(
            "`sealpost account add ada@example.org --yes-server localhost`"));
        QCOMPARE(refused.json().value("found").toArray().first().toObject().value("proven").toBool(true),
                 false);
        QCOMPARE(adds({"--yes-server", "imap.example.org"}).exit_code, 2);
        QCOMPARE(adds({"--no-test"}).exit_code, 2);
        QVERIFY(accounts().isEmpty());
        QCOMPARE(connections(), before);
        const Said text = adds({}, false);
        QVERIFY(contains(text.out, "named by the DNS (SRV) alone, and no part of example.org\n"));
        QVERIFY(contains(text.err, "--yes-server localhost"));

        const Said allowed = adds({"--yes-server", "LocalHost"});
        QVERIFY2(allowed.exit_code == 0, (allowed.out + allowed.err).c_str());
        QCOMPARE(accounts().size(), 1);
    }
    void eachOfSeveralTakesAYes() {
        dns_->serve({{"_imaps._tcp.example.org", {{0, 1, mail_->imaps_port(), "localhost"}}},
                     {"_submissions._tcp.example.org", {{0, 1, mail_->smtps_port(), "evil.example"}}}});
        const Said said = adds({"--yes-server", "localhost"});
        QCOMPARE(said.error_code(), "unproven-server");
        const auto hint = said.json().value("error").toObject().value("hint").toString();
        QVERIFY(hint.contains("--yes-server evil.example") && !hint.contains("--yes-server localhost"));
    }
    void atATerminalTheYesIsTyped_data() {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("exit_code");
        QTest::newRow("y") << QByteArray("y\n") << 0;
        QTest::newRow("yes") << QByteArray("Yes\n") << 0;
        QTest::newRow("no") << QByteArray("no\n") << 9;
        QTest::newRow("nothing") << QByteArray("\n") << 9;
        QTest::newRow("anything else") << QByteArray("localhost\n") << 9;
        QTest::newRow("the end of input") << QByteArray() << 9;
    }
    void atATerminalTheYesIsTyped() {
        if (!program_exists("script")) QSKIP("script is not installed");
        QFETCH(QByteArray, typed);
        QFETCH(int, exit_code);
        dns_names_servers_of("example.org");
        const auto before = connections();
        const Said said = adds_at_terminal(typed.toStdString());
        QVERIFY2(said.exit_code == exit_code, (said.out + said.err).c_str());
        QVERIFY2(contains(said.out,
                          "only the DNS names localhost for example.org; may it get your password? [y/N]"),
                 said.out.c_str());
        QCOMPARE(accounts().size(), exit_code == 0 ? 1 : 0);
        QCOMPARE(connections() > before, exit_code == 0);
    }
    void atATerminalEachOfSeveralTakesAYes() {
        if (!program_exists("script")) QSKIP("script is not installed");
        dns_->serve({{"_imaps._tcp.example.org", {{0, 1, mail_->imaps_port(), "localhost"}}},
                     {"_submissions._tcp.example.org", {{0, 1, mail_->smtps_port(), "evil.example"}}}});
        const Said said = adds_at_terminal("y\nn\n");
        QCOMPARE(said.exit_code, 9);
        QVERIFY(contains(said.out, "only the DNS names evil.example"));
        QVERIFY(accounts().isEmpty());
    }
    void nobodyIsAskedWhoMayNotBe() {
        if (!program_exists("script")) QSKIP("script is not installed");
        dns_names_servers_of("example.org");
        const Said said = adds_at_terminal("y\n", " --non-interactive");
        QVERIFY2(said.exit_code == 2, (said.out + said.err).c_str());
        QVERIFY(!contains(said.out, "may it get your password?"));
        QVERIFY(accounts().isEmpty());
    }

    // RFC 2782: the next one is tried where one cannot be connected to.
    void goesOnToTheNextServerThatTheDomainNames() {
        is_somebody_at("ada@localhost");
        dns_names(
            {{20, 0, closed_port, "localhost"}, {0, 0, closed_port, "localhost"}, {10, 0, 0, "localhost"}},
            "localhost");
        const Said said = adds();
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
        const auto found = said.json().value("found").toArray().first().toObject();
        QCOMPARE(found.value("port").toInt(), closed_port);
        QCOMPARE(found.value("further").toArray().size(), 2);
        QCOMPARE(found.value("further").toArray().first().toObject().value("port").toInt(),
                 static_cast<int>(mail_->imaps_port()));
        const auto account = said.json().value("account").toObject();
        QCOMPARE(account.value("imap").toObject().value("port").toInt(),
                 static_cast<int>(mail_->imaps_port()));
        QCOMPARE(account.value("smtp").toObject().value("port").toInt(),
                 static_cast<int>(mail_->smtps_port()));
        QVERIFY2(contains(said.err, "localhost:1 cannot be reached"), said.err.c_str());
        QCOMPARE(ada_->run({"mail", "list", "--json"}).exit_code, 0);
    }
    void whatAServerThatAnswersSaysIsTheEnd() {
        is_somebody_at("ada@localhost");
        dns_names({{0, 0, 0, "localhost"}, {10, 0, closed_port, "localhost"}}, "localhost");
        const Said said = adds({}, true, "wrong");
        QCOMPARE(said.error_code(), "auth-refused");
        QVERIFY(!contains(activities(), "\tlocalhost:1\t"));
        QVERIFY(accounts().isEmpty());
    }
    void doesNotKnockAtEveryDoor() {
        is_somebody_at("ada@localhost");
        std::vector<DnsServer::Service> many;
        for (int port = 1; port <= 7; ++port) many.push_back({port, 0, port, "localhost"});
        dns_names(many, "localhost");
        const Said said = adds();
        QCOMPARE(said.exit_code, 6);
        QCOMPARE(said.error_code(), "unreachable");
        for (int port = 1; port <= 7; ++port)
            QCOMPARE(contains(activities(), "\tlocalhost:" + std::to_string(port) + "\t"), port <= 4);
        QVERIFY(accounts().isEmpty());
    }
    void noFurtherServerIsTriedWithoutAYes() {
        dns_names({{0, 0, closed_port, "localhost"}, {10, 0, 0, "other.example"}}, "example.org");
        const Said said = adds({"--yes-server", "localhost"});
        QCOMPARE(said.error_code(), "unreachable");
        QVERIFY(contains(activities(), "\tlocalhost:1\t") && !contains(activities(), "other.example"));
        QVERIFY(accounts().isEmpty());
        // With one it is.
        dns_names({{0, 0, closed_port, "localhost"}, {10, 0, 0, "localhost"}}, "example.org");
        const Said allowed = adds({"--yes-server", "localhost"});
        QVERIFY2(allowed.exit_code == 0, (allowed.out + allowed.err).c_str());
    }
    void aForgedRecordDoesNotDisplaceWhatTheDomainSays() {
        dns_names_servers_of("example.org", "evil.example");
        web_says(autoconfig());
        const Said said = adds();
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
        for (const auto& server : said.json().value("found").toArray()) {
            QCOMPARE(server.toObject().value("host").toString(), "localhost");
            QCOMPARE(server.toObject().value("source").toString(), "autoconfig");
        }
        QVERIFY(!contains(web_->log(), "ada"));
    }
    void takesStarttls() {
        web_says(autoconfig("%EMAILADDRESS%", "STARTTLS"));
        const Said said = adds();
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
        QCOMPARE(
            said.json().value("account").toObject().value("smtp").toObject().value("security").toString(),
            "starttls");
    }
    void neverTakesAServerWithoutTls() {
        web_says(autoconfig("%EMAILADDRESS%", "plain"));
        const Said said = adds();
        QCOMPARE(said.exit_code, 1);
        QCOMPARE(said.error_code(), "not-found");
        QStringList outcomes;
        for (const auto& asked : said.json().value("asked").toArray())
            outcomes << asked.toObject().value("outcome").toString();
        QVERIFY2(outcomes.contains("no-tls"), qPrintable(outcomes.join(' ')));
    }
    void theProviderNamesTheUser() {
        web_says(autoconfig("%EMAILLOCALPART%"));
        const Said said = adds({"--no-test"});
        QCOMPARE(said.exit_code, 0);
        QCOMPARE(said.json().value("account").toObject().value("user").toString(), "ada");
        QCOMPARE(ada_->run({"account", "remove", "ada@example.org"}).exit_code, 0);
        const Said named = adds({"--no-test", "--user", "somebody"});
        QCOMPARE(named.json().value("account").toObject().value("user").toString(), "somebody");
    }
    void aTestThatFailsStoresNothing() {
        web_says(autoconfig());
        const Said said = adds({}, true, "wrong");
        QCOMPARE(said.exit_code, 6);
        QCOMPARE(said.error_code(), "auth-refused");
        QCOMPARE(said.json().value("found").toArray().size(), 2);
        QVERIFY(accounts().isEmpty());
    }
    void tellsWhereNothingIsFound() {
        const Said said = adds();
        QCOMPARE(said.exit_code, 1);
        QCOMPARE(said.error_code(), "not-found");
        QVERIFY(said.json().value("error").toObject().value("hint").toString().contains("--imap HOST:PORT"));
        QCOMPARE(said.json().value("found").toArray().size(), 0);
        // Half an account is none.
        dns_->serve({{"_imaps._tcp.example.org", {{0, 1, mail_->imaps_port(), "imap.example.org"}}}});
        const Said half = adds();
        QCOMPARE(half.exit_code, 1);
        QVERIFY(half.json().value("error").toObject().value("message").toString().contains(
            "no submission server"));
        QVERIFY(accounts().isEmpty());
    }
    void tellsWhereNobodyAnswers() {
        QCOMPARE(ada_->run({"config", "set", "lookup.servers.dns", "127.0.0.1:1"}).exit_code, 0);
        QCOMPARE(ada_->run({"config", "set", "lookup.servers.url", "https://localhost:1/"}).exit_code, 0);
        const Said said = adds();
        QCOMPARE(said.exit_code, 6);
        QCOMPARE(said.error_code(), "unreachable");
        QVERIFY(said.json().value("error").toObject().value("hint").toString().contains("--smtp HOST:PORT"));
    }
    void looksNothingUpWhereAServerIsNamed() {
        dns_names_servers_of("example.org");
        web_says(autoconfig());
        const auto asked = dns_->log();
        const auto got = web_->log();
        const Said said = adds({"--smtp", "localhost:" + std::to_string(mail_->smtps_port())});
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
        QVERIFY(!said.json().contains("found"));
        QVERIFY(said.json().value("account").toObject().value("imap").isNull());
        QCOMPARE(dns_->log(), asked);
        QCOMPARE(web_->log(), got);
        QCOMPARE(adds({"--security", "implicit"}).exit_code, 2);
    }
};

QTEST_GUILESS_MAIN(ServerLookupTest)
#include "server_lookup_test.moc"
