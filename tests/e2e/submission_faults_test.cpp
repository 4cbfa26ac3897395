// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that fail at each step of a submission: exit 6, one clear error, the message kept in the outbox,
// the draft as it was.
#include "tests/e2e/household.h"
#include "tests/e2e/submission_play.h"
#include "tests/support/test_pki.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <fstream>

using namespace sealpost::test;

Q_DECLARE_METATYPE(sealpost::test::SubmissionPlay)

class SubmissionFaultsTest : public QObject {
    Q_OBJECT
    TestPki pki_;
    Person ada_;
    std::filesystem::path draft_;
    std::string text_ = message("Ada <ada@example.org>", "bob@example.org, carol@example.org");

    SubmissionPlay good() const {
        return {.tls = {.certificate = pki_.certificate("good"), .key = pki_.key("good")}};
    }

    /// `send` through an account with this server.
    Said send(std::uint16_t port, const std::string& timeout = "20") {
        ada_.run({"account", "remove", "ada@example.org"});
        const Said added =
            add_account(ada_, {.smtp = port, .ca = pki_.ca(), .password = "geheim-4711", .test = false});
        if (added.exit_code != 0) return added;
        return ada_.run({"send", draft_.native(), "--timeout", timeout, "--json"});
    }

    void verifyNothingWasLost(const Said& said) {
        const QJsonObject error = said.json().value("error").toObject();
        const QString told = error.value("message").toString();
        const QString id = said.json().value("items").toArray().first().toString();
        QVERIFY2(told.contains("in the outbox as " + id), said.out.c_str());
        QVERIFY2(!error.value("hint").toString().isEmpty(), said.out.c_str());
        const Said listed = ada_.run({"outbox", "list", "--json"});
        QStringList ids;
        for (const auto& item : listed.json().value("items").toArray())
            ids << item.toObject().value("id").toString();
        QVERIFY2(ids.contains(id), listed.out.c_str());
        QCOMPARE(ada_.run({"outbox", "cancel", id.toStdString()}).exit_code, 0);
        QCOMPARE(file_bytes(draft_), text_);
        QCOMPARE(ada_.tmp().file_count(), std::size_t{0});
        QVERIFY(!ada_.home().contains(canary));
    }

  private slots:
    void initTestCase() {
        ada_.make_key();
        ada_.knows("bob@example.org");
        ada_.knows("carol@example.org");
        draft_ = ada_.work().write("draft.eml", text_);
    }

    void sendsWhereNothingIsWrong() {
        const LoopbackServer server(session_of(good()));
        const Said said = send(server.port());
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
        QVERIFY(server.heard().find("BEGIN PGP MESSAGE") != std::string::npos);
        QVERIFY(server.heard().find(canary) == std::string::npos);
    }

    void tellsWhichStepFailed_data() {
        QTest::addColumn<SubmissionPlay>("play");
        QTest::addColumn<QString>("code");
        const auto row = [this](const char* name, const char* code, auto change) {
            SubmissionPlay play = good();
            change(play);
            QTest::newRow(name) << play << QString(code);
        };
        row("busy at once", "server-busy", [](auto& p) { p.greeting = "421 4.3.2 not now"; });
        row("refuses to serve", "server-refused", [](auto& p) { p.greeting = "554 5.3.2 go away"; });
        row("refuses the password", "auth-refused", [](auto& p) { p.auth = "535 5.7.8 no"; });
        row("4xx at MAIL", "server-busy", [](auto& p) { p.mail = "451 4.3.0 later"; });
        row("5xx at MAIL", "server-refused", [](auto& p) { p.mail = "553 5.7.1 not yours"; });
        row("4xx at RCPT", "server-busy", [](auto& p) {
            p.recipients = {{"bob@example.org", "450 4.2.1 later"}, {"carol@example.org", "450 4.2.1 later"}};
        });
        row("5xx at RCPT", "server-refused", [](auto& p) {
            p.recipients = {{"bob@example.org", "550 5.1.1 who"}, {"carol@example.org", "550 5.1.1 who"}};
        });
        row("4xx at DATA", "server-busy", [](auto& p) { p.data = "451 4.3.0 later"; });
        row("5xx at DATA", "server-refused", [](auto& p) { p.data = "554 5.6.0 no"; });
        row("4xx after the message", "server-busy", [](auto& p) { p.end_of_data = "452 4.3.1 full"; });
        row("5xx after the message", "server-refused", [](auto& p) { p.end_of_data = "554 5.7.1 spam"; });
    }
    void tellsWhichStepFailed() {
        QFETCH(SubmissionPlay, play);
        QFETCH(QString, code);
        const LoopbackServer server(session_of(play));
        const Said said = send(server.port());
        QCOMPARE(said.exit_code, 6);
        QCOMPARE(said.error_code(), code);
        verifyNothingWasLost(said);
    }

