// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "tests/support/qt_error.h"
#include "tests/transport/smtp_play.h"

using namespace sealpost;
using namespace sealpost::transport;
using test::logged_in;
using test::Play;

class SmtpFaultsTest : public QObject {
    Q_OBJECT

    const Credential credential_ = Credential::with_password("anna", Secret("pw"));

    SmtpTask task(std::optional<SmtpMessage> message = std::nullopt, bool starttls = false) const {
        return {.starttls = starttls,
                .host = "mail.example",
                .port = 465,
                .credential = credential_,
                .message = std::move(message)};
    }
    SmtpMessage message(std::vector<std::string> recipients = {"bob@example.org"},
                        std::uint64_t size = 4) const {
        return {{.mail_from = "anna@example.org", .rcpt_to = std::move(recipients)}, size};
    }

  private slots:
    void faults_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("stage");
        const QString to_mail = logged_in("", "C: MAIL FROM:<anna@example.org>\n");
        const QString to_rcpt = to_mail + "S: 250 ok\nC: RCPT TO:<bob@example.org>\n";
        const QString to_data = to_rcpt + "S: 250 ok\nC: DATA\n";
        const QString to_end = to_data + "S: 354 go\nBODY hi|\nEND\nC: hi\nC: .\n";
        const QString hello = "S: 220 hi\nC: EHLO [127.0.0.1]\n";
        const QString to_auth =
            hello + "S: 250-m\nS: 250 AUTH PLAIN\nAUTH PLAIN\nC: AUTH PLAIN AGFubmEAcHc=\n";

