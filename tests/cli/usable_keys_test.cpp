// SPDX-License-Identifier: GPL-3.0-or-later
// Why a key cannot be used, and the command that mends it; never in GnuPG's words.
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace sealpost::test;

namespace {

using Words = std::vector<std::string>;

/// What front ends of GnuPG hand on, and nobody understands.
void demand_plain_words(const Said& said) {
    QString text = QString::fromStdString(said.out + said.err).toLower();
    // The option that stands in the way has to be named.
    text.remove("no-allow-loopback-pinentry");
    for (const char* engine_word :
         {"pinentry", "unusable public key", "unusable secret key", "gpgme", "not implemented"})
        QVERIFY2(!text.contains(engine_word), qPrintable(text));
}

QJsonObject usable(const Person& person, const std::string& key, const char* use) {
    const Said said = person.run({"keys", "show", key, "--json"});
    return said.first_key().value("usable").toObject().value(use).toObject();
}

QJsonObject first_refusal(const Said& said) {
    return said.json().value("refusals").toArray().first().toObject();
}

} // namespace

class UsableKeysTest : public QObject {
    Q_OBJECT

    static Said plan(const Person& ada) {
        return ada.run({"plan", "--json"}, message("ada@example.org", "bob@example.org"));
    }
    static ProcessResult quick(const TemporaryGnupgHome& home, Words arguments) {
        arguments.insert(arguments.begin(), {"--pinentry-mode", "loopback", "--passphrase", ""});
        return home.gpg(arguments);
    }

  private slots:
    void saysWhatIsWrongWithAnothersKey_data() {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("hint");
        QTest::newRow("no encryption subkey") << "no-encryption-subkey"
                                              << "sealpost keys import";
        QTest::newRow("expired") << "expired"
                                 << "sealpost keys import";
        QTest::newRow("revoked") << "revoked"
                                 << "sealpost keys import";
        QTest::newRow("not accepted") << "not-accepted"
                                      << "sealpost keys verify";
        QTest::newRow("rejected") << "rejected"
                                  << "sealpost keys trust";
    }
    void saysWhatIsWrongWithAnothersKey() {
        QFETCH(QString, reason);
        QFETCH(QString, hint);
        const TemporaryGnupgHome elsewhere;
        std::string key;
        if (reason == "no-encryption-subkey") {
            QCOMPARE(quick(elsewhere, {"--quick-generate-key", "Bob <bob@example.org>", "ed25519", "sign"})
                         .exit_code,
                     0);
            const std::string listed = elsewhere.gpg({"--list-keys", "--with-colons"}).out;
            key = listed.substr(listed.find("fpr:::::::::") + 12, 40);
        } else {
            key = elsewhere.generate("Bob <bob@example.org>");
        }
        const Person ada;
        ada.make_key();
        QCOMPARE(ada.run({"keys", "import", "-"}, elsewhere.export_public(key)).exit_code, 0);
        const std::string level = reason == "rejected" ? "rejected" : "accepted";
        if (reason != "not-accepted")
            QCOMPARE(ada.run({"keys", "trust", key, "--for", "bob@example.org", "--level", level}).exit_code,
                     0);
        if (reason == "expired") {
            QCOMPARE(elsewhere
                         .gpg({"--pinentry-mode", "loopback", "--passphrase", "", "--quick-set-expire", key,
                               "seconds=1"})
                         .exit_code,
                     0);
            ada.gnupg().import(elsewhere.export_public(key));
            QTRY_COMPARE_WITH_TIMEOUT(
                ada.run({"keys", "show", key, "--json"}).first_key().value("state").toString(), "expired",
                20000);
        }
        if (reason == "revoked") {
            const auto made =
                run_process({"gpg", "--homedir", elsewhere.path().native(), "--no-tty", "--command-fd", "0",
                             "--output", "-", "--armor", "--gen-revoke", key},
                            {.input = "y\n2\n\ny\n"});
            ada.gnupg().import(made.out);
        }
        const QJsonObject encrypt = usable(ada, key, "encrypt");
        QCOMPARE(encrypt.value("ok").toBool(), false);
        QCOMPARE(encrypt.value("reason").toString(), reason);
        QVERIFY2(encrypt.value("hint").toString().contains(hint),
                 qPrintable(encrypt.value("hint").toString()));
        if (reason == "revoked") QCOMPARE(encrypt.value("because").toString(), "superseded");
        if (reason == "revoked" || reason == "expired")
            QVERIFY(encrypt.value("since").toString().endsWith("Z"));

        const Said planned = plan(ada);
        QCOMPARE(planned.exit_code, 3);
        QCOMPARE(first_refusal(planned).value("reason").toString(), reason);
        QVERIFY(first_refusal(planned).value("hint").toString().contains("sealpost keys"));
        const Said sealed = ada.run({"encrypt"}, message("ada@example.org", "bob@example.org"));
        QCOMPARE(sealed.exit_code, 3);
        QVERIFY(sealed.out.empty());
        demand_plain_words(sealed);
        const auto file = ada.work().write("file", "words\n");
        const Said in_file = ada.run({"file", "encrypt", file.native(), "--to", "bob@example.org"});
        QCOMPARE(in_file.exit_code, 3);
        demand_plain_words(in_file);
    }

