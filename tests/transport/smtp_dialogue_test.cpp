// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/qt_error.h"
#include "tests/transport/smtp_play.h"

using namespace sealpost;
using namespace sealpost::transport;
using test::logged_in;
using test::Play;

class SmtpDialogueTest : public QObject {
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
    // The message "hi" CRLF.
    static constexpr const char* data = "C: DATA\nS: 354 go\nBODY hi|\nEND\nC: hi\nC: .\n";

  private slots:
    void submits() {
        Play play(task(message()));
        const auto outcome = play.run(logged_in("", QString("C: MAIL FROM:<anna@example.org>\nS: 250 ok\n"
                                                            "C: RCPT TO:<bob@example.org>\nS: 250 ok\n") +
                                                        data + "S: 250 2.0.0 queued as 7\nC: QUIT\n"));
        QCOMPARE(outcome.mistake, std::string());
        QCOMPARE(outcome.code, std::string("done"));
        const SubmitReceipt expected{{{"bob@example.org", RecipientState::accepted, "250 2.0.0 queued as 7"}},
                                     "250 2.0.0 queued as 7"};
        QVERIFY(outcome.receipt == expected);
    }

    void repliesMayComeInAnyPieces() {
        Play play(task(message()));
        const auto outcome = play.in_single_bytes().run(
            logged_in("SIZE 100", QString("C: MAIL FROM:<anna@example.org> SIZE=4\nS: 250-ok\nS: 250 then\n"
                                          "C: RCPT TO:<bob@example.org>\nS: 250\n") +
                                      data + "S: 250 queued\nC: QUIT\n"));
        QCOMPARE(outcome.mistake, std::string());
        QCOMPARE(outcome.code, std::string("done"));
    }

    void secondGreetingAfterStarttls() {
        Play play(task(message(), true));
        const auto outcome =
            play.run(QString("S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-mail\nS: 250-SIZE 1\nS: 250 STARTTLS\n"
                             "C: STARTTLS\nS: 220 go\nTLS\nC: EHLO [127.0.0.1]\n"
                             // What was said in the clear (SIZE 1) is forgotten.
                             "S: 250-mail\nS: 250 AUTH PLAIN\nAUTH PLAIN\nC: AUTH PLAIN AGFubmEAcHc=\n"
                             "S: 235 in\nC: MAIL FROM:<anna@example.org>\nS: 250 ok\n"
                             "C: RCPT TO:<bob@example.org>\nS: 250 ok\n") +
                     data + "S: 250 ok\nC: QUIT\n");
        QCOMPARE(outcome.mistake, std::string());
        QCOMPARE(outcome.code, std::string("done"));
    }

    void envelope_data() {
        QTest::addColumn<QString>("extensions");
        QTest::addColumn<QString>("command");
        QTest::newRow("SIZE") << "SIZE 100"
                              << "MAIL FROM:<anna@example.org> SIZE=4";
        QTest::newRow("SIZE without a bound") << "SIZE"
                                              << "MAIL FROM:<anna@example.org> SIZE=4";
        QTest::newRow("SIZE 0 is no bound") << "SIZE 0"
                                            << "MAIL FROM:<anna@example.org> SIZE=4";
        QTest::newRow("DSN") << "DSN"
                             << "MAIL FROM:<anna@example.org> RET=HDRS";
        QTest::newRow("lower case") << "size 100,dsn"
                                    << "MAIL FROM:<anna@example.org> SIZE=4 RET=HDRS";
        QTest::newRow("8BITMIME and SMTPUTF8 are not needed") << "8BITMIME,SMTPUTF8"
                                                              << "MAIL FROM:<anna@example.org>";
    }
    void envelope() {
        QFETCH(QString, extensions);
        QFETCH(QString, command);
        Play play(task(message()));
        const auto outcome =
            play.run(logged_in(extensions, "C: " + command +
                                               "\nS: 250 ok\n"
                                               "C: RCPT TO:<bob@example.org>\nS: 550 no\nC: QUIT\n"));
        QCOMPARE(outcome.mistake, std::string());
    }

    // RFC 2920 section 3.1: the whole envelope and DATA in one group, and nothing of the message before 354.
    void pipelinesTheEnvelopeAndData() {
        Play play(task(message({"b@example.org", "c@example.org"})));
        const auto outcome = play.run(
            logged_in("PIPELINING", QString("C: MAIL FROM:<anna@example.org>\nC: RCPT TO:<b@example.org>\n"
                                            "C: RCPT TO:<c@example.org>\nC: DATA\nS: 250 ok\nS: 250 ok\n"
                                            "S: 250 ok\nS: 354 go\nBODY hi|\nEND\nC: hi\nC: .\n") +
                                        "S: 250 ok\nC: QUIT\n"));
        QCOMPARE(outcome.mistake, std::string());
        QVERIFY(outcome.receipt.all_accepted());
    }

