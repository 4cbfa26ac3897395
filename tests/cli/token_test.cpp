// SPDX-License-Identifier: GPL-3.0-or-later
// An account with OAuth 2 tokens through the command line: the command is run at each use, and whatever it
// does, nothing is lost and nobody hangs.
#include "tests/cli/person.h"
#include "tests/support/mail_server.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace sealpost::test;

namespace {

constexpr const char* token = "ya29.kanarienvogel-token";

} // namespace

class TokenTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> server_;
    std::unique_ptr<Person> ada_;

    /// What the token command does from now on; it counts its runs.
    void command_is(const std::string& script) const {
        ada_->work().write("token.sh",
                           "echo run >>'" + (ada_->work() / "runs").native() + "'\n" + script + "\n");
    }
    std::size_t runs() const {
        const std::string text = file_bytes(ada_->work() / "runs");
        return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    }
    Said adds() const {
        const auto port = [](std::uint16_t number) { return "localhost:" + std::to_string(number); };
        return ada_->run({"account", "add", "ada@example.org", "--imap", port(server_->imaps_port()),
                          "--smtp", port(server_->smtps_port()), "--security", "implicit", "--ca-file",
                          server_->pki().ca().native(), "--token-command",
                          "sh " + (ada_->work() / "token.sh").native(), "--json"});
    }
    Said sends() const {
        return ada_->run({"send", "--json"}, message("ada@example.org", "bob@example.org"));
    }
    std::size_t delivered() const { return server_->stored("bob@example.org").size(); }
    static QString hint(const Said& said) {
        return said.json().value("error").toObject().value("hint").toString();
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        MailServer::Options options;
        options.tokens = {{"ada@example.org", token}};
        options.expired_tokens = {{"ada@example.org", "old"}};
        server_ = std::make_unique<MailServer>(options);
        ada_ = std::make_unique<Person>("ada@example.org");
        ada_->make_key();
        ada_->knows("bob@example.org");
    }
    void init() {
        if (!ada_) return;
        command_is("echo " + std::string(token));
        if (QTest::currentTestFunction() == QByteArray("storesNoAccountThatDoesNotWork")) return;
        if (ada_->run({"account", "show", "ada@example.org"}).exit_code != 0) QCOMPARE(adds().exit_code, 0);
    }

    void storesNoAccountThatDoesNotWork_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("exit_code");
        QTest::addColumn<QString>("code");
        QTest::newRow("an expired token") << "echo old" << 6 << "auth-refused";
        QTest::newRow("a wrong token") << "echo wrong" << 6 << "auth-refused";
        QTest::newRow("a failure") << "echo " + QString(token) + "; exit 3" << 8 << "locked";
        QTest::newRow("nothing") << "true" << 8 << "locked";
        QTest::newRow("a message") << "echo you have to log in" << 8 << "locked";
    }
    void storesNoAccountThatDoesNotWork() {
        QFETCH(QString, script);
        QFETCH(int, exit_code);
        QFETCH(QString, code);
        ada_->run({"account", "remove", "ada@example.org"});
        command_is(script.toStdString());
        const Said said = adds();
        QCOMPARE(said.exit_code, exit_code);
        QCOMPARE(said.error_code(), code);
        QVERIFY(!hint(said).isEmpty());
        QVERIFY(!contains(said.out + said.err, token));
        QVERIFY(ada_->run({"account", "list", "--json"}).json().value("accounts").toArray().isEmpty());
    }

    void sendsAndReads() {
        const auto before = delivered();
        const auto runs_before = runs();
        const Said sent = sends();
        QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
        QCOMPARE(delivered(), before + 1);
        const auto runs_after_send = runs();
        QVERIFY2(runs_after_send > runs_before, "the token is fetched at each use");
        QCOMPARE(ada_->run({"mail", "list", "--json"}).exit_code, 0);
        QVERIFY(runs() > runs_after_send);
        QVERIFY2(!ada_->home().contains(token), "no token lies on the disk");
        const Said tested = ada_->run({"account", "test", "--json"});
        QCOMPARE(tested.exit_code, 0);
        QVERIFY(contains(tested.out, "OAUTHBEARER"));
    }
    void takesTheFirstOfTwoLines() {
        command_is("echo " + std::string(token) + "; echo expires in an hour");
        QCOMPARE(ada_->run({"account", "test"}).exit_code, 0);
    }

    void keepsTheMessageUntilThereIsAToken_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("exit_code");
        QTest::addColumn<QString>("hint_part");
        QTest::newRow("an expired token") << "echo old" << 6 << "token command";
        QTest::newRow("a command that fails") << "echo secret-words >&2; exit 1" << 8 << "by hand";
        QTest::newRow("a command that prints nothing") << "true" << 8 << "by hand";
    }
    void keepsTheMessageUntilThereIsAToken() {
        QFETCH(QString, script);
        QFETCH(int, exit_code);
        QFETCH(QString, hint_part);
        const auto before = delivered();
        command_is(script.toStdString());
        const Said listed = ada_->run({"mail", "list", "--json"});
        QCOMPARE(listed.exit_code, exit_code);
        QVERIFY2(hint(listed).contains(hint_part), qPrintable(hint(listed)));
        QVERIFY(!contains(listed.out + listed.err, "secret-words"));

        const Said sent = sends();
        QVERIFY(sent.exit_code == exit_code);
        QCOMPARE(delivered(), before);
        command_is("echo " + std::string(token));
        const Said flushed = ada_->run({"outbox", "flush", "--json"});
        QVERIFY2(flushed.exit_code == 0, (flushed.out + flushed.err).c_str());
        QCOMPARE(delivered(), before + 1);
        QVERIFY(ada_->run({"outbox", "list", "--json"}).json().value("items").toArray().isEmpty());
    }
    void doesNotPassThroughAShell() {
        const auto trace = ada_->work() / "trace";
        ada_->run({"account", "remove", "ada@example.org"});
        const Said said = ada_->run({"account", "add", "ada@example.org", "--smtp",
                                     "localhost:" + std::to_string(server_->smtps_port()), "--security",
                                     "implicit", "--ca-file", server_->pki().ca().native(), "--token-command",
                                     "echo " + std::string(token) + " ; touch " + trace.native(), "--json"});
        QCOMPARE(said.exit_code, 8); // "TOKEN ; touch …" is one line, and no token
        QVERIFY(!std::filesystem::exists(trace));
    }
};

QTEST_GUILESS_MAIN(TokenTest)
#include "token_test.moc"
