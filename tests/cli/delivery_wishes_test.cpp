// SPDX-License-Identifier: GPL-3.0-or-later
// What a message asks of the servers on the way: what its options say, else what the account has. No server
// is needed to see what the outbox keeps.
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sealpost::test;

namespace {

constexpr const char* ada = "ada@example.org";
constexpr const char* bob = "bob@example.org";

std::vector<std::string> words_of(const QStringList& list) {
    std::vector<std::string> words;
    for (const QString& word : list) words.push_back(word.toStdString());
    return words;
}

} // namespace

class DeliveryWishesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Person> ada_;

    void sets(const char* setting, const std::string& value) const {
        const Said said = ada_->run({"config", "set", std::string(ada) + "." + setting, value});
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
    }
    Said queue(const QStringList& options, const std::string& fields = {}) const {
        std::vector<std::string> words{"send", "--queue-only", "--json"};
        for (const auto& word : words_of(options)) words.push_back(word);
        return ada_->run(words, message(ada, bob, fields));
    }
    QJsonArray items() const {
        return ada_->run({"outbox", "list", "--json"}).json().value("items").toArray();
    }

  private slots:
    void initTestCase() {
        ada_ = std::make_unique<Person>(ada);
        ada_->make_key();
        ada_->knows(bob);
        const Said added = ada_->run(
            {"account", "add", ada, "--smtp", "localhost:465", "--password-command", "false", "--no-test"});
        QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
    }
    void init() {
        sets("require-tls", "off");
        sets("notify", "default");
        for (const auto& item : items())
            ada_->run({"outbox", "cancel", item.toObject().value("id").toString().toStdString()});
    }

    void areTheAccountsUnlessTheMessageHasItsOwn_data() {
        QTest::addColumn<QString>("require_tls");
        QTest::addColumn<QString>("notify");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("required");
        QTest::addColumn<QStringList>("reports");
        const auto row = [](const char* name, const char* require_tls, const char* notify,
                            const QStringList& options, bool required, const QStringList& reports) {
            QTest::newRow(name) << QString(require_tls) << QString(notify) << options << required << reports;
        };
        row("nothing", "off", "default", {}, false, {});
        row("the account's", "on", "success,delay", {}, true, {"success", "delay"});
        row("the message's", "off", "default", {"--require-tls", "--notify", "failure"}, true, {"failure"});
        row("both the same", "on", "never", {"--require-tls", "--notify", "never"}, true, {"never"});
        row("less than the account's", "on", "success", {"--no-require-tls", "--notify", "default"}, false,
            {});
        row("other reports", "on", "success", {"--notify", "failure,delay"}, true, {"failure", "delay"});
        row("none", "off", "success", {"--notify", "never"}, false, {"never"});
        row("no TLS that nobody requires", "off", "default", {"--no-require-tls"}, false, {});
    }
    void areTheAccountsUnlessTheMessageHasItsOwn() {
        QFETCH(QString, require_tls);
        QFETCH(QString, notify);
        QFETCH(QStringList, options);
        QFETCH(bool, required);
        QFETCH(QStringList, reports);
        sets("require-tls", require_tls.toStdString());
        sets("notify", notify.toStdString());
        const Said queued = queue(options);
        QVERIFY2(queued.exit_code == 0, (queued.out + queued.err).c_str());
        QCOMPARE(items().size(), 1);
        const QJsonObject item = items().first().toObject();
        QCOMPARE(item.value("require_tls").toBool(), required);
        QCOMPARE(item.value("reports").toArray(), QJsonArray::fromStringList(reports));
        // An id for the reports, where there are some to name.
        QCOMPARE(item.value("envelope_id").isNull(), reports.isEmpty());
        // What the account has later is not what was asked then.
        sets("require-tls", required ? "off" : "on");
        sets("notify", reports.isEmpty() ? "never" : "default");
        QCOMPARE(items().first().toObject(), item);
    }

    void theAccountShowsThem() {
        const auto shown = [this] {
            return ada_->run({"account", "show", "--json"}).json().value("account").toObject();
        };
        QCOMPARE(shown().value("require_tls"), QJsonValue(false));
        QCOMPARE(shown().value("reports").toArray(), QJsonArray());
        sets("require-tls", "on");
        sets("notify", "delay,success");
        QCOMPARE(shown().value("require_tls"), QJsonValue(true));
        QCOMPARE(shown().value("reports").toArray(), (QJsonArray{"success", "delay"}));
        const std::string text = ada_->run({"account", "show"}).out;
        QVERIFY2(contains(text, "REQUIRETLS") && contains(text, "success,delay"), text.c_str());
    }

    void refusesWhatContradictsItself_data() {
        QTest::addColumn<QString>("require_tls");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("code");
        QTest::newRow("both options")
            << "off" << QStringList{"--require-tls", "--no-require-tls"} << QByteArray() << "usage";
        QTest::newRow("reports that are none")
            << "off" << QStringList{"--notify", "always"} << QByteArray() << "usage";
        QTest::newRow("the field and the option")
            << "off" << QStringList{"--require-tls"} << QByteArray("TLS-Required: No\n") << "bad-draft";
        QTest::newRow("the field and the account")
            << "on" << QStringList() << QByteArray("tls-required:no\n") << "bad-draft";
        QTest::newRow("the field twice")
            << "off" << QStringList() << QByteArray("TLS-Required: No\nTLS-Required: No\n") << "bad-draft";
    }
    void refusesWhatContradictsItself() {
        QFETCH(QString, require_tls);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, fields);
        QFETCH(QString, code);
        sets("require-tls", require_tls.toStdString());
        const Said refused = queue(options, fields.toStdString());
        QCOMPARE(refused.exit_code, 2);
        QCOMPARE(refused.error_code(), code);
        QVERIFY(items().isEmpty());
    }

    void theFieldGoesOutAsItIs() {
        sets("require-tls", "on");
        const Said viewed = ada_->run({"view", "--json"}, message(ada, bob, "TLS-Required: No\n"));
        QVERIFY2(viewed.exit_code == 0, (viewed.out + viewed.err).c_str());
        bool outside = false;
        const auto copy = viewed.json().value("copies").toArray().first().toObject();
        for (const auto& entry : copy.value("headers").toArray())
            if (entry.toObject().value("name") == "TLS-Required")
                outside = entry.toObject().value("value").toString().trimmed() == "No";
        QVERIFY2(outside, viewed.out.c_str());
        QVERIFY(!contains(ada_->run({"view", "--json"}, message(ada, bob)).out, "TLS-Required"));
        const Said queued = queue({"--no-require-tls"}, "TLS-Required: No\n");
        QVERIFY2(queued.exit_code == 0, (queued.out + queued.err).c_str());
        QCOMPARE(items().first().toObject().value("require_tls"), QJsonValue(false));
    }
};

QTEST_GUILESS_MAIN(DeliveryWishesTest)
#include "delivery_wishes_test.moc"