    void pipelinedDataForNobody_data() {
        QTest::addColumn<QString>("answer");
        QTest::newRow("refused") << "S: 554 5.5.1 no valid recipients\n";
        QTest::newRow("refused for now") << "S: 421 bye\n";
        QTest::newRow("354, and the empty message refused") << "S: 354 go\nC: .\nS: 554 no\n";
        QTest::newRow("354, and the empty message taken") << "S: 354 go\nC: .\nS: 250 ok\n";
    }
    // What the recipients were told counts, whatever DATA was told: and no byte of the message goes out.
    void pipelinedDataForNobody() {
        QFETCH(QString, answer);
        Play play(task(message({"a@example.org", "b@example.org"})));
        const auto outcome =
            play.run(logged_in("PIPELINING", "C: MAIL FROM:<anna@example.org>\nC: RCPT TO:<a@example.org>\n"
                                             "C: RCPT TO:<b@example.org>\nC: DATA\nS: 250 ok\nS: 550 no\n"
                                             "S: 450 busy\n" +
                                                 answer + "C: QUIT\n"));
        QCOMPARE(outcome.mistake, std::string());
        QCOMPARE(outcome.code, std::string("done"));
        QCOMPARE(outcome.receipt.reply, std::string());
        QVERIFY(outcome.receipt.recipients[0].state == RecipientState::rejected);
        QVERIFY(outcome.receipt.recipients[1].state == RecipientState::pending);
    }

    // The connection is given up: a server that goes on with 354 gets nothing.
    void aRefusedSenderEndsItWhateverDataIsTold() {
        Play play(task(message()));
        const auto outcome = play.run(
            logged_in("PIPELINING", "C: MAIL FROM:<anna@example.org>\nC: RCPT TO:<bob@example.org>\nC: DATA\n"
                                    "S: 550 not you\n"));
        QCOMPARE(outcome.mistake, std::string());
        QCOMPARE(outcome.code, std::string("server-refused"));
        QCOMPARE(outcome.facts.at("stage"), std::string("mail"));
    }

    void manyRecipientsGoInWindows() {
        std::vector<std::string> recipients;
        QString script = "C: MAIL FROM:<anna@example.org>\n";
        QString replies = "S: 250 ok\n";
        QString rest;
        for (int i = 0; i < 120; ++i) {
            recipients.push_back("r" + std::to_string(i) + "@example.org");
            const QString command = QString("C: RCPT TO:<r%1@example.org>\n").arg(i);
            (i < 50 ? script : rest) += command;
            (i < 50 ? replies : rest) += i == 49 || i == 99 ? "S: 250 ok\n" : i < 50 ? "S: 250 ok\n" : "";
            if (i == 99)
                for (int j = 0; j < 49; ++j) rest += "S: 250 ok\n";
            if (i == 119)
                for (int j = 0; j < 20; ++j) rest += "S: 250 ok\n";
        }
        Play play(task(message(recipients)));
        const auto outcome =
            play.run(logged_in("PIPELINING", script + replies + rest + data + "S: 250 ok\nC: QUIT\n"));
        QCOMPARE(outcome.mistake, std::string());
        QVERIFY(outcome.receipt.all_accepted());
        QCOMPARE(outcome.receipt.recipients.size(), std::size_t{120});
    }

    void eachRecipientHasAResult() {
        for (const char* extensions : {"", "PIPELINING"}) {
            Play play(task(message({"a@example.org", "b@example.org", "c@example.org", "d@example.org"})));
            const QString commands[] = {"C: MAIL FROM:<anna@example.org>\n", "C: RCPT TO:<a@example.org>\n",
                                        "C: RCPT TO:<b@example.org>\n", "C: RCPT TO:<c@example.org>\n",
                                        "C: RCPT TO:<d@example.org>\n"};
            const QString replies[] = {"S: 250 ok\n", "S: 250 ok\n", "S: 550-5.1.1 no\nS: 550 such user\n",
                                       "S: 451 later\n", "S: 552 too many\n"};
            QString script;
            const bool pipelined = *extensions != 0;
            if (pipelined)
                for (const auto& command : commands) script += command;
            for (int i = 0; i < 5; ++i) script += (pipelined ? QString() : commands[i]) + replies[i];
            const auto outcome = play.run(logged_in(extensions, script + data + "S: 250 queued\nC: QUIT\n"));
            QCOMPARE(outcome.mistake, std::string());
            const std::vector<RecipientResult> expected = {
                {"a@example.org", RecipientState::accepted, "250 queued"},
                {"b@example.org", RecipientState::rejected, "550 5.1.1 no such user"},
                {"c@example.org", RecipientState::pending, "451 later"},
                {"d@example.org", RecipientState::pending, "552 too many"}};
            QVERIFY(outcome.receipt.recipients == expected);
            QVERIFY(!outcome.receipt.all_accepted());
            QVERIFY(outcome.receipt.any_accepted());
        }
    }

