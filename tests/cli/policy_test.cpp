// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets which protection, through the command line: the account's policy, wishes for people and domains,
// the technology that somebody last used, and that it is said plainly who gets clear text.
#include "tests/cli/person.h"
#include "tests/support/mail_server.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sealpost::test;

namespace {

constexpr const char* bob = "bob@example.org";
constexpr const char* nora = "nora@nokey.example";

QString words(const QJsonArray& list, const char* field) {
    QStringList result;
    for (const auto& value : list) result += value.toObject().value(field).toString();
    return result.join(' ');
}

} // namespace

class PolicyTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Person> ada_;

    Said plans(const std::string& to, std::vector<std::string> further = {},
               const std::string& command = "plan") const {
        std::vector<std::string> arguments{command, "-", "--json"};
        arguments.insert(arguments.end(), further.begin(), further.end());
        return ada_->run(arguments, message(ada_->address(), to));
    }
    void sets(const std::vector<std::string>& words) const {
        const Said said = ada_->run(words);
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
    }
    /// "address:because:policy" of everybody who gets clear text.
    static QString clear_of(const Said& said) {
        QStringList result;
        for (const auto& value : said.json().value("in_the_clear").toArray()) {
            const QJsonObject entry = value.toObject();
            result += entry.value("address").toString() + ":" + entry.value("because").toString() + ":" +
                      entry.value("policy").toString("null");
        }
        return result.join(' ');
    }

  private slots:
    void init() {
        ada_ = std::make_unique<Person>("ada@example.org");
        ada_->make_key();
        ada_->knows(bob, "accepted");
        sets({"account", "add", "ada@example.org", "--smtp", "localhost:1", "--no-test", "--password-command",
              "true"});
    }

    void preferSendsInTheClearOnlyWithoutAnyKey() {
        QCOMPARE(plans(nora).exit_code, 3);
        sets({"config", "set", "ada@example.org.policy", "prefer"});
        const Said said = plans(std::string(bob) + ", " + nora);
        QCOMPARE(said.exit_code, 0);
        const auto copies = said.json().value("copies").toArray();
        QCOMPARE(words(copies, "engine"), QString("pgp none"));
        QCOMPARE(words(copies, "protection"), QString("signed-and-encrypted signed"));
        QCOMPARE(clear_of(said), QString("nora@nokey.example:account:prefer"));
        QCOMPARE(clear_of(plans(std::string(bob) + ", " + nora, {}, "view")),
                 QString("nora@nokey.example:account:prefer"));
        ada_->knows(nora, "none");
        QCOMPARE(plans(nora).error_code(), "not-accepted");
    }

    void saysPlainlyWhoGetsClearText() {
        sets({"people", "set", nora, "--policy", "prefer"});
        for (const char* command : {"plan", "view"}) {
            const Said said = ada_->run({command}, message(ada_->address(), std::string(bob) + ", " + nora));
            QCOMPARE(said.exit_code, 0);
            QVERIFY2(contains(said.out, "IN THE CLEAR"), said.out.c_str());
            QVERIFY2(contains(said.out, "nora@nokey.example (policy prefer for this address"),
                     said.out.c_str());
            const Said none = ada_->run({command}, message(ada_->address(), bob));
            QVERIFY(!contains(none.out, "IN THE CLEAR"));
        }
        sets({"people", "set", nora, "--policy", "account"});
        const Said named = plans(nora, {"--allow-plaintext", nora});
        QCOMPARE(clear_of(named), QString("nora@nokey.example:allow-plaintext:null"));
    }

    void theMostExactWishWins() {
        sets({"people", "set", "@nokey.example", "--policy", "prefer"});
        QCOMPARE(clear_of(plans(nora)), QString("nora@nokey.example:domain:prefer"));
        QCOMPARE(plans("x@sub.nokey.example").exit_code, 3);
        sets({"people", "set", nora, "--policy", "require"});
        QCOMPARE(plans(nora).error_code(), "no-key");
        sets({"people", "set", nora, "--policy", "sign-only"});
        QCOMPARE(clear_of(plans(nora)), QString("nora@nokey.example:person:sign-only"));
        sets({"people", "set", nora, "--policy", "account"});
        QCOMPARE(clear_of(plans(nora)), QString("nora@nokey.example:domain:prefer"));
        // What must be sealed for Bob lies open for nobody whom the user did not name.
        const Said beside = plans(std::string(bob) + ", " + nora);
        QCOMPARE(beside.exit_code, 3);
        QVERIFY2(beside.json().value("error").toObject().value("message").toString().contains(bob),
                 beside.out.c_str());
        QCOMPARE(plans(std::string(bob) + ", " + nora, {"--allow-plaintext", nora}).exit_code, 0);
    }

    void domainsAreListedShownAndTakenBack() {
        const Said set = ada_->run(
            {"people", "set", "@NoKey.Example", "--policy", "prefer", "--engine", "smime", "--json"});
        QCOMPARE(set.exit_code, 0);
        const auto domain = [](const Said& said) {
            const auto object = said.json().value("domains").toArray().first().toObject();
            return object.value("domain").toString() + " " + object.value("policy").toString() + " " +
                   object.value("engine").toString();
        };
        QCOMPARE(domain(set), QString("nokey.example prefer smime"));
        QCOMPARE(domain(ada_->run({"people", "list", "--json"})), QString("nokey.example prefer smime"));
        QCOMPARE(domain(ada_->run({"people", "show", "@nokey.example", "--json"})),
                 QString("nokey.example prefer smime"));
        QVERIFY(contains(ada_->run({"people", "list"}).out, "@nokey.example"));
        sets({"people", "set", "@nokey.example", "--policy", "account", "--engine", "auto"});
        QCOMPARE(ada_->run({"people", "show", "@nokey.example", "--json"}).error_code(), "not-found");
        QCOMPARE(ada_->run({"people", "set", "@", "--policy", "prefer"}).exit_code, 2);
        QCOMPARE(ada_->run({"people", "set", nora, "--policy", "no-mixed"}).exit_code, 2);
    }

    void wishesSurviveABackup() {
        sets({"people", "set", "@nokey.example", "--policy", "prefer"});
        sets({"people", "set", bob, "--policy", "require"});
        const auto file = ada_->work() / "backup", code = ada_->work() / "code";
        sets({"keys", "backup", "-o", file.native(), "--code-out", code.native()});
        const Person other("ada@example.org");
        const Said restored =
            other.run({"keys", "restore", file.native(), "--code-file", code.native(), "--no-passphrase"});
        QVERIFY2(restored.exit_code == 0, (restored.out + restored.err).c_str());
        const QJsonObject list = other.run({"people", "list", "--json"}).json();
        QCOMPARE(words(list.value("domains").toArray(), "policy"), QString("prefer"));
        QCOMPARE(words(list.value("people").toArray(), "policy"), QString("require"));
    }

    void writesWithWhatThePersonLastUsed() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        const MailServer server;
        const Person writer(bob);
        const auto exchange = [](const Person& from, const std::string& key, const Person& to) {
            const Said exported = from.run({"keys", "export", key});
            QVERIFY2(to.run({"keys", "import", "-"}, exported.out).exit_code == 0, exported.err.c_str());
            const Said trusted =
                to.run({"keys", "trust", key, "--for", from.address(), "--level", "verified"});
            QVERIFY2(trusted.exit_code == 0, (trusted.out + trusted.err).c_str());
        };
        const Person reader("ada@example.org");
        for (const char* engine : {"pgp", "smime"}) {
            exchange(writer, writer.make_key(engine), reader);
            exchange(reader, reader.make_key(engine), writer);
        }
        for (const auto& [person, password] :
             {std::pair{&reader, "ada's password"}, std::pair{&writer, "bob's password"}}) {
            const auto file = person->work().write("password", std::string(password) + "\n");
            const auto at = [](std::uint16_t port) { return "localhost:" + std::to_string(port); };
            const Said said =
                person->run({"account", "add", person->address(), "--imap", at(server.imaps_port()), "--smtp",
                             at(server.smtps_port()), "--ca-file", server.pki().ca().native(),
                             "--password-command", "cat " + file.native()});
            QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
        }
        const auto engine = [&] {
            const Said said = reader.run({"plan", "--json"}, message(reader.address(), bob));
            return said.json().value("copies").toArray().first().toObject().value("engine").toString();
        };
        QCOMPARE(engine(), "pgp");
        int uid = 0;
        for (const char* used : {"smime", "pgp", "smime"}) {
            // Times are told in seconds.
            const auto second = QDateTime::currentSecsSinceEpoch();
            QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() != second);
            const Said sent =
                writer.run({"send", "--engine", used}, message(writer.address(), reader.address()));
            QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
            const Said opened = reader.run({"mail", "open", std::to_string(++uid)});
            QVERIFY2(opened.exit_code == 0, (opened.out + opened.err).c_str());
            QCOMPARE(engine(), used);
        }
        QCOMPARE(reader.run({"config", "set", "ada@example.org.engine", "pgp"}).exit_code, 0);
        QCOMPARE(engine(), "smime");
        QCOMPARE(reader.run({"people", "set", bob, "--engine", "pgp"}).exit_code, 0);
        QCOMPARE(engine(), "pgp");
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
