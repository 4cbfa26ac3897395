// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QTest>

using namespace sealpost::test;

class SettingsTest : public QObject {
    Q_OBJECT

    static std::vector<std::string> add(std::vector<std::string> further = {}) {
        std::vector<std::string> arguments{"account",     "add",    "ada@example.org", "--imap",
                                           "localhost:1", "--smtp", "localhost:1",     "--password-command",
                                           "echo x",      "--json"};
        arguments.insert(arguments.end(), further.begin(), further.end());
        return arguments;
    }

  private slots:
    void getsAndSetsByName_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("initial");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("wrong");
        QTest::newRow("lookup.wkd") << QByteArray("lookup.wkd") << QByteArray("off") << QByteArray("on")
                                    << QByteArray("maybe");
        QTest::newRow("undo.seconds")
            << QByteArray("undo.seconds") << QByteArray("0") << QByteArray("10") << QByteArray("-1");
        QTest::newRow("revocation.hard")
            << QByteArray("revocation.hard") << QByteArray("off") << QByteArray("on") << QByteArray("2");
        QTest::newRow("sent") << QByteArray("ada@example.org.sent") << QByteArray("append")
                              << QByteArray("none") << QByteArray("x");
        QTest::newRow("headers") << QByteArray("ada@example.org.headers") << QByteArray("baseline")
                                 << QByteArray("shy") << QByteArray("x");
        QTest::newRow("sign-style") << QByteArray("ada@example.org.sign-style") << QByteArray("multipart")
                                    << QByteArray("unobtrusive") << QByteArray("x");
    }
    void getsAndSetsByName() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, initial);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, wrong);
        const Person ada;
        QCOMPARE(ada.run(add({"--no-test"})).exit_code, 0);
        const auto get = [&] {
            return QByteArray::fromStdString(ada.run({"config", "get", name.toStdString()}).out).trimmed();
        };
        QCOMPARE(get(), initial);
        QCOMPARE(ada.run({"config", "set", name.toStdString(), value.toStdString()}).exit_code, 0);
        QCOMPARE(get(), value);
        const Said refused = ada.run({"config", "set", name.toStdString(), wrong.toStdString(), "--json"});
        QCOMPARE(refused.exit_code, 2);
        QCOMPARE(get(), value);
        bool listed = false;
        for (const auto& setting : ada.run({"config", "list", "--json"}).json().value("settings").toArray())
            if (setting.toObject().value("name").toString() == name)
                listed = setting.toObject().value("value").toString() == value;
        QVERIFY(listed);
    }

    void knowsNoOtherSetting() {
        const Person ada;
        QCOMPARE(ada.run({"config", "get", "nonsense", "--json"}).error_code(), "usage");
        QCOMPARE(ada.run({"config", "get", "eve@example.org.sent", "--json"}).exit_code, 2);
    }

    void keepsAnAccountAsItWasAdded() {
        const Person ada;
        const Said said = ada.run(add({"--no-test", "--name", "Ada", "--user", "ada"}));
        QCOMPARE(said.exit_code, 0);
        const QJsonObject account = ada.run({"account", "show", "--json"}).json().value("account").toObject();
        QCOMPARE(account.value("address").toString(), "ada@example.org");
        QCOMPARE(account.value("name").toString(), "Ada");
        QCOMPARE(account.value("user").toString(), "ada");
        QCOMPARE(account.value("imap").toObject().value("host").toString(), "localhost");
        QCOMPARE(account.value("credential").toString(), "password-command");
        QCOMPARE(ada.run({"account", "list", "--json"}).json().value("accounts").toArray().size(), 1);
        QCOMPARE(ada.run(add({"--no-test"})).error_code(), "already-exists");
        QCOMPARE(ada.run({"account", "remove", "ada@example.org"}).exit_code, 0);
        QCOMPARE(ada.run({"account", "show", "--json"}).error_code(), "no-account");
        QCOMPARE(ada.run({"account", "remove", "ada@example.org", "--json"}).exit_code, 2);
    }

    void choosesSecurityByThePort_data() {
        QTest::addColumn<QByteArray>("imap");
        QTest::addColumn<QByteArray>("security");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("expected");
        QTest::newRow("without a port")
            << QByteArray("mail.example.org") << QByteArray() << 993 << "implicit";
        QTest::newRow("143") << QByteArray("mail.example.org:143") << QByteArray() << 143 << "starttls";
        QTest::newRow("by option") << QByteArray("mail.example.org") << QByteArray("starttls") << 143
                                   << "starttls";
        QTest::newRow("odd port") << QByteArray("mail.example.org:10993") << QByteArray() << 10993
                                  << "implicit";
    }
    void choosesSecurityByThePort() {
        QFETCH(QByteArray, imap);
        QFETCH(QByteArray, security);
        QFETCH(int, port);
        QFETCH(QString, expected);
        const Person ada;
        std::vector<std::string> arguments{
            "account", "add",       "ada@example.org", "--imap", imap.toStdString(), "--password-command",
            "echo x",  "--no-test", "--json"};
        if (!security.isEmpty()) arguments.insert(arguments.end(), {"--security", security.toStdString()});
        const QJsonObject server =
            ada.run(arguments).json().value("account").toObject().value("imap").toObject();
        QCOMPARE(server.value("port").toInt(), port);
        QCOMPARE(server.value("security").toString(), expected);
    }

    void storesNothingWhereTheTestFails() {
        const Person ada;
        const Said said = ada.run(add());
        QCOMPARE(said.exit_code, 6);
        QCOMPARE(said.error_code(), "unreachable");
        QVERIFY(ada.run({"account", "list", "--json"}).json().value("accounts").toArray().isEmpty());
    }

    void storesNoPasswordWithoutAKeyring() {
        const Person ada;
        const auto password = ada.work().write("password", "geheim-4711\n");
        const Said said = ada.run({"account", "add", "ada@example.org", "--imap", "localhost:1", "--no-test",
                                   "--password-file", password.native(), "--json"});
        QCOMPARE(said.exit_code, 8);
        QCOMPARE(said.error_code(), "secret-service-unavailable");
        QVERIFY(ada.run({"account", "list", "--json"}).json().value("accounts").toArray().isEmpty());
        QVERIFY(!ada.home().contains("geheim-4711"));
    }

    void refusesHalfAnAccount_data() {
        QTest::addColumn<QByteArray>("arguments");
        QTest::newRow("no address") << QByteArray("account add ada --imap localhost:1 --no-test");
        QTest::newRow("no port") << QByteArray("account add ada@example.org --imap localhost:0 --no-test");
        QTest::newRow("two passwords") << QByteArray("account add ada@example.org --imap localhost:1 "
                                                     "--password-command x --token-command y --no-test");
    }
    void refusesHalfAnAccount() {
        QFETCH(QByteArray, arguments);
        const Person ada;
        std::vector<std::string> list;
        for (const auto& word : arguments.split(' ')) list.push_back(word.toStdString());
        QCOMPARE(ada.run(list).exit_code, 2);
        QVERIFY(ada.run({"account", "list", "--json"}).json().value("accounts").toArray().isEmpty());
    }

    void tellsOfAFileThatCannotBeUnderstood() {
        const Person ada;
        ada.home().write("config/accounts.toml", "this is = = no TOML\n");
        const Said said = ada.run({"account", "list", "--json"});
        QCOMPARE(said.exit_code, 1);
        QCOMPARE(said.error_code(), "unreadable-config");
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