    void nothingIsSentWhereNobodyIsAccepted() {
        Play play(task(message({"a@example.org", "b@example.org"})));
        const auto outcome = play.run(logged_in(
            "", "C: MAIL FROM:<anna@example.org>\nS: 250 ok\nC: RCPT TO:<a@example.org>\nS: 550 no\n"
                "C: RCPT TO:<b@example.org>\nS: 450 busy\nC: QUIT\n"));
        QCOMPARE(outcome.mistake, std::string());
        QVERIFY(!outcome.receipt.any_accepted());
        QCOMPARE(outcome.receipt.reply, std::string());
        QVERIFY(outcome.receipt.recipients[0].state == RecipientState::rejected);
        QVERIFY(outcome.receipt.recipients[1].state == RecipientState::pending);
    }

    void dotsAreStuffed_data() {
        QTest::addColumn<QString>("pieces");
        QTest::addColumn<QString>("sent");
        QTest::newRow("a dot alone") << "BODY .|\n"
                                     << "C: ..\nC: .\n";
        QTest::newRow("first and later lines") << "BODY .a|b|.c|\n"
                                               << "C: ..a\nC: b\nC: ..c\nC: .\n";
        QTest::newRow("dot in a line") << "BODY a.|\n"
                                       << "C: a.\nC: .\n";
        QTest::newRow("end of DATA inside") << "BODY a|.|MAIL FROM:<x>|\n"
                                            << "C: a\nC: ..\nC: MAIL FROM:<x>\nC: .\n";
        QTest::newRow("cut before the dot") << "BODY a|\nBODY .b|\n"
                                            << "C: a\nC: ..b\nC: .\n";
        QTest::newRow("cut behind the dot") << "BODY a|.\nBODY b|\n"
                                            << "C: a\nC: ..b\nC: .\n";
        QTest::newRow("no line end at the end") << "BODY a\n"
                                                << "C: a\nC: .\n";
        QTest::newRow("empty lines") << "BODY ||\n"
                                     << "C: \nC: \nC: .\n";
    }
    void dotsAreStuffed() {
        QFETCH(QString, pieces);
        QFETCH(QString, sent);
        std::uint64_t size = 0;
        for (const auto& line : pieces.split('\n', Qt::SkipEmptyParts))
            size += line.size() - 5 + line.count('|');
        Play play(task(message({"bob@example.org"}, size)));
        const QString begin =
            "C: MAIL FROM:<anna@example.org>\nS: 250 ok\nC: RCPT TO:<bob@example.org>\nS: 250 ok\n"
            "C: DATA\nS: 354 go\n";
        const auto outcome =
            play.run(logged_in("", begin + pieces + "END\n" + sent + "S: 250 ok\nC: QUIT\n"));
        QCOMPARE(outcome.mistake, std::string());
    }

    void internationalAddressesAndRequiretls() {
        auto wanted = message({"bj\xc3\xb6rn@b\xc3\xbc"
                               "cher.example"});
        wanted.envelope.require_tls = true;
        Play play(task(wanted));
        const auto outcome = play.run(logged_in(
            "SMTPUTF8,REQUIRETLS", "C: MAIL FROM:<anna@example.org> SMTPUTF8 REQUIRETLS\nS: 250 ok\n"
                                   "C: RCPT TO:<bj\u00f6rn@xn--bcher-kva.example>\nS: 550 no\nC: QUIT\n"));
        QCOMPARE(outcome.mistake, std::string());
    }

    void internationalMessagesAreAnnounced_data() {
        QTest::addColumn<QString>("sender");
        QTest::addColumn<bool>("utf8_header");
        QTest::addColumn<QString>("extensions");
        QTest::addColumn<QString>("command");
        const QString anna = "anna@example.org";
        QTest::newRow("a field") << anna << true << "SMTPUTF8"
                                 << "MAIL FROM:<anna@example.org> SMTPUTF8";
        QTest::newRow("a field, and eight bits") << anna << true << "8BITMIME,SMTPUTF8"
                                                 << "MAIL FROM:<anna@example.org> BODY=8BITMIME SMTPUTF8";
        QTest::newRow("the sender") << QString("j\u00fcrgen@b\u00fccher.example") << true
                                    << "8BITMIME,SMTPUTF8"
                                    << QString("MAIL FROM:<j\u00fcrgen@xn--bcher-kva.example> BODY=8BITMIME "
                                               "SMTPUTF8");
        QTest::newRow("nothing") << anna << false << "8BITMIME,SMTPUTF8"
                                 << "MAIL FROM:<anna@example.org>";
    }
    void internationalMessagesAreAnnounced() {
        QFETCH(QString, sender);
        QFETCH(bool, utf8_header);
        QFETCH(QString, extensions);
        QFETCH(QString, command);
        auto wanted = message();
        wanted.envelope.mail_from = sender.toStdString();
        wanted.utf8_header = utf8_header;
        Play play(task(wanted));
        const auto outcome = play.run(logged_in(extensions, "C: " + command +
                                                                "\nS: 250 ok\nC: RCPT TO:<bob@example.org>\n"
                                                                "S: 550 no\nC: QUIT\n"));
        QCOMPARE(outcome.mistake, std::string());
    }