        QTest::newRow("greeting 421") << "S: 421 busy"
                                      << "server-busy"
                                      << "greeting";
        QTest::newRow("greeting 554") << "S: 554 no"
                                      << "server-refused"
                                      << "greeting";
        QTest::newRow("greeting 250") << "S: 250 what"
                                      << "server-protocol"
                                      << "greeting";
        QTest::newRow("closed at once") << "EOF"
                                        << "connection-lost"
                                        << "greeting";
        QTest::newRow("not SMTP") << "S: HTTP/1.1 400 Bad Request"
                                  << "server-protocol"
                                  << "greeting";
        QTest::newRow("an empty line") << "S:"
                                       << "server-protocol"
                                       << "greeting";
        QTest::newRow("EHLO 502") << hello + "S: 502 no"
                                  << "server-refused"
                                  << "ehlo";
        QTest::newRow("EHLO 451") << hello + "S: 451 later"
                                  << "server-busy"
                                  << "ehlo";
        QTest::newRow("no AUTH") << hello + "S: 250 m"
                                 << "auth-unavailable"
                                 << "auth";
        QTest::newRow("no AUTH of ours") << hello + "S: 250-m\nS: 250 AUTH NTLM"
                                         << "auth-unavailable"
                                         << "auth";
        QTest::newRow("two codes") << hello + "S: 250-m\nS: 220 x"
                                   << "server-protocol"
                                   << "ehlo";
        QTest::newRow("more than was asked") << "S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250 m\nS: 250 AUTH PLAIN"
                                             << "auth-unavailable"
                                             << "auth";
        QTest::newRow("AUTH 535") << to_auth + "S: 535 5.7.8 bad"
                                  << "auth-refused"
                                  << "auth";
        QTest::newRow("AUTH 534") << to_auth + "S: 534 too weak"
                                  << "auth-refused"
                                  << "auth";
        QTest::newRow("AUTH 454") << to_auth + "S: 454 later"
                                  << "server-busy"
                                  << "auth";
        QTest::newRow("AUTH 250") << to_auth + "S: 250 hm"
                                  << "server-protocol"
                                  << "auth";
        QTest::newRow("AUTH goes on") << to_auth + "S: 334 YQ=="
                                      << "server-protocol"
                                      << "auth";
        QTest::newRow("AUTH not base64") << to_auth + "S: 334 ?"
                                         << "server-protocol"
                                         << "auth";
        QTest::newRow("AUTH closed") << to_auth + "EOF"
                                     << "connection-lost"
                                     << "auth";
        QTest::newRow("MAIL 451") << to_mail + "S: 451 later"
                                  << "server-busy"
                                  << "mail";
        QTest::newRow("MAIL 550") << to_mail + "S: 550 not you"
                                  << "server-refused"
                                  << "mail";
        QTest::newRow("MAIL 354") << to_mail + "S: 354 go"
                                  << "server-protocol"
                                  << "mail";
        QTest::newRow("RCPT 421") << to_rcpt + "S: 421 bye"
                                  << "server-busy"
                                  << "rcpt";
        QTest::newRow("RCPT closed") << to_rcpt + "EOF"
                                     << "connection-lost"
                                     << "rcpt";
        QTest::newRow("DATA 451") << to_data + "S: 451 later"
                                  << "server-busy"
                                  << "data";
        QTest::newRow("DATA 554") << to_data + "S: 554 no"
                                  << "server-refused"
                                  << "data";
        QTest::newRow("DATA 250") << to_data + "S: 250 hm"
                                  << "server-protocol"
                                  << "data";
        QTest::newRow("refused half-way") << to_data + "S: 354 go\nBODY h\nS: 552 too large"
                                          << "server-refused"
                                          << "data";
        QTest::newRow("closed half-way") << to_data + "S: 354 go\nEOF"
                                         << "connection-lost"
                                         << "data";
        QTest::newRow("message 552") << to_end + "S: 552 too large"
                                     << "server-refused"
                                     << "message";
        QTest::newRow("message 452") << to_end + "S: 452 full"
                                     << "server-busy"
                                     << "message";
        QTest::newRow("closed after the message") << to_end + "EOF"
                                                  << "connection-lost"
                                                  << "message";
        QTest::newRow("two replies to the message begun early") << to_end + "S: 354 go"
                                                                << "server-protocol"
                                                                << "message";
    }
    void faults() {
        QFETCH(QString, script);
        QFETCH(QString, code);
        QFETCH(QString, stage);
        Play play(task(message()));
        const auto outcome = play.run(script);
        QCOMPARE(QString::fromStdString(outcome.code), code);
        QCOMPARE(QString::fromStdString(outcome.facts.at("stage")), stage);
        QCOMPARE(outcome.facts.at("server"), std::string("mail.example:465"));
        if (code == "server-busy" || code == "server-refused" || code == "auth-refused")
            QVERIFY(outcome.facts.at("reply").size() > 3);
    }

    void starttlsFaults_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("code");
        const QString hello = "S: 220 hi\nC: EHLO [127.0.0.1]\n";
        const QString asked = hello + "S: 250-m\nS: 250 STARTTLS\nC: STARTTLS\n";
        QTest::newRow("not offered") << hello + "S: 250 m"
                                     << "starttls-missing";
        QTest::newRow("not offered, but AUTH") << hello + "S: 250-m\nS: 250 AUTH PLAIN"
                                               << "starttls-missing";
        QTest::newRow("refused") << asked + "S: 454 no"
                                 << "starttls-missing";
        QTest::newRow("injected later") << asked + "S: 220 go\nS: 250 x"
                                        << "starttls-injection";
        QTest::newRow("AUTH only in the clear")
            << hello + "S: 250-m\nS: 250-AUTH PLAIN\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\nTLS\n"
                       "C: EHLO [127.0.0.1]\nS: 250 m"
            << "auth-in-clear";
    }
    void starttlsFaults() {
        QFETCH(QString, script);
        QFETCH(QString, code);
        Play play(task(message(), true));
        const auto outcome = play.run(script);
        QCOMPARE(QString::fromStdString(outcome.code), code);
        // Nothing was said beyond the script: no AUTH, no MAIL.
        QCOMPARE(outcome.mistake, std::string());
    }

    void injectionInTheSamePieceIsFound() {
        SmtpDialogue dialogue(task(std::nullopt, true));
        dialogue.receive("220 hi\r\n");
        dialogue.receive("250-m\r\n250 STARTTLS\r\n");
        SEALPOST_THROWS(dialogue.receive("220 go\r\n250-m\r\n250 AUTH PLAIN\r\n"),
                        ErrorCode::starttls_injection);
    }

    void messagesThatCannotGoAreFoundBeforeTheCredential_data() {
        QTest::addColumn<QString>("extensions");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<bool>("requiretls");
        QTest::addColumn<quint64>("size");
        QTest::addColumn<QString>("code");
        QTest::newRow("too large") << "S: 250-SIZE 3\n"
                                   << "b@example.org" << false << quint64(4) << "message-too-large";
        QTest::newRow("REQUIRETLS") << ""
                                    << "b@example.org" << true << quint64(4) << "requiretls-missing";
        QTest::newRow("SMTPUTF8") << ""
                                  << "bj\u00f6rn@example.org" << false << quint64(4) << "server-refused";
    }
    void messagesThatCannotGoAreFoundBeforeTheCredential() {
        QFETCH(QString, extensions);
        QFETCH(QString, recipient);
        QFETCH(bool, requiretls);
        QFETCH(quint64, size);
        QFETCH(QString, code);
        auto wanted = message({recipient.toStdString()}, size);
        wanted.envelope.require_tls = requiretls;
        Play play(task(wanted));
        const auto outcome =
            play.run("S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-m\n" + extensions + "S: 250 AUTH PLAIN");
        QCOMPARE(QString::fromStdString(outcome.code), code);
        QCOMPARE(outcome.mistake, std::string());
    }

    /// Each of them, and nobody who could be written to.
    void whoeverNeedsSmtputf8IsNamed() {
        Play play(task(message({"bj\u00f6rn@example.org", "carol@example.org",
                                "j\u00fcrgen@b\u00fccher.example", "dora@b\u00fccher.example"})));
        const auto outcome = play.run("S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-m\nS: 250 AUTH PLAIN");
        QCOMPARE(outcome.code, std::string("server-refused"));
        QCOMPARE(outcome.mistake, std::string());
        QCOMPARE(outcome.facts.at("detail"), std::string("smtputf8"));
        QCOMPARE(outcome.facts.at("addresses"),
                 std::string("bj\u00f6rn@example.org, j\u00fcrgen@b\u00fccher.example"));
    }

    /// A copy for somebody else whose visible fields name such an address.
    void aHeaderThatIsNotAsciiNeedsSmtputf8Too() {
        auto wanted = message();
        wanted.utf8_header = true;
        Play play(task(wanted));
        const auto outcome = play.run("S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-m\nS: 250 AUTH PLAIN");
        QCOMPARE(outcome.code, std::string("server-refused"));
        QCOMPARE(outcome.mistake, std::string());
        QCOMPARE(outcome.facts.at("detail"), std::string("smtputf8"));
        QCOMPARE(outcome.facts.at("addresses"), std::string());
    }

    void theLimitIsNamed() {
        Play play(task(message({"b@example.org"}, 1000)));
        const auto outcome = play.run("S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-m\nS: 250 SIZE 999");
        QCOMPARE(outcome.facts.at("limit"), std::string("999"));
        QCOMPARE(outcome.facts.at("size"), std::string("1000"));
    }

    void addressesThatCouldEndACommandAreRefused_data() {
        QTest::addColumn<QString>("address");
        for (const char* address : {"",
                                    "bob",
                                    "@example.org",
                                    "bob@",
                                    "bob@example.org>",
                                    "bob@example.org\r\nRCPT TO:<x@y.z>",
                                    "bob\r\n@example.org",
                                    "bob @example.org",
                                    "<bob@example.org>",
                                    "bob@exa mple.org",
                                    "bob@example.org\n",
                                    "\"bob\r\n\"@example.org",
                                    "\"bob\"x@example.org",
                                    "bob..x@example.org",
                                    ".bob@example.org",
                                    "bob@example..org",
                                    "bob@[1.2.3.4",
                                    "bob@[1.2.3.4]> SIZE=1",
                                    "a,b@example.org",
                                    "bob@-",
                                    "bob@example.org SIZE=1"})
            QTest::newRow(address) << QString(address);
    }
    void addressesThatCouldEndACommandAreRefused() {
        QFETCH(QString, address);
        SEALPOST_THROWS(SmtpDialogue(task(message({address.toStdString()}))), ErrorCode::bad_address);
        SmtpMessage from = message();
        from.envelope.mail_from = address.toStdString();
        SEALPOST_THROWS(SmtpDialogue(task(from)), ErrorCode::bad_address);
    }

    void noRecipientIsNoMessage() { SEALPOST_THROWS(SmtpDialogue(task(message({}))), ErrorCode::bad_draft); }

    void endlessRepliesAreRefused() {
        SmtpDialogue line(task());
        line.receive("220 ");
        const std::string piece(16384, 'a');
        const auto pour = [&] {
            for (int i = 0; i < 10; ++i) line.receive(piece);
        };
        SEALPOST_THROWS(pour(), ErrorCode::server_protocol);
        SmtpDialogue lines(task());
        const auto drip = [&] {
            for (std::size_t i = 0; i <= limits::smtp_reply_lines; ++i) lines.receive("220-hi\r\n");
        };
        SEALPOST_THROWS(drip(), ErrorCode::server_protocol);
    }

    void repliesThatNobodyAskedForAreRefused() {
        SmtpDialogue dialogue(task(message()));
        dialogue.receive("220 hi\r\n");
        // The answers to AUTH and MAIL, before they were sent.
        SEALPOST_THROWS(dialogue.receive("250-m\r\n250 AUTH PLAIN\r\n235 in\r\n"),
                        ErrorCode::server_protocol);
    }

    void loneLineEndsAreRefused_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("LF") << QByteArray("a\nb");
        QTest::newRow("CR") << QByteArray("a\rb");
        QTest::newRow("CR at the end") << QByteArray("a\r");
        QTest::newRow("LF first") << QByteArray("\n");
        QTest::newRow("smuggling, LF . LF") << QByteArray("a\n.\nMAIL FROM:<x>\r\n");
        QTest::newRow("smuggling, LF . CRLF") << QByteArray("a\n.\r\nMAIL FROM:<x>\r\n");
        QTest::newRow("smuggling, CR . CR") << QByteArray("a\r.\rMAIL FROM:<x>\r\n");
        QTest::newRow("CR CR LF") << QByteArray("a\r\r\n");
    }
    void loneLineEndsAreRefused() {
        QFETCH(QByteArray, body);
        SmtpDialogue dialogue(task(message({"bob@example.org"}, static_cast<std::uint64_t>(body.size()))));
        dialogue.receive("220 hi\r\n");
        dialogue.receive("250-mail\r\n250 AUTH PLAIN\r\n");
        dialogue.approve_mechanism();
        for (const char* reply : {"235 in\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n"})
            dialogue.receive(reply);
        QVERIFY(dialogue.want() == SmtpDialogue::Want::body);
        const auto send = [&] {
            dialogue.body(body.toStdString());
            dialogue.end_body();
        };
        SEALPOST_THROWS(send(), ErrorCode::malformed);
        QVERIFY(dialogue.want() == SmtpDialogue::Want::body);
    }

    void aMessageThatIsShorterThanAnnouncedIsNotSent() {
        Play play(task(message({"bob@example.org"}, 5)));
        const auto outcome =
            play.run(logged_in("", "C: MAIL FROM:<anna@example.org>\nS: 250 ok\n"
                                   "C: RCPT TO:<bob@example.org>\nS: 250 ok\nC: DATA\nS: 354 go\n"
                                   "BODY hi|\nC: hi\nEND\n"));
        QCOMPARE(outcome.code, std::string("io"));
        // The final dot was not said.
        QCOMPARE(outcome.mistake, std::string());
    }
};

QTEST_GUILESS_MAIN(SmtpFaultsTest)
#include "smtp_faults_test.moc"
