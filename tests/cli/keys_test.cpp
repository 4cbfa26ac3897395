// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QTest>

using namespace sealpost::test;

namespace {

QJsonObject only_key(const Said& said) {
    const QJsonArray keys = said.json().value("keys").toArray();
    return keys.size() == 1 ? keys.first().toObject() : QJsonObject();
}

QString level_of(const QJsonObject& key) {
    const QJsonArray trust = key.value("trust").toArray();
    return trust.size() == 1 ? trust.first().toObject().value("level").toString() : QString();
}

} // namespace

class KeysTest : public QObject {
    Q_OBJECT

  private slots:
    void generatesAKeyThatGnupgHas() {
        const Person ada;
        const Said said = ada.run({"keys", "generate", "ada@example.org", "--name", "Ada Löwe",
                                   "--no-passphrase", "--expires", "2y", "--json"});
        QCOMPARE(said.exit_code, 0);
        const QJsonObject key = said.json().value("key").toObject();
        QCOMPARE(key.value("engine").toString(), "pgp");
        QCOMPARE(key.value("user_ids").toArray().first().toString(), "Ada Löwe <ada@example.org>");
        QCOMPARE(key.value("addresses").toArray().first().toString(), "ada@example.org");
        QCOMPARE(key.value("algorithm").toString(), "Ed25519");
        QCOMPARE(key.value("state").toString(), "valid");
        QVERIFY(key.value("secret").toString() != "none");
        QVERIFY(key.value("expires").toString().endsWith("Z"));
        QCOMPARE(level_of(key), "verified");
        QVERIFY(key.value("usable").toObject().value("sign").toObject().value("ok").toBool());
        QVERIFY(key.value("usable").toObject().value("encrypt").toObject().value("ok").toBool());
        const auto listed = ada.gnupg().gpg({"--list-secret-keys", "--with-colons"});
        QVERIFY(listed.out.find(key.value("fingerprint").toString().toStdString()) != std::string::npos);
    }

