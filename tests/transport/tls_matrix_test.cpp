// SPDX-License-Identifier: GPL-3.0-or-later
// Faulty servers, each over SMTP and IMAP: refused with its own code, and before the server has heard a
// credential.
#include "core/transport/imap_client.h"
#include "core/transport/smtp_client.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/qt_error.h"
#include "tests/support/test_pki.h"
#include "tests/transport/faulty_server.h"
#include "tests/transport/revoked_answer.h"

#include <openssl/ssl.h>

using namespace sealpost;
using test::FaultyServer;
using test::Protocol;

Q_DECLARE_METATYPE(test::FaultyServer)

namespace {

struct Client {
    net::NoActivityLog log{};
    SystemClock clock{};
    net::VolatileTlsMemory memory{};
    NoPrompts prompts{};
    net::Dialer dialer{log, clock};
    net::Surroundings surroundings{dialer, memory, clock, std::chrono::seconds(10)};

    transport::Credential credential() const {
        return transport::Credential::with_password("anna", Secret("a password"));
    }

    transport::ServerReport test(Protocol protocol, const net::ServerSettings& settings) {
        const Operation operation{prompts};
        if (protocol == Protocol::smtp)
            return transport::SmtpClient(surroundings, settings, credential()).test(operation);
        return transport::ImapClient(surroundings, settings, credential()).test(operation);
    }

    transport::PresentedKey identify(Protocol protocol, const net::ServerSettings& settings) {
        const Operation operation{prompts};
        if (protocol == Protocol::smtp)
            return transport::SmtpClient(surroundings, settings, credential()).identify(operation);
        return transport::ImapClient(surroundings, settings, credential()).identify(operation);
    }

    // The code of the error, or "accepted".
    std::string outcome(Protocol protocol, const net::ServerSettings& settings) {
        try {
            test(protocol, settings);
            return "accepted";
        } catch (const Error& error) {
            last = error.facts();
            return std::string(name_of(error.code()));
        }
    }

    Facts last{};
};

bool heard_credential(const std::string& heard) {
    // "a password" in base64 for LOGIN and, behind two zero bytes and the name, for PLAIN.
    for (const char* trace : {"AUTH ", "AUTHENTICATE", "LOGIN ", "a password", "YSBwYXNzd29yZA",
                              "AGFubmEAYSBwYXNzd29yZA", "MAIL FROM", "APPEND"})
        if (heard.find(trace) != std::string::npos) return true;
    return false;
}

} // namespace

class TlsMatrixTest : public QObject {
    Q_OBJECT

    test::TestPki pki_;

    test::ServerTls tls(const char* certificate) const {
        return {.certificate = pki_.certificate(certificate), .key = pki_.key(certificate)};
    }
    net::ServerSettings settings(const test::LoopbackServer& server, net::Security security) const {
        return {{"localhost", server.port()}, security, pki_.ca()};
    }
    void row(const std::string& name, const FaultyServer& server, const char* code) {
        for (const auto protocol : {Protocol::smtp, Protocol::imap}) {
            FaultyServer each = server;
            each.protocol = protocol;
            const std::string full = (protocol == Protocol::smtp ? "smtp, " : "imap, ") + name;
            QTest::newRow(full.c_str()) << each << QString(code);
        }
    }
    // TLS faults: at once, and after STARTTLS.
    void rows(const std::string& name, const test::ServerTls& server_tls, const char* code) {
        row(name, {.tls = server_tls, .implicit = true}, code);
        row(name + " after STARTTLS", {.tls = server_tls, .implicit = false}, code);
    }