    void anInternationalDomainNeedsNoSmtputf8() {
        Play play(task(message({"bob@b\xc3\xbc"
                                "cher.example"})));
        const auto outcome =
            play.run(logged_in("", "C: MAIL FROM:<anna@example.org>\nS: 250 ok\n"
                                   "C: RCPT TO:<bob@xn--bcher-kva.example>\nS: 550 no\nC: QUIT\n"));
        QCOMPARE(outcome.mistake, std::string());
    }

    void unusualAddressesAreKept_data() {
        QTest::addColumn<QString>("address");
        for (const char* address : {"\"a b>\"@example.org", "\"a\\\"b\"@example.org", "bob@[127.0.0.1]",
                                    "bob@[IPv6:::1]", "o'neill+tag=x@example.org"})
            QTest::newRow(address) << QString(address);
    }
    void unusualAddressesAreKept() {
        QFETCH(QString, address);
        Play play(task(message({address.toStdString()})));
        const auto outcome =
            play.run(logged_in("", "C: MAIL FROM:<anna@example.org>\nS: 250 ok\nC: RCPT TO:<" + address +
                                       ">\nS: 550 no\nC: QUIT\n"));
        QCOMPARE(outcome.mistake, std::string());
    }

    void scramEndToEnd() {
        const auto credential = Credential::with_password("user", Secret("pencil"));
        SmtpTask scram{.host = "h", .port = 465, .credential = credential, .nonce = "rOprNGfwEbeRWgbNEkqO"};
        const QString begin =
            "S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-m\nS: 250 AUTH PLAIN SCRAM-SHA-256\nAUTH SCRAM-SHA-256\n"
            "C: AUTH SCRAM-SHA-256 " +
            base64("n,,n=user,r=rOprNGfwEbeRWgbNEkqO") +
            "\n"
            "S: 334 " +
            base64("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096") +
            "\n"
            "C: " +
            base64("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                   "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=") +
            "\n";
        const auto good =
            Play(scram).run(begin + "S: 334 " + base64("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=") +
                            "\nC: \nS: 235 in\nC: QUIT\n");
        QCOMPARE(good.mistake, std::string());
        QCOMPARE(good.code, std::string("done"));
        // A server that says yes without a proof does not know the password.
        const auto bold = Play(scram).run(begin + "S: 235 in\n");
        QCOMPARE(bold.code, std::string("server-protocol"));
        QCOMPARE(bold.facts.at("detail"), std::string("server-signature"));
        const auto wrong =
            Play(scram).run(begin + "S: 334 " + base64("v=" + std::string(43, 'A') + "=") + "\n");
        QCOMPARE(wrong.code, std::string("server-protocol"));
    }

    void aLongTokenGoesBehindTheCommand() {
        const auto credential = Credential::with_token("u", Secret(std::string(1000, 't')));
        const std::string answer = "user=u\x01"
                                   "auth=Bearer " +
                                   std::string(1000, 't') + "\x01\x01";
        const auto outcome =
            Play({.host = "h", .port = 465, .credential = credential})
                .run("S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-m\nS: 250 AUTH=XOAUTH2\nAUTH XOAUTH2\n"
                     "C: AUTH XOAUTH2\nS: 334 \nC: " +
                     base64(answer) + "\nS: 235 in\nC: QUIT\n");
        QCOMPARE(outcome.mistake, std::string());
        QCOMPARE(outcome.code, std::string("done"));
    }

    void identifyingSendsNoCredential() {
        const SmtpTask only{
            .starttls = true, .host = "h", .port = 587, .credential = credential_, .identify_only = true};
        const auto outcome =
            Play(only).run("S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-m\nS: 250 STARTTLS\nC: STARTTLS\n"
                           "S: 220 go\nTLS\n");
        QCOMPARE(outcome.mistake, std::string());
    }

  private:
    static QString base64(const std::string& bytes) { return QString::fromStdString(to_base64(bytes)); }
};

QTEST_GUILESS_MAIN(SmtpDialogueTest)
#include "smtp_dialogue_test.moc"
