// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/person.h"
#include "tests/support/loopback_server.h"
#include "tests/support/mail_server.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sealpost::test;

/// The main job through the command line: sealed, submitted, stored, fetched, opened, verified.
class MailTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> server_;
    std::unique_ptr<Person> ada_;
    std::unique_ptr<Person> bob_;

    std::vector<std::string> account(const Person& person, const std::string& password,
                                     bool starttls = false) const {
        const auto file = person.work().write("password", password + "\n");
        const auto port = [](std::uint16_t number) { return "localhost:" + std::to_string(number); };
        return {"account",
                "add",
                person.address(),
                "--imap",
                port(starttls ? server_->imap_port() : server_->imaps_port()),
                "--smtp",
                port(starttls ? server_->smtp_port() : server_->smtps_port()),
                "--security",
                starttls ? "starttls" : "implicit",
                "--ca-file",
                server_->pki().ca().native(),
                "--password-command",
                "cat " + file.native(),
                "--json"};
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        server_ = std::make_unique<MailServer>();
        ada_ = std::make_unique<Person>("ada@example.org");
        bob_ = std::make_unique<Person>("bob@example.org");
        const std::string ada_key = ada_->make_key();
        const std::string bob_key = bob_->make_key();
        ada_->run({"keys", "import", "-"}, bob_->gnupg().export_public(bob_key));
        ada_->run({"keys", "trust", bob_key, "--for", "bob@example.org", "--level", "verified"});
        bob_->run({"keys", "import", "-"}, ada_->gnupg().export_public(ada_key));
        bob_->run({"keys", "trust", ada_key, "--for", "ada@example.org", "--level", "verified"});
        for (const auto& [person, password] :
             {std::pair{ada_.get(), "ada's password"}, std::pair{bob_.get(), "bob's password"}}) {
            const Said said = person->run(account(*person, password));
            QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
            QVERIFY(said.json().value("tested").toObject().contains("imap"));
        }
    }

    void sendsAndReadsBack() {
        const Said sent = ada_->run({"send", "--json"}, message("Ada <ada@example.org>", "bob@example.org"));
        QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
        const QJsonObject copy = sent.json().value("copies").toArray().first().toObject();
        QCOMPARE(copy.value("results").toArray().first().toObject().value("state").toString(), "accepted");
        QVERIFY(sent.json().value("message_id").toString().startsWith('<'));

        QCOMPARE(server_->stored("bob@example.org").size(), std::size_t{1});
        QVERIFY(!server_->folder().contains(canary));
        const auto filed = server_->stored("ada@example.org", "Sent");
        QCOMPARE(filed.size(), std::size_t{1});
        QCOMPARE(sent.json().value("filed").toObject().value("folder").toString(), "Sent");
        QCOMPARE(ada_->run({"verify"}, filed.front()).exit_code, 0);

        const Said list = bob_->run({"mail", "list", "--json"});
        QCOMPARE(list.exit_code, 0);
        QCOMPARE(list.json().value("folder").toString(), "INBOX");
        const QJsonObject entry = list.json().value("messages").toArray().first().toObject();
        QCOMPARE(entry.value("looks").toString(), "encrypted");
        QCOMPARE(entry.value("subject").toString(), "[...]");
        QVERIFY(entry.value("date").toString().endsWith('Z'));
        const std::string uid = std::to_string(entry.value("uid").toInt());

        const Said opened = bob_->run({"mail", "open", uid, "--json"});
        QCOMPARE(opened.exit_code, 0);
        QCOMPARE(opened.json().value("summary").toString(), "signed-and-encrypted");
        QVERIFY(opened.json().value("body").toObject().value("text").toString().contains(canary));
        const auto file = bob_->work() / "fetched.eml";
        QCOMPARE(bob_->run({"mail", "fetch", uid, "-o", file.native()}).exit_code, 0);
        QCOMPARE(file_bytes(file), bob_->run({"mail", "fetch", uid}).out);
        QVERIFY(file_bytes(file).find("BEGIN PGP MESSAGE") != std::string::npos);
    }

    void listsFolders() {
        const Said said = ada_->run({"mail", "folders", "--json"});
        QCOMPARE(said.exit_code, 0);
        QStringList names;
        for (const auto& folder : said.json().value("folders").toArray())
            names << folder.toObject().value("name").toString();
        QVERIFY(names.contains("INBOX"));
        QVERIFY(names.contains("Sent"));
    }

    void flagsMovesAndDeletes() {
        server_->deliver("bob@example.org", "From: eve@example.org\r\nSubject: tidy\r\n\r\nhi\r\n");
        const auto uid_in = [&](const std::string& folder) {
            const Said list = bob_->run({"mail", "list", "--folder", folder, "--json"});
            for (const auto& entry : list.json().value("messages").toArray())
                if (entry.toObject().value("subject").toString() == "tidy")
                    return std::to_string(entry.toObject().value("uid").toInt());
            return std::string();
        };
        const std::string uid = uid_in("INBOX");
        const auto flags = [](const Said& said) {
            return said.json().value("flags").toArray().toVariantList();
        };
        QVERIFY(flags(bob_->run({"mail", "flag", uid, "+seen", "+flagged", "--json"})).contains("seen"));
        const Said cleared = bob_->run({"mail", "flag", uid, "-seen", "--json"});
        QVERIFY(!flags(cleared).contains("seen"));
        QVERIFY(flags(cleared).contains("flagged"));
        QCOMPARE(bob_->run({"mail", "flag", "4711", "+seen", "--json"}).error_code(), "not-found");
        QCOMPARE(bob_->run({"mail", "flag", uid, "+seen", "--uidvalidity", "1", "--json"}).error_code(),
                 "not-found");

        QCOMPARE(bob_->run({"mail", "move", uid, "Nirgends", "--json"}).error_code(), "not-found");
        const Said moved = bob_->run({"mail", "move", uid, "Drafts", "--json"});
        QCOMPARE(moved.json().value("to").toString(), "Drafts");
        QCOMPARE(moved.json().value("removed").toBool(), true);
        QVERIFY(uid_in("INBOX").empty());

        const Said trashed = bob_->run({"mail", "delete", uid_in("Drafts"), "--folder", "Drafts", "--json"});
        QCOMPARE(trashed.json().value("to").toString(), "Trash");
        QVERIFY(uid_in("Drafts").empty());
        const Said erased = bob_->run({"mail", "delete", uid_in("Trash"), "--folder", "Trash", "--json"});
        QVERIFY(erased.json().value("to").isNull());
        QCOMPARE(erased.exit_code, 0);
        QVERIFY(uid_in("Trash").empty());
    }

    void sendsNothingThatIsRefused() {
        const auto before = server_->submission_log();
        const Said said = ada_->run({"send", "--json"}, message("ada@example.org", "eve@example.org"));
        QCOMPARE(said.exit_code, 3);
        QCOMPARE(said.error_code(), "no-key");
        QCOMPARE(server_->submission_log(), before);
    }

    void filesNothingWhereTheAccountSaysSo() {
        const auto before = server_->stored("ada@example.org", "Sent").size();
        QCOMPARE(ada_->run({"config", "set", "ada@example.org.sent", "none"}).exit_code, 0);
        QCOMPARE(ada_->run({"send"}, message("ada@example.org", "bob@example.org")).exit_code, 0);
        QCOMPARE(server_->stored("ada@example.org", "Sent").size(), before);
        QCOMPARE(ada_->run({"config", "set", "ada@example.org.sent", "append"}).exit_code, 0);
    }

    void tellsOfFoldersAndMessagesThatAreNotThere() {
        QCOMPARE(ada_->run({"mail", "list", "--folder", "Nirgends", "--json"}).error_code(), "not-found");
        QCOMPARE(ada_->run({"mail", "open", "4711", "--json"}).error_code(), "not-found");
        const auto file = ada_->work() / "nothing.eml";
        QCOMPARE(ada_->run({"mail", "fetch", "4711", "-o", file.native()}).exit_code, 1);
        QVERIFY(!std::filesystem::exists(file));
        QCOMPARE(ada_->run({"mail", "list", "--account", "eve@example.org", "--json"}).error_code(),
                 "no-account");
    }

    void refusesServersBeforeAPasswordIsSent_data() {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QString>("code");
        QTest::newRow("expired") << QByteArray("expired") << "tls-expired";
        QTest::newRow("another name") << QByteArray("wrong-name") << "tls-name";
        QTest::newRow("self-signed") << QByteArray("self-signed") << "tls-self-signed";
    }
    void refusesServersBeforeAPasswordIsSent() {
        QFETCH(QByteArray, certificate);
        QFETCH(QString, code);
        const TestPki pki;
        const auto name = certificate.toStdString();
        LoopbackServer faulty([&](ServerConnection& connection) {
            if (connection.start_tls({.certificate = pki.certificate(name), .key = pki.key(name)}))
                connection.wait_for_end();
        });
        const Person person;
        const Said said =
            person.run({"account", "add", "ada@example.org", "--smtp",
                        "localhost:" + std::to_string(faulty.port()), "--security", "implicit", "--ca-file",
                        pki.ca().native(), "--password-command", "echo geheim-4711", "--json"});
        QCOMPARE(said.exit_code, 7);
        QCOMPARE(said.error_code(), code);
        QVERIFY(!said.json().value("error").toObject().value("hint").toString().isEmpty());
        QVERIFY(faulty.heard().find("geheim") == std::string::npos);
        QVERIFY(person.run({"account", "list", "--json"}).json().value("accounts").toArray().isEmpty());
    }

    void tellsAWrongPassword() {
        const Person person("ada@example.org");
        const Said said = person.run(account(person, "not her password"));
        QCOMPARE(said.exit_code, 6);
        QCOMPARE(said.error_code(), "auth-refused");
        QVERIFY(person.run({"account", "list", "--json"}).json().value("accounts").toArray().isEmpty());
    }

    void pinsTheKeyOfAServerOfOnesOwn() {
        const TestPki pki;
        LoopbackServer own([&](ServerConnection& connection) {
            if (connection.start_tls(
                    {.certificate = pki.certificate("self-signed"), .key = pki.key("self-signed")}))
                connection.wait_for_end();
        });
        const Person person;
        const std::string port = std::to_string(own.port());
        QCOMPARE(person
                     .run({"account", "add", "ada@example.org", "--smtp", "localhost:" + port, "--security",
                           "implicit", "--password-command", "echo x", "--no-test"})
                     .exit_code,
                 0);
        const QJsonObject shown = person.run({"account", "pin", "ada@example.org", "--json"}).json();
        const QJsonObject server = shown.value("servers").toArray().first().toObject();
        QCOMPARE(server.value("acceptable").toBool(true), false);
        const std::string sha256 = server.value("sha256").toString().toStdString();
        QCOMPARE(sha256.size(), std::size_t{64});
        QCOMPARE(person.run({"account", "pin", "ada@example.org", "--sha256", std::string(64, 'A'), "--json"})
                     .exit_code,
                 7);
        QCOMPARE(person.run({"account", "pin", "ada@example.org", "--sha256", sha256}).exit_code, 0);
        const QJsonObject again = person.run({"account", "pin", "ada@example.org", "--json"}).json();
        QCOMPARE(again.value("servers").toArray().first().toObject().value("acceptable").toBool(), true);
    }

    void keepsTheMessageInTheOutboxWhereTheServerIsDown() {
        server_->stop();
        const auto draft = ada_->work().write("draft.eml", message("ada@example.org", "bob@example.org"));
        const Said said = ada_->run({"send", draft.native(), "--json"});
        QCOMPARE(said.exit_code, 6);
        QCOMPARE(said.error_code(), "unreachable");
        const QString id = said.json().value("items").toArray().first().toString();
        QVERIFY(said.json().value("error").toObject().value("message").toString().contains(
            "in the outbox as " + id));
        const Said item = ada_->run({"outbox", "show", id.toStdString(), "--json"});
        QCOMPARE(item.json().value("item").toObject().value("state").toString(), "queued");
        QCOMPARE(file_bytes(draft), message("ada@example.org", "bob@example.org"));
        QCOMPARE(ada_->run({"mail", "list"}).exit_code, 6);
    }
};

QTEST_GUILESS_MAIN(MailTest)
#include "mail_test.moc"
