// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sealpost::test;

/// Ada's key has a passphrase, and her agent forgets it at once.
class PassphrasesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Person> ada_;
    std::string key_;
    std::filesystem::path right_;
    std::filesystem::path wrong_;

  private slots:
    void initTestCase() {
        ada_ = std::make_unique<Person>();
        ada_->gnupg(); // the agent's configuration lies there
        right_ = ada_->work().write("right", "richtig\n");
        wrong_ = ada_->work().write("wrong", "falsch\n");
        const Said said = ada_->run(
            {"keys", "generate", "ada@example.org", "--passphrase-file", right_.native(), "--json"});
        QCOMPARE(said.exit_code, 0);
        key_ = said.json().value("key").toObject().value("fingerprint").toString().toStdString();
    }
    void init() {
        QCOMPARE(run_process({"gpgconf", "--homedir", ada_->gnupg().path().native(), "--kill", "gpg-agent"})
                     .exit_code,
                 0);
    }

    void unlocksWithTheFileOrTheDescriptor() {
        const std::string mail = message("ada@example.org", "ada@example.org");
        QCOMPARE(ada_->run({"encrypt", "--passphrase-file", right_.native()}, mail).exit_code, 0);
        init();
        // Standard input holds the passphrase, the message comes from a file.
        const auto file = ada_->work().write("mail.eml", mail);
        QCOMPARE(ada_->run({"encrypt", file.native(), "--passphrase-fd", "0"}, "richtig").exit_code, 0);
    }

    void refusesAWrongPassphrase_data() {
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("encrypt") << QByteArray("encrypt");
        QTest::newRow("sign") << QByteArray("sign");
    }
    void refusesAWrongPassphrase() {
        QFETCH(QByteArray, command);
        const auto output = ada_->work() / (command.toStdString() + ".out");
        const Said said = ada_->run(
            {command.toStdString(), "--passphrase-file", wrong_.native(), "-o", output.native(), "--json"},
            message("ada@example.org", "ada@example.org"));
        QCOMPARE(said.exit_code, 8);
        QCOMPARE(said.error_code(), "bad-passphrase");
        QVERIFY(!std::filesystem::exists(output));
    }

    void isLockedWhereNobodyCanBeAsked() {
        const auto output = ada_->work() / "locked.out";
        const Said said = ada_->run({"sign", "-o", output.native(), "--json"},
                                    message("ada@example.org", "ada@example.org"));
        QCOMPARE(said.exit_code, 8);
        QCOMPARE(said.error_code(), "locked");
        QVERIFY(!std::filesystem::exists(output));
    }

    void inspectsALockedMessageWithoutAFault() {
        const Said sealed =
            ada_->run({"encrypt", "--no-sign"}, message("ada@example.org", "ada@example.org"));
        QCOMPARE(sealed.exit_code, 0);
        const Said inspected = ada_->run({"inspect", "--json"}, sealed.out);
        QCOMPARE(inspected.exit_code, 0);
        QCOMPARE(inspected.json().value("encryption").toObject().value("reason").toString(), "locked");
        const Said decrypted = ada_->run({"decrypt", "--json"}, sealed.out);
        QCOMPARE(decrypted.exit_code, 8);
        QCOMPARE(decrypted.error_code(), "locked");
        QCOMPARE(ada_->run({"decrypt", "--passphrase-file", wrong_.native()}, sealed.out).exit_code, 8);
        init();
        const Said opened = ada_->run({"decrypt", "--passphrase-file", right_.native()}, sealed.out);
        QCOMPARE(opened.exit_code, 0);
        QVERIFY(opened.out.find(canary) != std::string::npos);
    }

    void neverMakesAKeyWithoutAnAnswerToTheQuestionForItsPassphrase() {
        const Person fresh;
        const Said said = fresh.run({"keys", "generate", "eve@example.org", "--json"});
        QCOMPARE(said.exit_code, 8);
        QCOMPARE(said.error_code(), "locked");
        QCOMPARE(fresh.run({"keys", "list", "--json"}).json().value("keys").toArray().size(), 0);
    }

    void protectsAnExportedSecretKey() {
        const auto file = ada_->work() / "secret.asc";
        QCOMPARE(ada_->run({"keys", "export", key_, "--secret", "--passphrase-file", wrong_.native(), "-o",
                            file.native()})
                     .exit_code,
                 8);
        QVERIFY(!std::filesystem::exists(file));
        init();
        QCOMPARE(ada_->run({"keys", "export", key_, "--secret", "--passphrase-file", right_.native(), "-o",
                            file.native()})
                     .exit_code,
                 0);
        const TemporaryGnupgHome peer;
        peer.import(file_bytes(file));
        QVERIFY(peer.gpg({"--list-secret-keys", "--with-colons"}).out.find(key_) != std::string::npos);
    }

    void tellsOfAPassphraseFileThatIsMissing() {
        const Said said = ada_->run({"sign", "--passphrase-file", (ada_->work() / "none").native()},
                                    message("ada@example.org", "ada@example.org"));
        QCOMPARE(said.exit_code, 1);
    }
};

QTEST_GUILESS_MAIN(PassphrasesTest)
#include "passphrases_test.moc"