  private slots:
    void refusesBeforeACredentialIsSent_data() {
        QTest::addColumn<test::FaultyServer>("server");
        QTest::addColumn<QString>("code");
        rows("good (the control)", tls("good"), "accepted");
        rows("good with an intermediate", tls("good-chain"), "accepted");
        rows("good, elliptic curve", tls("good-ec"), "accepted");

        rows("expired", tls("expired"), "tls-expired");
        rows("not yet valid", tls("not-yet-valid"), "tls-not-yet-valid");
        rows("wrong name", tls("wrong-name"), "tls-name");
        rows("name in the subject only", tls("name-in-subject-only"), "tls-name");
        rows("self-signed", tls("self-signed"), "tls-self-signed");
        rows("unknown authority", tls("unknown-authority"), "tls-unknown-authority");
        rows("missing intermediate", tls("missing-intermediate"), "tls-unknown-authority");
        rows("SHA-1", tls("sha1"), "tls-weak");
        rows("SHA-1 chain", tls("sha1-chain"), "tls-weak");
        rows("1024-bit key", tls("small"), "tls-weak");
        rows("1024-bit authority", tls("small-chain"), "tls-weak");
        rows("certificate for clients", tls("client-only"), "tls-failed");
        rows("issued by no authority", tls("issuer-not-ca"), "tls-failed");

        auto old = tls("good");
        old.least_version = TLS1_VERSION;
        old.most_version = TLS1_VERSION;
        rows("TLS 1.0", old, "tls-version");
        old.least_version = old.most_version = TLS1_1_VERSION;
        rows("TLS 1.1", old, "tls-version");

        auto weak = tls("good");
        weak.most_version = TLS1_2_VERSION;
        weak.ciphers = "AES256-GCM-SHA384";
        rows("no forward secrecy", weak, "tls-cipher");
        weak.ciphers = "ECDHE-RSA-AES256-SHA384:ECDHE-RSA-AES128-SHA";
        rows("CBC only", weak, "tls-cipher");
        weak.ciphers = "DHE-RSA-AES128-GCM-SHA256";
        weak.dh_group = "modp_1536";
        rows("DHE of 1536 bits", weak, "tls-cipher");
        weak.dh_group = "ffdhe2048";
        rows("DHE of 2048 bits", weak, "accepted");

        auto revoked = tls("good");
        revoked.staple = test::revoked_answer(pki_, "good");
        rows("stapled: revoked", revoked, "tls-failed");
        revoked.staple = test::good_answer(pki_, "good");
        rows("stapled: good", revoked, "accepted");

        const auto good = tls("good");
        row("no STARTTLS", {.tls = good, .implicit = false, .offers_starttls = false}, "starttls-missing");
        row("STARTTLS refused", {.tls = good, .implicit = false, .refuses_starttls = true},
            "starttls-missing");
        row("stripped, AUTH in the clear",
            {.tls = good, .implicit = false, .offers_starttls = false, .auth_in_clear = "PLAIN LOGIN"},
            "starttls-missing");
        row("AUTH in the clear only",
            {.tls = good,
             .implicit = false,
             .auth_in_clear = "PLAIN",
             .auth_under_tls = "",
             .login_disabled = true},
            "auth-in-clear");
        row("no AUTH at all", {.tls = good, .implicit = false, .auth_under_tls = "", .login_disabled = true},
            "auth-unavailable");
        row("commands injected behind STARTTLS",
            {.tls = good, .implicit = false, .injected = "250 fooled\r\n* OK fooled\r\n"},
            "starttls-injection");
        row("one byte injected behind STARTTLS", {.tls = good, .implicit = false, .injected = "2"},
            "starttls-injection");
        row("speaks plainly after STARTTLS",
            {.tls = good, .implicit = false, .speaks_plain_after_starttls = true}, "starttls-injection");
        row("PREAUTH", {.tls = good, .implicit = false, .preauth = true}, "starttls-missing");
    }
    void refusesBeforeACredentialIsSent() {
        QFETCH(test::FaultyServer, server);
        QFETCH(QString, code);
        if (server.preauth && server.protocol == Protocol::smtp) QSKIP("PREAUTH is of IMAP only");
        Client client;
        const test::LoopbackServer loopback(test::session_of(server));
        const auto how = server.implicit ? net::Security::implicit : net::Security::starttls;
        QCOMPARE(QString::fromStdString(client.outcome(server.protocol, settings(loopback, how))), code);
        const_cast<test::LoopbackServer&>(loopback).wait_until_idle();
        QCOMPARE(heard_credential(loopback.heard()), code == "accepted");
        // What was not accepted leaves no mark.
        if (code != "accepted")
            QVERIFY(client.memory.load({"localhost", loopback.port()}) == net::ServerMemory{});
    }

