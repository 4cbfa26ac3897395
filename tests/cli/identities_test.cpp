// SPDX-License-Identifier: GPL-3.0-or-later
// Further addresses of an account through the command line: how they are kept, and what follows from them for
// a message that is from one of them. No server is needed for that.
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QTest>

#include <memory>
#include <tuple>

using namespace sealpost::test;

namespace {

constexpr const char* account = "ada@example.org";
constexpr const char* alias = "sales@shop.example";

} // namespace

class IdentitiesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Person> ada_;
    std::string main_key_;
    /// The older of two for the alias, so that it has to be named to be used.
    std::string alias_key_;
    std::string newer_alias_key_;

    Said adds(std::vector<std::string> options) const {
        std::vector<std::string> words{"account", "identity", "add", account, alias, "--json"};
        words.insert(words.end(), options.begin(), options.end());
        return ada_->run(words);
    }
    QJsonArray identities() const {
        return ada_->run({"account", "identity", "list", "--json"}).json().value("identities").toArray();
    }
    static QJsonObject copy_in(const Said& planned) {
        return planned.json().value("copies").toArray().first().toObject();
    }
    /// The key of a copy that is that address's.
    static std::string key_of(const QJsonObject& copy, const QString& address) {
        for (const auto& key : copy.value("keys").toArray())
            if (key.toObject().value("address").toString() == address)
                return key.toObject().value("fingerprint").toString().toStdString();
        return {};
    }
    static QJsonObject error_of(const Said& said) { return said.json().value("error").toObject(); }

  private slots:
    void initTestCase() {
        ada_ = std::make_unique<Person>(account);
        main_key_ = ada_->make_key();
        const auto made =
            ada_->gnupg().gpg({"--faked-system-time", "20200101T000000!", "--status-fd", "1",
                               "--pinentry-mode", "loopback", "--passphrase", "", "--quick-generate-key",
                               "Sales <" + std::string(alias) + ">", "future-default", "default", "never"});
        const std::string created = "KEY_CREATED B ";
        const auto at = made.out.find(created);
        QVERIFY2(made.exit_code == 0 && at != std::string::npos, made.err.c_str());
        alias_key_ = made.out.substr(at + created.size(), 40);
        newer_alias_key_ = ada_->gnupg().generate("Shop <" + std::string(alias) + ">");
        ada_->knows("bob@example.org");
        const Said added = ada_->run({"account", "add", account, "--name", "Ada", "--smtp", "localhost:465",
                                      "--password-command", "false", "--no-test"});
        QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
    }
    void init() { ada_->run({"account", "identity", "remove", alias}); }

    void keepsWhatItWasTold() {
        const Said added = adds({"--name", "Sales \"Shop\"", "--key", alias_key_, "--policy", "prefer"});
        QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
        QCOMPARE(added.json().value("account").toString(), QString(account));
        QCOMPARE(identities(), QJsonArray{added.json().value("identity")});
        const QJsonObject identity = identities().first().toObject();
        QCOMPARE(identity.value("address").toString(), QString(alias));
        QCOMPARE(identity.value("name").toString(), QString("Sales \"Shop\""));
        QCOMPARE(identity.value("policy").toString(), QString("prefer"));
        QCOMPARE(identity.value("keys").toObject(),
                 (QJsonObject{{"pgp", QString::fromStdString(alias_key_)}, {"smime", QJsonValue::Null}}));
        const QJsonObject shown = ada_->run({"account", "show", "--json"}).json().value("account").toObject();
        QCOMPARE(shown.value("identities").toArray(), identities());
        QVERIFY(contains(ada_->run({"account", "show"}).out, alias));

        const Said removed = ada_->run({"account", "identity", "remove", "Sales@SHOP.example", "--json"});
        QCOMPARE(removed.exit_code, 0);
        QCOMPARE(removed.json().value("account").toString(), QString(account));
        QVERIFY(identities().isEmpty());
        QCOMPARE(ada_->run({"account", "identity", "remove", alias, "--json"}).error_code(), "no-account");
    }

    void changesInPlace() {
        QCOMPARE(adds({"--name", "Sales", "--key", alias_key_, "--policy", "prefer"}).exit_code, 0);
        const auto sets = [this](std::vector<std::string> options) {
            std::vector<std::string> words{"account", "identity", "set", alias, "--json"};
            words.insert(words.end(), options.begin(), options.end());
            return ada_->run(words);
        };
        QJsonObject expected = identities().first().toObject();
        const auto keys = [](const std::string& pgp) {
            return QJsonObject{{"pgp", pgp.empty() ? QJsonValue() : QString::fromStdString(pgp)},
                               {"smime", QJsonValue::Null}};
        };
        const std::vector<std::tuple<std::vector<std::string>, const char*, QJsonValue>> changes{
            {{"--name", "The shop"}, "name", "The shop"},
            {{"--policy", "sign-only"}, "policy", "sign-only"},
            {{"--key", newer_alias_key_}, "keys", keys(newer_alias_key_)},
            {{"--newest-key", "pgp"}, "keys", keys("")},
            {{"--policy", "account"}, "policy", QJsonValue::Null},
            {{"--name", ""}, "name", ""}};
        for (const auto& [options, field, value] : changes) {
            const Said said = sets(options);
            QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
            // The others stay.
            expected.insert(field, value);
            QCOMPARE(said.json().value("account").toString(), QString(account));
            QCOMPARE(said.json().value("identity").toObject(), expected);
            QCOMPARE(identities(), QJsonArray{expected});
        }
    }

    void changesNothingWhereItIsRefused_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit_code");
        QTest::addColumn<QString>("code");
        const QString sales = alias;
        QTest::newRow("nothing") << QStringList{sales} << 2 << "usage";
        QTest::newRow("the account itself") << QStringList{account, "--name", "x"} << 2 << "no-account";
        QTest::newRow("no identity") << QStringList{"eve@example.org", "--name", "x"} << 2 << "no-account";
        QTest::newRow("a key of somebody else")
            << QStringList{sales, "--name", "x", "--key", "bob@example.org"} << 2 << "no-secret-key";
        QTest::newRow("a key for another address")
            << QStringList{sales, "--name", "x", "--key", account} << 2 << "address-mismatch";
        QTest::newRow("no engine") << QStringList{sales, "--name", "x", "--newest-key", "x509"} << 2
                                   << "usage";
        QTest::newRow("a policy that is none")
            << QStringList{sales, "--name", "x", "--policy", "sometimes"} << 2 << "usage";
        QTest::newRow("a line break in the name")
            << QStringList{sales, "--name", "a\nBcc: b"} << 2 << "usage";
    }
    void changesNothingWhereItIsRefused() {
        QFETCH(QStringList, words);
        QFETCH(int, exit_code);
        QFETCH(QString, code);
        QCOMPARE(adds({"--name", "Sales", "--key", alias_key_}).exit_code, 0);
        const QJsonArray before = identities();
        std::vector<std::string> all{"account", "identity", "set", "--json"};
        for (const QString& word : words) all.push_back(word.toStdString());
        const Said said = ada_->run(all);
        QCOMPARE(said.exit_code, exit_code);
        QCOMPARE(said.error_code(), code);
        QCOMPARE(identities(), before);
        // A key is named, or the newest taken: not both.
        QCOMPARE(ada_->run({"account", "identity", "set", alias, "--key", alias_key_, "--newest-key", "pgp"})
                     .exit_code,
                 2);
        QCOMPARE(identities(), before);
    }

    void refusesWhatCannotBeAnIdentity_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit_code");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such account") << QStringList{"eve@example.org", alias} << 2 << "no-account";
        QTest::newRow("no address") << QStringList{account, "sales"} << 2 << "bad-address";
        QTest::newRow("the account itself")
            << QStringList{account, "ADA@example.org"} << 1 << "already-exists";
        QTest::newRow("no such key") << QStringList{account, alias, "--key", QString(40, '0')} << 1
                                     << "not-found";
        QTest::newRow("a key of somebody else")
            << QStringList{account, alias, "--key", "bob@example.org"} << 2 << "no-secret-key";
        QTest::newRow("a key for another address")
            << QStringList{account, alias, "--key", account} << 2 << "address-mismatch";
        QTest::newRow("a policy that is none")
            << QStringList{account, alias, "--policy", "sometimes"} << 2 << "usage";
    }
    void refusesWhatCannotBeAnIdentity() {
        QFETCH(QStringList, words);
        QFETCH(int, exit_code);
        QFETCH(QString, code);
        std::vector<std::string> all{"account", "identity", "add", "--json"};
        for (const QString& word : words) all.push_back(word.toStdString());
        const Said said = ada_->run(all);
        QCOMPARE(said.exit_code, exit_code);
        QCOMPARE(said.error_code(), code);
        QVERIFY(identities().isEmpty());
    }

    void itsMailHasItsKey() {
        const auto used = [this] {
            return key_of(copy_in(ada_->run({"plan", "--json"}, message(alias, "bob@example.org"))), alias);
        };
        QCOMPARE(adds({}).exit_code, 0);
        QCOMPARE(used(), newer_alias_key_);
        ada_->run({"account", "identity", "remove", alias});
        QCOMPARE(adds({"--key", alias_key_}).exit_code, 0);
        QCOMPARE(used(), alias_key_);
        // From the account it is the account's.
        const Said own = ada_->run({"plan", "--json"}, message(account, "bob@example.org"));
        QCOMPARE(key_of(copy_in(own), account), main_key_);
    }

    void noOtherKeyTakesThePlaceOfTheNamedOne() {
        const Person somebody(alias);
        const std::string gone = somebody.make_key();
        QCOMPARE(ada_->run({"config", "set", "ada@example.org.pgp-key", gone}).exit_code, 0);
        const Said planned = ada_->run({"plan", "--json"}, message(account, "bob@example.org"));
        QCOMPARE(ada_->run({"config", "set", "ada@example.org.pgp-key", main_key_}).exit_code, 0);
        QCOMPARE(planned.exit_code, 3);
        const QJsonObject refusal = planned.json().value("refusals").toArray().first().toObject();
        QCOMPARE(refusal.value("reason").toString(), QString("no-own-key"));
        QVERIFY(refusal.value("hint").toString().contains(QString::fromStdString(gone)));
    }

    void itsMailHasItsPolicy() {
        const auto plans = [this](const char* from) {
            return ada_->run({"plan", "--json"}, message(from, "nokey@example.org")).exit_code;
        };
        QCOMPARE(adds({}).exit_code, 0);
        QCOMPARE(plans(alias), 3);
        ada_->run({"account", "identity", "remove", alias});
        QCOMPARE(adds({"--policy", "prefer"}).exit_code, 0);
        QCOMPARE(plans(alias), 0);
        QCOMPARE(plans(account), 3);
    }

    void fromMayNameIt() {
        QCOMPARE(adds({"--name", "Söhne, Sales"}).exit_code, 0);
        for (const char* name : {"", "--account"}) {
            std::vector<std::string> words{"view", "--from", alias, "--json"};
            if (*name != 0) words.emplace_back(name);
            if (*name != 0) words.emplace_back(account);
            const Said viewed = ada_->run(words, message(account, "bob@example.org"));
            QVERIFY2(viewed.exit_code == 0, (viewed.out + viewed.err).c_str());
            const QJsonObject copy = copy_in(viewed);
            QCOMPARE(copy.value("mail_from").toString(), QString(alias));
            QString from, message_id;
            for (const auto& entry : copy.value("headers").toArray()) {
                const QJsonObject field = entry.toObject();
                if (field.value("name") == "From") from = field.value("value").toString();
                if (field.value("name") == "Message-ID") message_id = field.value("value").toString();
            }
            QVERIFY2(from.contains(alias) && from.size() > 20, qPrintable(from));
            QVERIFY2(!from.contains(account), qPrintable(from));
            QVERIFY2(message_id.endsWith("@shop.example>"), qPrintable(message_id));
        }
    }

    void refusesASenderThatIsNobodys_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("send") << QStringList{"send", "--queue-only"};
        QTest::newRow("send, by option") << QStringList{"send", "--queue-only", "--from", alias};
        QTest::newRow("send from an account") << QStringList{"send", "--queue-only", "--account", account};
        QTest::newRow("plan for an account") << QStringList{"plan", "--account", account};
        QTest::newRow("view for an account") << QStringList{"view", "--account", account};
    }
    void refusesASenderThatIsNobodys() {
        QFETCH(QStringList, words);
        std::vector<std::string> all{"--json"};
        for (const QString& word : words) all.push_back(word.toStdString());
        std::swap(all[0], all[1]);
        const Said said = ada_->run(all, message(alias, "bob@example.org"));
        QCOMPARE(said.exit_code, 2);
        QCOMPARE(said.error_code(), "unknown-sender");
        QCOMPARE(error_of(said).value("address").toString(), QString(alias));
        const QString hint = error_of(said).value("hint").toString();
        QVERIFY2(hint.contains("sealpost account identity add ada@example.org sales@shop.example"),
                 qPrintable(hint));
        QVERIFY(ada_->run({"outbox", "list", "--json"}).json().value("items").toArray().isEmpty());
    }

    void aReplyIsFromTheAddressThatWasWrittenTo_data() {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("from");
        QTest::newRow("the identity") << "sales@shop.example"
                                      << "Sales <sales@shop.example>";
        QTest::newRow("the account") << "ada@example.org"
                                     << "Ada <ada@example.org>";
        QTest::newRow("both") << "Shop <sales@shop.example>, ada@example.org"
                              << "Sales <sales@shop.example>";
        QTest::newRow("neither") << "list@example.org"
                                 << "Ada <ada@example.org>";
    }
    void aReplyIsFromTheAddressThatWasWrittenTo() {
        QFETCH(QString, to);
        QFETCH(QString, from);
        QCOMPARE(adds({"--name", "Sales"}).exit_code, 0);
        const Said replied = ada_->run({"reply"}, message("bob@example.org", to.toStdString()));
        QVERIFY2(replied.exit_code == 0, (replied.out + replied.err).c_str());
        QVERIFY2(contains("\n" + replied.out, "\nFrom: " + from.toStdString() + "\r\n"), replied.out.c_str());
    }

    void aDraftKeepsIt() {
        QCOMPARE(adds({"--key", alias_key_}).exit_code, 0);
        const Said saved = ada_->run({"draft", "save", "--json"}, message(alias, "bob@example.org"));
        QVERIFY2(saved.exit_code == 0, (saved.out + saved.err).c_str());
        const QJsonObject draft = saved.json().value("draft").toObject();
        QCOMPARE(draft.value("account").toString(), QString(account));
        const std::string id = draft.value("id").toString().toStdString();
        QVERIFY(contains(ada_->run({"draft", "open", id}).out, "From: " + std::string(alias)));
        const Said planned = ada_->run({"plan", "--draft", id, "--json"});
        QCOMPARE(planned.exit_code, 0);
        QCOMPARE(key_of(copy_in(planned), alias), alias_key_);
        QCOMPARE(ada_->run({"draft", "delete", id}).exit_code, 0);
    }
};

QTEST_GUILESS_MAIN(IdentitiesTest)
#include "identities_test.moc"