    void survivesAServerThatCloses_data() {
        QTest::addColumn<SubmissionPlay>("play");
        const auto row = [this](const char* name, auto change) {
            SubmissionPlay play = good();
            change(play);
            QTest::newRow(name) << play;
        };
        row("before the greeting", [](auto& p) { p.greeting = closes; });
        row("at AUTH", [](auto& p) { p.auth = closes; });
        row("at MAIL", [](auto& p) { p.mail = closes; });
        row("at DATA", [](auto& p) { p.data = closes; });
        row("half-way through the message", [](auto& p) { p.lines_of_message = 12; });
        row("after the message", [](auto& p) { p.end_of_data = closes; });
    }
    void survivesAServerThatCloses() {
        QFETCH(SubmissionPlay, play);
        const LoopbackServer server(session_of(play));
        const Said said = send(server.port());
        QCOMPARE(said.exit_code, 6);
        QVERIFY(!said.error_code().isEmpty());
        verifyNothingWasLost(said);
    }

    void givesUpOnAServerThatIsSilent_data() {
        QTest::addColumn<SubmissionPlay>("play");
        const auto row = [this](const char* name, auto change) {
            SubmissionPlay play = good();
            change(play);
            QTest::newRow(name) << play;
        };
        row("before the greeting", [](auto& p) { p.greeting = is_silent; });
        row("at AUTH", [](auto& p) { p.auth = is_silent; });
        row("after the message", [](auto& p) { p.end_of_data = is_silent; });
    }
    void givesUpOnAServerThatIsSilent() {
        QFETCH(SubmissionPlay, play);
        const LoopbackServer server(session_of(play));
        const Said said = send(server.port(), "1");
        QCOMPARE(said.exit_code, 6);
        QCOMPARE(said.error_code(), "server-silent");
        verifyNothingWasLost(said);
    }

    void givesUpOnAServerThatFallsSilentInTheMessage_data() {
        QTest::addColumn<int>("kibibytes");
        // What the buffers on the way take, and more than that.
        QTest::newRow("short") << 1;
        QTest::newRow("long") << 12 * 1024;
    }
    void givesUpOnAServerThatFallsSilentInTheMessage() {
        QFETCH(int, kibibytes);
        SubmissionPlay play = good();
        play.lines_of_message = 5;
        play.silent_in_message = true;
        const LoopbackServer server(session_of(play));
        const std::string before = text_;
        for (int line = 0; line < kibibytes * 16; ++line) text_ += std::string(63, 'x') + "\n";
        std::ofstream(draft_, std::ios::binary) << text_;
        QElapsedTimer timer;
        timer.start();
        const Said said = send(server.port(), "2");
        const auto took = timer.elapsed();
        QCOMPARE(said.exit_code, 6);
        QCOMPARE(said.error_code(), "server-silent");
        QVERIFY2(took < 60000, std::to_string(took).c_str());
        verifyNothingWasLost(said);
        text_ = before;
        std::ofstream(draft_, std::ios::binary) << text_;
    }

    void isUnreachableWhereNobodyListens() {
        std::uint16_t port = 0;
        {
            port = LoopbackServer([](ServerConnection&) {}).port();
        }
        const Said said = send(port);
        QCOMPARE(said.exit_code, 6);
        QCOMPARE(said.error_code(), "unreachable");
        verifyNothingWasLost(said);
    }

    void saysWhoGotItWhereOneRecipientWasRefused_data() {
        QTest::addColumn<QString>("reply");
        QTest::newRow("for good") << "550 5.1.1 no such mailbox";
        QTest::newRow("for now") << "450 4.2.1 mailbox busy";
    }
    void saysWhoGotItWhereOneRecipientWasRefused() {
        QFETCH(QString, reply);
        SubmissionPlay play = good();
        play.recipients = {{"carol@example.org", reply.toStdString()}};
        const LoopbackServer server(session_of(play));
        const Said said = send(server.port());
        QCOMPARE(said.exit_code, 6);
        const QJsonObject error = said.json().value("error").toObject();
        QCOMPARE(error.value("accepted").toArray(), QJsonArray{"bob@example.org"});
        QVERIFY(error.value("message").toString().contains("bob@example.org"));
        QVERIFY(said.out.find(reply.mid(4).toStdString()) != std::string::npos);
        QJsonObject states;
        for (const auto& result :
             said.json().value("copies").toArray().first().toObject().value("results").toArray())
            states[result.toObject().value("address").toString()] = result.toObject().value("state");
        QCOMPARE(states.value("bob@example.org").toString(), "accepted");
        QCOMPARE(states.value("carol@example.org").toString(),
                 reply.startsWith('5') ? "rejected" : "pending");
        QCOMPARE(file_bytes(draft_), text_);
    }

    void showsTheServersWordsEscaped() {
        SubmissionPlay play = good();
        play.mail = "553 5.7.1 \x1b[31mred\x1b[0m \xe2\x80\xae!";
        const LoopbackServer server(session_of(play));
        ada_.run({"account", "remove", "ada@example.org"});
        add_account(ada_, {.smtp = server.port(), .ca = pki_.ca(), .test = false});
        const Said said = ada_.run({"send", draft_.native()});
        QCOMPARE(said.exit_code, 6);
        QVERIFY(said.out.empty());
        QVERIFY(said.err.find('\x1b') == std::string::npos);
        QVERIFY(said.err.find("\xe2\x80\xae") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(SubmissionFaultsTest)
#include "submission_faults_test.moc"
