// SPDX-License-Identifier: GPL-3.0-or-later
// `account add` and `send` against faulty servers: exit 7 with the reason's own code, nothing stored, and no
// credential heard. The whole matrix is in tests/transport.
#include "tests/e2e/household.h"
#include "tests/e2e/submission_play.h"
#include "tests/support/test_pki.h"
#include "tests/transport/faulty_server.h"

#include <QJsonArray>
#include <QTest>
#include <openssl/ssl.h>

#include <atomic>

using namespace sealpost::test;

Q_DECLARE_METATYPE(sealpost::test::FaultyServer)

namespace {

bool heard_credential(const std::string& heard) {
    for (const char* trace : {"AUTH ", "AUTHENTICATE", "LOGIN", "a password", "YSBwYXNzd29yZA", "MAIL FROM"})
        if (heard.find(trace) != std::string::npos) return true;
    return false;
}

} // namespace

class TlsFaultsTest : public QObject {
    Q_OBJECT
    TestPki pki_;

    ServerTls tls(const char* certificate) const {
        return {.certificate = pki_.certificate(certificate), .key = pki_.key(certificate)};
    }
    AccountOptions account(const FaultyServer& server, std::uint16_t port) const {
        return {.imap = server.protocol == Protocol::imap ? port : std::uint16_t{0},
                .smtp = server.protocol == Protocol::smtp ? port : std::uint16_t{0},
                .security = server.implicit ? "implicit" : "starttls",
                .ca = pki_.ca()};
    }

  private slots:
    void addsNoAccountOfAFaultyServer_data() {
        QTest::addColumn<FaultyServer>("server");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, FaultyServer server, const char* code) {
            for (const auto protocol : {Protocol::smtp, Protocol::imap}) {
                server.protocol = protocol;
                const std::string full = std::string(protocol == Protocol::smtp ? "smtp, " : "imap, ") + name;
                QTest::newRow(full.c_str()) << server << QString(code);
            }
        };
        row("expired", {.tls = tls("expired")}, "tls-expired");
        row("not yet valid", {.tls = tls("not-yet-valid")}, "tls-not-yet-valid");
        row("another name", {.tls = tls("wrong-name")}, "tls-name");
        row("self-signed", {.tls = tls("self-signed")}, "tls-self-signed");
        row("unknown authority", {.tls = tls("unknown-authority")}, "tls-unknown-authority");
        row("1024-bit key", {.tls = tls("small")}, "tls-weak");
        auto old = tls("good");
        old.least_version = old.most_version = TLS1_1_VERSION;
        row("TLS 1.1", {.tls = old}, "tls-version");
        auto weak = tls("good");
        weak.most_version = TLS1_2_VERSION;
        weak.ciphers = "AES256-GCM-SHA384";
        row("no forward secrecy", {.tls = weak}, "tls-cipher");
        row("expired after STARTTLS", {.tls = tls("expired"), .implicit = false}, "tls-expired");
        row("no STARTTLS", {.tls = tls("good"), .implicit = false, .offers_starttls = false},
            "starttls-missing");
        row("stripped, AUTH in the clear",
            {.tls = tls("good"), .implicit = false, .offers_starttls = false, .auth_in_clear = "PLAIN LOGIN"},
            "starttls-missing");
        row("injected behind STARTTLS",
            {.tls = tls("good"), .implicit = false, .injected = "250 fooled\r\n* OK fooled\r\n"},
            "starttls-injection");
    }
    void addsNoAccountOfAFaultyServer() {
        QFETCH(FaultyServer, server);
        QFETCH(QString, code);
        const Person ada;
        LoopbackServer loopback(session_of(server));
        const Said said = add_account(ada, account(server, loopback.port()));
        QCOMPARE(said.exit_code, 7);
        QCOMPARE(said.error_code(), code);
        QVERIFY(!said.json().value("error").toObject().value("hint").toString().isEmpty());
        loopback.wait_until_idle();
        QVERIFY2(!heard_credential(loopback.heard()), loopback.heard().c_str());
        QVERIFY(ada.run({"account", "list", "--json"}).json().value("accounts").toArray().isEmpty());
        // The activity log alone tells of it.
        std::filesystem::remove(ada.home() / "state/activity.log");
        QVERIFY(!ada.home().contains("localhost"));
    }

    void addsTheAccountOfAGoodServer() {
        // The control: the same server without a fault.
        for (const auto protocol : {Protocol::smtp, Protocol::imap})
            for (const bool implicit : {true, false}) {
                const FaultyServer server{.protocol = protocol, .tls = tls("good"), .implicit = implicit};
                const Person ada;
                LoopbackServer loopback(session_of(server));
                const Said said = add_account(ada, account(server, loopback.port()));
                QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
                loopback.wait_until_idle();
                QVERIFY(heard_credential(loopback.heard()));
            }
    }

    void refusesAServerThatBecameWeaker() {
        const Person ada;
        std::atomic<bool> weaker = false;
        LoopbackServer loopback([&](ServerConnection& connection) {
            // Learnt from a server that speaks TLS from the first byte; then it asks for STARTTLS.
            session_of(FaultyServer{.tls = tls("good"), .implicit = !weaker})(connection);
        });
        const std::uint16_t port = loopback.port();
        QCOMPARE(add_account(ada, {.smtp = port, .ca = pki_.ca()}).exit_code, 0);
        loopback.wait_until_idle();
        QCOMPARE(ada.run({"account", "remove", "ada@example.org"}).exit_code, 0);
        weaker = true;
        const Said said = add_account(ada, {.smtp = port, .security = "starttls", .ca = pki_.ca()});
        QCOMPARE(said.exit_code, 7);
        QCOMPARE(said.error_code(), "latch");
        loopback.wait_until_idle();
        QVERIFY(ada.run({"account", "list", "--json"}).json().value("accounts").toArray().isEmpty());
    }

    void sendsNothingToAServerThatLostItsPinnedKey() {
        const Person ada;
        ada.make_key();
        ada.knows("bob@example.org");
        std::atomic<const char*> certificate = "self-signed";
        LoopbackServer loopback([&](ServerConnection& connection) {
            session_of(SubmissionPlay{.tls = tls(certificate)})(connection);
        });
        QCOMPARE(add_account(ada, {.smtp = loopback.port(), .test = false}).exit_code, 0);
        const std::string draft = message("ada@example.org", "bob@example.org");
        const Said unknown = ada.run({"send", "--json"}, draft);
        QCOMPARE(unknown.exit_code, 7);
        QCOMPARE(unknown.error_code(), "tls-self-signed");

        const QJsonObject shown = ada.run({"account", "pin", "ada@example.org", "--json"}).json();
        const QString key = shown.value("servers").toArray().first().toObject().value("sha256").toString();
        QCOMPARE(ada.run({"account", "pin", "ada@example.org", "--sha256", key.toStdString()}).exit_code, 0);
        const Said sent = ada.run({"send", "--json"}, draft);
        QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());

        loopback.wait_until_idle();
        const std::string before = loopback.heard();
        certificate = "good-second";
        const Said changed = ada.run({"send", "--json"}, draft);
        QCOMPARE(changed.exit_code, 7);
        QCOMPARE(changed.error_code(), "pin");
        QVERIFY(changed.out.find("stays in the outbox as ") != std::string::npos);
        loopback.wait_until_idle();
        QVERIFY(!heard_credential(loopback.heard().substr(before.size())));
    }
};

QTEST_GUILESS_MAIN(TlsFaultsTest)
#include "tls_faults_test.moc"