    void theCertificateIsNamedInTheError() {
        Client client;
        const test::LoopbackServer server(test::session_of({.tls = tls("self-signed")}));
        QCOMPARE(client.outcome(Protocol::smtp, settings(server, net::Security::implicit)),
                 std::string("tls-self-signed"));
        QCOMPARE(client.last["server"], "localhost:" + std::to_string(server.port()));
        QCOMPARE(client.last["sha256"].size(), std::size_t{64});
        QVERIFY(client.last["subject"].find("CN=") != std::string::npos);
    }

    void anAddressIsCheckedAsAnAddress() {
        Client client;
        const test::LoopbackServer server(test::session_of({.tls = tls("good")}));
        QCOMPARE(client.outcome(Protocol::smtp,
                                {{"127.0.0.1", server.port()}, net::Security::implicit, pki_.ca()}),
                 std::string("accepted"));
        const test::LoopbackServer other(test::session_of({.tls = tls("wrong-name")}));
        QCOMPARE(
            client.outcome(Protocol::smtp, {{"127.0.0.1", other.port()}, net::Security::implicit, pki_.ca()}),
            std::string("tls-name"));
    }

    void certificatesAreJudgedAtTheTimeOfTheClock() {
        Client client;
        test::FixedClock then("2020-06-01T00:00:00Z");
        const net::Surroundings surroundings{client.dialer, client.memory, then, std::chrono::seconds(10)};
        const test::LoopbackServer server(test::session_of({.tls = tls("expired")}));
        transport::SmtpClient smtp(surroundings, settings(server, net::Security::implicit),
                                   client.credential());
        // The certificate was valid then; the authority was made now.
        SEALPOST_THROWS(smtp.test({client.prompts}), ErrorCode::tls_not_yet_valid);
    }

    void aServerWithoutTlsOnAnImplicitPortIsRefused() {
        Client client;
        const test::LoopbackServer server(test::session_of({.tls = tls("good"), .implicit = false}));
        QCOMPARE(client.outcome(Protocol::smtp, settings(server, net::Security::implicit)),
                 std::string("tls-failed"));
        QCOMPARE(client.last["detail"], std::string("not-tls"));
    }

    void theSystemsRootsAreUsedWithoutAFile() {
        Client client;
        const test::LoopbackServer server(test::session_of({.tls = tls("good")}));
        QCOMPARE(client.outcome(Protocol::smtp, {{"localhost", server.port()}, net::Security::implicit, {}}),
                 std::string("tls-unknown-authority"));
    }

    void theFileOfAuthoritiesMustBeReadable() {
        Client client;
        const test::LoopbackServer server(test::session_of({.tls = tls("good")}));
        const net::Endpoint endpoint{"localhost", server.port()};
        QCOMPARE(client.outcome(Protocol::smtp, {endpoint, net::Security::implicit, pki_.ca() / "missing"}),
                 std::string("not-found"));
        QCOMPARE(client.outcome(Protocol::smtp, {endpoint, net::Security::implicit, pki_.key("good")}),
                 std::string("unreadable-config"));
    }

    void aPinTakesThePlaceOfTheChain_data() {
        QTest::addColumn<QString>("certificate");
        for (const char* name : {"self-signed", "wrong-name", "expired", "unknown-authority"})
            QTest::newRow(name) << QString(name);
    }
    void aPinTakesThePlaceOfTheChain() {
        QFETCH(QString, certificate);
        for (const auto protocol : {Protocol::smtp, Protocol::imap}) {
            Client client;
            const test::LoopbackServer server(
                test::session_of({.protocol = protocol, .tls = tls(certificate.toStdString().c_str())}));
            const auto how = settings(server, net::Security::implicit);
            const auto presented = client.identify(protocol, how);
            QVERIFY(!presented.acceptable);
            QVERIFY(!heard_credential(server.heard()));
            client.memory.store(how.endpoint, {.pin = presented.sha256});
            QCOMPARE(client.outcome(protocol, how), std::string("accepted"));
            QVERIFY(client.identify(protocol, how).acceptable);
        }
    }

    void anotherKeyThanThePinnedIsRefused() {
        for (const auto protocol : {Protocol::smtp, Protocol::imap}) {
            Client client;
            // A certificate without a fault does not help.
            test::LoopbackServer server(test::session_of({.protocol = protocol, .tls = tls("good")}));
            const auto how = settings(server, net::Security::implicit);
            client.memory.store(how.endpoint, {.pin = std::string(64, 'A')});
            QCOMPARE(client.outcome(protocol, how), std::string("pin"));
            QCOMPARE(client.last["pinned"], std::string(64, 'A'));
            server.wait_until_idle();
            QVERIFY(!heard_credential(server.heard()));
        }
    }