    void namesTheCommandForOnesOwnKey() {
        const Person ada;
        const std::string key = ada.make_key();
        QCOMPARE(quick(ada.gnupg(), {"--quick-set-expire", key, "seconds=1"}).exit_code, 0);
        QTRY_COMPARE_WITH_TIMEOUT(usable(ada, key, "sign").value("reason").toString(), "expired", 20000);
        const QString hint = usable(ada, key, "sign").value("hint").toString();
        QVERIFY2(hint.contains("sealpost keys extend " + QString::fromStdString(key)), qPrintable(hint));
        // It works.
        QCOMPARE(ada.run({"keys", "extend", key, "--expires", "2y"}).exit_code, 0);
        QVERIFY(usable(ada, key, "sign").value("ok").toBool());
    }

    void saysThatOnlyThePublicPartIsHere() {
        const Person ada;
        const std::string key = ada.knows("bob@example.org");
        QCOMPARE(usable(ada, key, "sign").value("reason").toString(), "no-secret");
        QVERIFY(usable(ada, key, "encrypt").value("ok").toBool());
    }

    void isLockedWhereThereIsNoPinentry_data() {
        QTest::addColumn<QByteArray>("conf");
        QTest::newRow("none that works") << QByteArray("pinentry-program /bin/false\n");
        QTest::newRow("none at all") << QByteArray("pinentry-program /nonexistent/pinentry\n");
        QTest::newRow("none, and no loopback")
            << QByteArray("pinentry-program /bin/false\nno-allow-loopback-pinentry\n");
        QTest::newRow("missing, and no loopback")
            << QByteArray("pinentry-program /nonexistent/pinentry\nno-allow-loopback-pinentry\n");
    }
    void isLockedWhereThereIsNoPinentry() {
        QFETCH(QByteArray, conf);
        const Person ada;
        const std::string key = ada.gnupg().generate("Ada <ada@example.org>", "secret words");
        const std::string sealed = ada.gnupg()
                                       .gpg({"--armor", "--trust-model", "always", "-r", key, "-e"},
                                            "Content-Type: text/plain\n\nx\n")
                                       .out;
        const auto reload = [&] {
            return run_process({"gpgconf", "--homedir", ada.gnupg().path().native(), "--kill", "gpg-agent"})
                .exit_code;
        };
        QCOMPARE(reload(), 0);
        std::ofstream(ada.gnupg().path() / "gpg-agent.conf") << conf.toStdString() << "s2k-count 65536\n";
        const auto words = ada.work().write("words", "words\n");
        const auto cipher = ada.work().write("words.asc", sealed);
        for (const Words& command :
             {Words{"sign"}, Words{"file", "sign", words.native(), "-o", (ada.work() / "signature").native()},
              Words{"file", "decrypt", cipher.native(), "-o", (ada.work() / "out").native()},
              Words{"keys", "export", key, "--secret", "-o", (ada.work() / "key").native()},
              Words{"keys", "extend", key, "--expires", "2y"},
              Words{"keys", "add-address", key, "ada@example.net"},
              Words{"keys", "revoke", key, "--reason", "retired", "--yes"}}) {
            Words with_json = command;
            if (command.front() != "sign") with_json.push_back("--json");
            const Said said = ada.run(with_json, message("ada@example.org", "bob@example.org"));
            QVERIFY2(said.exit_code == 8,
                     (command.at(0) + " " + command.back() + said.out + said.err).c_str());
            demand_plain_words(said);
        }
        QCOMPARE(ada.run({"keys", "show", key, "--json"}).first_key().value("state").toString(), "valid");
    }
};

QTEST_GUILESS_MAIN(UsableKeysTest)
#include "usable_keys_test.moc"