    void takesExpiryInSeveralForms_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("exit_code");
        QTest::addColumn<QString>("expires");
        QTest::newRow("never") << QByteArray("never") << 0 << QString();
        QTest::newRow("a date") << QByteArray("2093-01-31") << 0 << QString("2093-01-31");
        QTest::newRow("in the past") << QByteArray("2001-01-31") << 2 << QString();
        QTest::newRow("no date") << QByteArray("2030-02-31") << 2 << QString();
        QTest::newRow("nonsense") << QByteArray("soon") << 2 << QString();
        QTest::newRow("zero") << QByteArray("0y") << 2 << QString();
    }
    void takesExpiryInSeveralForms() {
        QFETCH(QByteArray, text);
        QFETCH(int, exit_code);
        QFETCH(QString, expires);
        const Person ada;
        const Said said = ada.run({"keys", "generate", "ada@example.org", "--no-passphrase", "--expires",
                                   text.toStdString(), "--json"});
        QCOMPARE(said.exit_code, exit_code);
        if (exit_code != 0) return;
        const QJsonValue value = said.json().value("key").toObject().value("expires");
        if (expires.isEmpty())
            QVERIFY(value.isNull());
        else
            QVERIFY2(value.toString().startsWith(expires), qPrintable(value.toString()));
    }

    void offersAForeignKeyUntilTheUserDecides() {
        const Person ada;
        const std::string fingerprint = ada.knows("bob@example.org", "none");
        const auto shown = [&] { return only_key(ada.run({"keys", "show", fingerprint, "--json"})); };
        QCOMPARE(level_of(shown()), "offered");
        QCOMPARE(shown().value("trust").toArray().first().toObject().value("source").toString(), "imported");
        for (const char* level : {"verified", "accepted", "rejected"}) {
            const Said said =
                ada.run({"keys", "trust", fingerprint, "--for", "bob@example.org", "--level", level});
            QCOMPARE(said.exit_code, 0);
            QCOMPARE(level_of(shown()), level);
        }
        QCOMPARE(
            ada.run({"keys", "trust", fingerprint, "--for", "bob@example.org", "--level", "none"}).exit_code,
            0);
        QCOMPARE(level_of(shown()), "offered");
    }

    /// The key that was not chosen is no conflict any more.
    void aSettledConflictReadsSo() {
        const Person ada;
        const std::string first = ada.knows("bob@example.org", "accepted");
        const std::string second = ada.knows("bob@example.org", "none");
        const auto level = [&](const std::string& key) {
            return level_of(only_key(ada.run({"keys", "show", key, "--json"})));
        };
        const auto trust = [&](const std::string& key, const char* as) {
            return ada.run({"keys", "trust", key, "--for", "bob@example.org", "--level", as}).exit_code;
        };
        QCOMPARE(level(first), "accepted");
        QCOMPARE(level(second), "conflict");
        QCOMPARE(trust(first, "accepted"), 0);
        QCOMPARE(level(second), "offered");
        const QJsonObject person = ada.run({"people", "show", "bob@example.org", "--json"})
                                       .json()
                                       .value("people")
                                       .toArray()
                                       .first()
                                       .toObject();
        QVERIFY(person.value("conflicts").toArray().isEmpty());
        for (const auto entry : person.value("keys").toArray())
            QVERIFY(entry.toObject().value("level").toString() != "conflict");
        // The latest decision decides.
        QCOMPARE(trust(second, "accepted"), 0);
        const Said plan = ada.run({"plan", "--json"}, message("ada@example.org", "bob@example.org"));
        QVERIFY(!contains(plan.out, first));
        QCOMPARE(trust(second, "rejected"), 0);
        QCOMPARE(level(first), "accepted");
        QCOMPARE(level(second), "rejected");
    }

    void findsAKeyByEachOfItsNames() {
        const Person ada;
        const std::string fingerprint = ada.make_key();
        for (const std::string& name : {fingerprint, fingerprint.substr(24), std::string("ada@example.org"),
                                        std::string("ADA@example.ORG")})
            QCOMPARE(only_key(ada.run({"keys", "show", name, "--json"}))
                         .value("fingerprint")
                         .toString()
                         .toStdString(),
                     fingerprint);
        // Eight digits can be forged by anyone.
        QCOMPARE(ada.run({"keys", "show", fingerprint.substr(32)}).exit_code, 1);
        QCOMPARE(ada.run({"keys", "show", "eve@example.org", "--json"}).error_code(), "not-found");
        ada.make_key();
        QCOMPARE(ada.run({"keys", "show", "ada@example.org", "--json"}).error_code(), "ambiguous");
    }

    void listsByPatternAndOwnership() {
        const Person ada;
        ada.make_key();
        ada.knows("bob@example.org");
        const auto count = [&](std::vector<std::string> arguments) {
            arguments.insert(arguments.begin(), {"keys", "list", "--json"});
            return ada.run(arguments).json().value("keys").toArray().size();
        };
        QCOMPARE(count({}), 2);
        QCOMPARE(count({"--secret"}), 1);
        QCOMPARE(count({"bob@"}), 1);
        QCOMPARE(count({"bob@", "--secret"}), 0);
        QCOMPARE(count({"eve"}), 0);
        QCOMPARE(count({"--engine", "smime"}), 0);
    }

    void exportsWhatGnupgImports_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<bool>("secret");
        QTest::newRow("armoured") << QByteArray("armor") << false;
        QTest::newRow("binary") << QByteArray("binary") << false;
        QTest::newRow("secret") << QByteArray("armor") << true;
    }
    void exportsWhatGnupgImports() {
        QFETCH(QByteArray, format);
        QFETCH(bool, secret);
        const Person ada;
        const std::string fingerprint = ada.make_key();
        const auto file = ada.work() / "key";
        std::vector<std::string> arguments{
            "keys", "export", "ada@example.org", "--format", format.toStdString(), "-o", file.native()};
        if (secret) arguments.push_back("--secret");
        QCOMPARE(ada.run(arguments).exit_code, 0);
        QCOMPARE(file_bytes(file).starts_with("-----BEGIN PGP"), format == "armor");
        const TemporaryGnupgHome peer;
        peer.import(file_bytes(file));
        const auto listed = peer.gpg({secret ? "--list-secret-keys" : "--list-keys", "--with-colons"});
        QVERIFY(listed.out.find(fingerprint) != std::string::npos);
    }

    void exportsTheLeastThatAnotherProgramNeeds() {
        const TemporaryGnupgHome elsewhere;
        const std::string fingerprint = elsewhere.generate("Ada <ada@example.org>");
        QCOMPARE(elsewhere.gpg({"--quick-add-uid", fingerprint, "Ada <ada@example.net>"}).exit_code, 0);
        const Person ada;
        QCOMPARE(ada.run({"keys", "import", "-"}, elsewhere.export_public(fingerprint)).exit_code, 0);
        const Said whole = ada.run({"keys", "export", "ada@example.net"});
        const Said least = ada.run({"keys", "export", "ada@example.net", "--minimal"});
        QCOMPARE(least.exit_code, 0);
        QVERIFY(least.out.starts_with("-----BEGIN PGP PUBLIC KEY BLOCK-----\n"));
        QVERIFY(least.out.size() < whole.out.size());
        const TemporaryGnupgHome peer;
        peer.import(least.out);
        const auto listed = peer.gpg({"--list-keys", "--with-colons"});
        QVERIFY(listed.out.find(fingerprint) != std::string::npos);
        QVERIFY(listed.out.find("ada@example.net") != std::string::npos);
        QVERIFY(listed.out.find("ada@example.org") == std::string::npos);
    }

    void exportsTheLeastOfAKeyThatEncryptsNothing_data() {
        QTest::addColumn<bool>("revoked");
        QTest::newRow("signs only") << false;
        QTest::newRow("revoked") << true;
    }
    void exportsTheLeastOfAKeyThatEncryptsNothing() {
        QFETCH(bool, revoked);
        const Person ada;
        std::string key;
        if (revoked) {
            key = ada.make_key();
            QCOMPARE(ada.run({"keys", "revoke", key, "--reason", "retired", "--yes"}).exit_code, 0);
        } else {
            QCOMPARE(ada.gnupg()
                         .gpg({"--pinentry-mode", "loopback", "--passphrase", "", "--quick-generate-key",
                               "Ada <ada@example.org>", "ed25519", "sign"})
                         .exit_code,
                     0);
            key =
                ada.run({"keys", "list", "--json"}).first_key().value("fingerprint").toString().toStdString();
        }
        const Said least = ada.run({"keys", "export", key, "--minimal"});
        QVERIFY2(least.exit_code == 0, least.err.c_str());
        const TemporaryGnupgHome peer;
        // A revocation that comes alone would be of no use to who does not have the key yet.
        peer.import(least.out);
        const std::string listed = peer.gpg({"--list-keys", "--with-colons", key}).out;
        QCOMPARE(listed.find("\npub:r:") != listed.npos, revoked);
        QVERIFY(contains(listed, "ada@example.org"));
        QVERIFY(!contains(listed, "\nsub:"));
    }

    void importsEachKeyWithWhatChanged() {
        const TemporaryGnupgHome peer;
        const std::string fingerprint = peer.generate("Bob <bob@example.org>");
        const Person ada;
        const auto file = ada.work().write("bob.asc", peer.export_public(fingerprint));
        const auto change = [&] {
            return only_key(ada.run({"keys", "import", file.native(), "--json"})).value("change").toString();
        };
        QCOMPARE(change(), "added");
        QCOMPARE(change(), "unchanged");
    }

    void changesNothingWhereAFileCannotBeRead() {
        const TemporaryGnupgHome peer;
        const std::string fingerprint = peer.generate("Bob <bob@example.org>");
        const Person ada;
        const auto good = ada.work().write("bob.asc", peer.export_public(fingerprint));
        const Said said =
            ada.run({"keys", "import", good.native(), (ada.work() / "missing").native(), "--json"});
        QCOMPARE(said.exit_code, 1);
        QCOMPARE(said.error_code(), "not-found");
        QCOMPARE(ada.run({"keys", "list", "--json"}).json().value("keys").toArray().size(), 0);
        const auto nonsense = ada.work().write("nonsense", "no key at all\n");
        const Said unread = ada.run({"keys", "import", nonsense.native(), "--json"});
        QCOMPARE(unread.exit_code, 1);
        QCOMPARE(unread.error_code(), "unreadable-key");
    }

    void refusesToTrustAKeyForAnAddressThatItHasNot() {
        const Person ada;
        const std::string fingerprint = ada.knows("bob@example.org", "none");
        const Said said = ada.run(
            {"keys", "trust", fingerprint, "--for", "eve@example.org", "--level", "verified", "--json"});
        QCOMPARE(said.exit_code, 2);
        QCOMPARE(said.error_code(), "usage");
    }

    void exportsNoSecretThatIsNotThere() {
        const Person ada;
        const std::string fingerprint = ada.knows("bob@example.org");
        const auto file = ada.work() / "secret.asc";
        const Said said = ada.run({"keys", "export", fingerprint, "--secret", "-o", file.native(), "--json"});
        QCOMPARE(said.error_code(), "no-secret-key");
        QCOMPARE(said.exit_code, 4);
        QVERIFY(!std::filesystem::exists(file));
    }
};

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
