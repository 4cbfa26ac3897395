// SPDX-License-Identifier: GPL-3.0-or-later
// Private S/MIME keys on a desktop with a keyring: stored encrypted, under a passphrase that only the keyring
// knows.
#include "tests/cli/person.h"
#include "tests/smime/certificate_maker.h"
#include "tests/support/secret_service_session.h"

#include <QTest>

#include <memory>

using namespace sealpost::test;

class SmimeKeyringTest : public QObject {
    Q_OBJECT
    MadeCertificate eve_ = make_person("eve@example.org");
    std::unique_ptr<SecretServiceSession> session_;
    std::unique_ptr<Person> person_;

    Said run(const std::vector<std::string>& arguments, const std::string& input = {}) const {
        return person_->run(arguments, input, session_->environment());
    }
    Said sign() const {
        return run({"sign", "--engine", "smime"}, message("eve@example.org", "bob@example.org"));
    }
    std::string file(const std::string& name, const std::string& bytes) const {
        return person_->work().write(name, bytes).native();
    }
    /// The bundle's passphrase opens the input and nothing else.
    Said import() const {
        return run({"keys", "import", file("eve.p12", eve_.pkcs12("bundle's passphrase")),
                    "--passphrase-file", file("passphrase", "bundle's passphrase\n")});
    }
    std::string stored_key() const {
        return file_bytes(*std::filesystem::directory_iterator(person_->home() / "data/smime/private"));
    }
    /// Whether openssl opens the stored key with the passphrase.
    bool opens(const std::string& passphrase) const {
        const auto said = run_process({"openssl", "pkey", "-in", file("stored.p8", stored_key()), "-passin",
                                       "pass:" + passphrase, "-noout"});
        return said.exit_code == 0;
    }

  private slots:
    void init() {
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
        session_ = std::make_unique<SecretServiceSession>();
        person_ = std::make_unique<Person>("eve@example.org");
    }
    void cleanup() {
        person_.reset();
        session_.reset();
    }

    void keepsAPassphraseOfItsOwnInTheKeyring() {
        const Said imported = import();
        QVERIFY2(imported.exit_code == 0, imported.err.c_str());
        QVERIFY(stored_key().starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        QVERIFY(!opens("bundle's passphrase"));
        const auto kept = run_process({"secret-tool", "lookup", "application", "sealpost", "kind",
                                       "smime-key", "key", eve_.certificate.fingerprint().hex()},
                                      {.env = session_->environment()});
        QCOMPARE(kept.exit_code, 0);
        QVERIFY(kept.out.size() >= 64); // 256 bits in hex
        QVERIFY(opens(kept.out));
        QVERIFY(!person_->home().contains(kept.out));
        // Nobody is asked.
        const Said made = sign();
        QVERIFY2(made.exit_code == 0, made.err.c_str());
        const auto read = run_process({"openssl", "cms", "-verify", "-noverify"}, {.input = made.out});
        QCOMPARE(read.exit_code, 0);
    }

    void keepsThePassphraseOfAKeyThatIsMade_data() {
        QTest::addColumn<bool>("given");
        QTest::newRow("a random one") << false;
        QTest::newRow("the one that was given") << true;
    }
    void keepsThePassphraseOfAKeyThatIsMade() {
        QFETCH(bool, given);
        std::vector<std::string> arguments{"keys",        "generate", "eve@example.org",
                                           "--engine",    "smime",    "--self-signed",
                                           "--algorithm", "p256",     "--json"};
        if (given)
            arguments.insert(arguments.end(), {"--passphrase-file", file("chosen", "my own choice\n")});
        const Said made = run(arguments);
        QVERIFY2(made.exit_code == 0, made.err.c_str());
        const std::string fingerprint =
            made.json().value("key").toObject().value("fingerprint").toString().toStdString();
        QVERIFY(stored_key().starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        const auto kept = run_process(
            {"secret-tool", "lookup", "application", "sealpost", "kind", "smime-key", "key", fingerprint},
            {.env = session_->environment()});
        QCOMPARE(kept.exit_code, 0);
        if (given)
            QCOMPARE(kept.out, std::string("my own choice"));
        else
            QVERIFY(kept.out.size() >= 64);
        QVERIFY(opens(kept.out));
        // Nobody is asked.
        const Said signed_mail = sign();
        QVERIFY2(signed_mail.exit_code == 0, signed_mail.err.c_str());
        session_->lock();
        QCOMPARE(sign().exit_code, 8);
    }

    void isLockedWhereTheKeyringIs() {
        QCOMPARE(import().exit_code, 0);
        session_->lock();
        QCOMPARE(sign().exit_code, 8);
    }

    void importsNothingWhereTheKeyringIsLocked() {
        session_->lock();
        QCOMPARE(import().exit_code, 8);
        QVERIFY(!std::filesystem::exists(person_->home() / "data/smime/private"));
    }

    void asksAgainWhereTheKeptPassphraseIsWrong() {
        QCOMPARE(import().exit_code, 0);
        const auto replaced =
            run_process({"secret-tool", "store", "--label", "other", "application", "sealpost", "kind",
                         "smime-key", "key", eve_.certificate.fingerprint().hex()},
                        {.input = "wrong", .env = session_->environment()});
        QCOMPARE(replaced.exit_code, 0);
        QCOMPARE(sign().exit_code, 8);
    }
};

QTEST_GUILESS_MAIN(SmimeKeyringTest)
#include "smime_keyring_test.moc"
