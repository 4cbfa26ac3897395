// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses whose local part is not ASCII (RFC 6531, 6532, 9598), from the key to the mailbox and back; and a
// server that does not take them.
#include "tests/e2e/household.h"

#include <QJsonArray>
#include <QTest>

using namespace sealpost::test;

namespace {

const std::string juergen = "j\xc3\xbcrgen@example.org";
const std::string passwords = "a password";

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

void join(const Person& person, const MailServer& server) {
    const Said added = add_account(person, account_at(server, passwords));
    QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
}

MailServer::Options without_smtputf8(std::map<std::string, std::string> users) {
    MailServer::Options options;
    options.users = std::move(users);
    options.smtputf8 = false;
    return options;
}

QJsonObject newest(const Person& person, const std::string& folder = "INBOX") {
    const Said listed = person.run({"mail", "list", "--folder", folder, "--json"});
    return listed.json().value("messages").toArray().first().toObject();
}

QJsonObject opened(const Person& person, const std::string& folder = "INBOX") {
    const std::string uid = std::to_string(newest(person, folder).value("uid").toInt());
    return person.run({"mail", "open", uid, "--folder", folder, "--json"}).json();
}

QString value_of(const QJsonObject& message, const QString& name) {
    for (const auto& field : message.value("headers").toArray())
        if (field.toObject().value("name").toString() == name)
            return field.toObject().value("value").toString();
    return {};
}

std::string header_of(const std::string& message) { return message.substr(0, message.find("\n\n")); }

} // namespace

class InternationalTest : public QObject {
    Q_OBJECT

    /// Of one item of `outbox list`, by what its first recipient is.
    static QJsonObject item_to(const Person& person, const std::string& address) {
        for (const auto& one :
             person.run({"outbox", "list", "--all", "--json"}).json().value("items").toArray())
            if (one.toObject().value("recipients").toArray().first().toObject().value("address").toString() ==
                QString::fromStdString(address))
                return one.toObject();
        return {};
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
    }

    void goesThereAndBack_data() {
        QTest::addColumn<QString>("engine");
        QTest::newRow("pgp") << "pgp";
        QTest::newRow("smime") << "smime";
    }
    void goesThereAndBack() {
        QFETCH(QString, engine);
        const std::string technology = engine.toStdString();
        MailServer::Options options;
        options.users = {{juergen, passwords}, {"bob@example.org", passwords}};
        const MailServer server(options);
        const Person one(juergen), bob("bob@example.org");
        for (const Person* person : {&one, &bob}) {
            person->make_key(technology);
            join(*person, server);
        }
        acquaint(bob, one, technology);
        acquaint(one, bob, technology);

        const Said sent = bob.run({"send", "--engine", technology, "--json"},
                                  message("Bob <bob@example.org>", "J\xc3\xbcrgen <" + juergen + ">"));
        QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
        const std::string log = server.submission_log();
        QVERIFY2(contains(log, "RCPT TO:<" + juergen + ">"), log.c_str());
        QVERIFY2(contains(log, "MAIL FROM:<bob@example.org>") && contains(log, " BODY=8BITMIME SMTPUTF8"),
                 log.c_str());
        // The address as it is, and no encoded word in it; the display name is one, for readers of old.
        const std::string stored = server.stored(juergen).at(0);
        QVERIFY2(contains(header_of(stored), "<" + juergen + ">"), stored.c_str());
        QVERIFY(!contains(header_of(stored), "J\xc3\xbcrgen"));
        QVERIFY(!contains(stored, canary));

        const QJsonObject read = opened(one);
        QCOMPARE(read.value("summary").toString(), QString("signed-and-encrypted"));
        QCOMPARE(value_of(read, "To"), QString::fromUtf8("J\xc3\xbcrgen <j\xc3\xbcrgen@example.org>"));
        QVERIFY(!read.value("warnings").toArray().contains("not-addressed-to-you"));

        // The way back: in the envelope, in From, in the signature's address, and in what IMAP lists.
        const Said answered =
            one.run({"send", "--engine", technology, "--json"}, message(juergen, "bob@example.org"));
        QVERIFY2(answered.exit_code == 0, (answered.out + answered.err).c_str());
        QVERIFY(contains(server.submission_log(), "MAIL FROM:<" + juergen + ">"));
        QVERIFY2(newest(bob).value("from").toString().contains(QString::fromStdString(juergen)),
                 qPrintable(newest(bob).value("from").toString()));
        const QJsonObject back = opened(bob);
        QCOMPARE(back.value("summary").toString(), QString("signed-and-encrypted"));
        QCOMPARE(back.value("signatures").toArray().first().toObject().value("verdict").toString(),
                 QString("good"));

        // The own copy was appended with its header as it is.
        const auto filed = server.stored(juergen, "Sent");
        QCOMPARE(filed.size(), std::size_t{1});
        QVERIFY(contains(header_of(filed.front()), juergen));
        QCOMPARE(opened(one, "Sent").value("encryption").toObject().value("state").toString(),
                 QString("decrypted"));
    }