    void aPinDoesNotMakeAWeakKeyGood() {
        Client client;
        const test::LoopbackServer server(test::session_of({.tls = tls("small")}));
        const auto how = settings(server, net::Security::implicit);
        client.memory.store(how.endpoint, {.pin = client.identify(Protocol::smtp, how).sha256});
        QCOMPARE(client.outcome(Protocol::smtp, how), std::string("tls-weak"));
    }

    void whatWorkedIsRemembered() {
        for (const auto protocol : {Protocol::smtp, Protocol::imap}) {
            Client client;
            const test::LoopbackServer server(test::session_of({.protocol = protocol, .tls = tls("good")}));
            const auto how = settings(server, net::Security::implicit);
            const auto report = client.test(protocol, how);
            QCOMPARE(report.mechanism, std::string("PLAIN"));
            QCOMPARE(report.sha256, client.identify(protocol, how).sha256);
            QVERIFY(report.tls.starts_with("TLSv1.3 "));
            const net::ServerMemory expected{net::Security::implicit, true, "PLAIN", std::nullopt};
            QVERIFY(client.memory.load(how.endpoint) == expected);
        }
    }

    void starttlsIsRefusedOnceImplicitTlsWasSeen() {
        for (const auto protocol : {Protocol::smtp, Protocol::imap}) {
            Client client;
            test::LoopbackServer server(
                test::session_of({.protocol = protocol, .tls = tls("good"), .implicit = false}));
            const auto how = settings(server, net::Security::starttls);
            client.memory.store(how.endpoint, {.security = net::Security::implicit});
            QCOMPARE(client.outcome(protocol, how), std::string("latch"));
            QCOMPARE(client.last["seen"], std::string("implicit"));
            // Not even a connection.
            QCOMPARE(server.connections(), 0);
        }
    }

    void aWeakerMechanismIsRefusedOnceAStrongerWasSeen() {
        for (const auto protocol : {Protocol::smtp, Protocol::imap}) {
            Client client;
            test::LoopbackServer server(test::session_of({.protocol = protocol, .tls = tls("good")}));
            const auto how = settings(server, net::Security::implicit);
            client.memory.store(how.endpoint, {.mechanism = "SCRAM-SHA-256"});
            QCOMPARE(client.outcome(protocol, how), std::string("latch"));
            QCOMPARE(client.last["seen"], std::string("SCRAM-SHA-256"));
            server.wait_until_idle();
            QVERIFY(!heard_credential(server.heard()));
        }
    }

    void aWrongPasswordIsTheServersRefusal() {
        for (const auto protocol : {Protocol::smtp, Protocol::imap}) {
            Client client;
            const bool smtp = protocol == Protocol::smtp;
            test::LoopbackServer server(
                test::session_of({.protocol = protocol,
                                  .tls = tls("good"),
                                  .auth_refusal = smtp ? "535 5.7.8 no" : "NO [AUTHENTICATIONFAILED] no"}));
            const auto how = settings(server, net::Security::implicit);
            QCOMPARE(client.outcome(protocol, how), std::string("auth-refused"));
            QVERIFY(QString::fromStdString(client.last["reply"]).endsWith("no"));
            // Nothing is remembered of a server that let nobody in.
            QVERIFY(client.memory.load(how.endpoint) == net::ServerMemory{});
        }
    }

    void aServerThatIsBusyIsToldFromOneThatRefuses() {
        for (const auto protocol : {Protocol::smtp, Protocol::imap}) {
            Client client;
            const bool smtp = protocol == Protocol::smtp;
            test::LoopbackServer server(
                test::session_of({.protocol = protocol,
                                  .tls = tls("good"),
                                  .auth_refusal = smtp ? "454 4.7.0 later" : "NO [UNAVAILABLE] later"}));
            QCOMPARE(client.outcome(protocol, settings(server, net::Security::implicit)),
                     std::string("server-busy"));
        }
    }
};

QTEST_GUILESS_MAIN(TlsMatrixTest)
#include "tls_matrix_test.moc"