    void aServerWithoutSmtputf8GetsNothing() {
        const MailServer server(
            without_smtputf8({{"bob@example.org", passwords}, {"carol@example.org", passwords}}));
        const Person bob("bob@example.org");
        bob.make_key();
        join(bob, server);
        bob.knows(juergen);
        bob.knows("carol@example.org");

        const Said refused =
            bob.run({"send", "--json"}, message("bob@example.org", juergen + ", carol@example.org"));
        QCOMPARE(refused.exit_code, 6);
        QCOMPARE(refused.error_code(), QString("server-refused"));
        const QString told = refused.json().value("error").toObject().value("message").toString();
        QVERIFY2(told.contains(QString::fromStdString(juergen)) && told.contains("SMTPUTF8"),
                 qPrintable(told));
        QVERIFY2(!told.contains("carol@example.org"), qPrintable(told));
        QVERIFY(!contains(server.submission_log(), "MAIL FROM"));
        QVERIFY(server.stored("carol@example.org").empty());
        QCOMPARE(item_to(bob, juergen).value("state").toString(), QString("failed"));
    }

    /// The others' copy does not name the blind recipient: it goes out.
    void onlyTheCopyOfABlindRecipientStays() {
        const MailServer server(
            without_smtputf8({{"bob@example.org", passwords}, {"carol@example.org", passwords}}));
        const Person bob("bob@example.org");
        bob.make_key();
        join(bob, server);
        bob.knows(juergen);
        bob.knows("carol@example.org");

        const Said sent = bob.run({"send", "--json"},
                                  message("bob@example.org", "carol@example.org", "Bcc: " + juergen + "\n"));
        QCOMPARE(sent.exit_code, 6);
        QCOMPARE(server.stored("carol@example.org").size(), std::size_t{1});
        QCOMPARE(count(server.submission_log(), "MAIL FROM"), std::size_t{1});
        QVERIFY(!contains(server.submission_log(), "rgen@"));
        QCOMPARE(item_to(bob, juergen).value("state").toString(), QString("failed"));
    }

    /// What is international in the domain alone goes as A-labels, which every server takes.
    void aDomainNeedsNothingOfTheServer() {
        const MailServer server(
            without_smtputf8({{"bob@example.org", passwords}, {"carol@xn--bcher-kva.example", passwords}}));
        const Person bob("bob@example.org");
        bob.make_key();
        join(bob, server);
        const std::string carol = "carol@b\xc3\xbc"
                                  "cher.example";
        bob.knows(carol);
        const Said sent = bob.run({"send", "--json"}, message("bob@example.org", carol));
        QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
        QVERIFY(contains(server.submission_log(), "RCPT TO:<carol@xn--bcher-kva.example>"));
        QVERIFY(!contains(server.submission_log(), "SMTPUTF8"));
        const auto stored = server.stored("carol@xn--bcher-kva.example");
        QCOMPARE(stored.size(), std::size_t{1});
        QVERIFY(contains(header_of(stored.front()), "To: carol@xn--bcher-kva.example"));
    }
};

QTEST_GUILESS_MAIN(InternationalTest)
#include "international_test.moc"
