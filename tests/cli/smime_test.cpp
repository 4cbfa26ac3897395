// SPDX-License-Identifier: GPL-3.0-or-later
// S/MIME on the command line, with `openssl cms` as the other side.
#include "tests/cli/person.h"
#include "tests/smime/certificate_maker.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sealpost::test;

class SmimeTest : public QObject {
    Q_OBJECT
    MadeCertificate root_ = make_authority("Root");
    MadeCertificate ada_made_ = make_person("ada@example.org", &root_, "rsa2048");
    MadeCertificate bob_made_ = make_person("bob@example.org", &root_);
    std::unique_ptr<Person> ada_;
    std::unique_ptr<Person> bob_;
    TemporaryFolder files_;
    std::string passphrase_;
    std::string root_file_;

    std::string file(const std::string& name, const std::string& bytes) const {
        return files_.write(name, bytes).native();
    }
    void sets_up(const Person& person, const MadeCertificate& own, const MadeCertificate& other) {
        QCOMPARE(person.run({"ca", "add", root_file_}).exit_code, 0);
        const std::string bundle = file("own.p12", own.pkcs12("secret"));
        const Said said =
            person.run({"keys", "import", bundle, "--passphrase-file", passphrase_, "--no-passphrase"});
        QCOMPARE(said.exit_code, 0);
        QVERIFY(said.err.find("unencrypted") != std::string::npos);
        QCOMPARE(person.run({"keys", "import", "-"}, other.certificate_pem()).exit_code, 0);
    }
    static ProcessResult openssl(std::vector<std::string> arguments, std::string input) {
        arguments.insert(arguments.begin(), "openssl");
        return run_process(arguments, {.input = std::move(input)});
    }
    std::vector<std::string> bobs_key() const {
        return {"-recip", file("bob.pem", bob_made_.certificate_pem()), "-inkey",
                file("bob.key", bob_made_.key_pem())};
    }

  private slots:
    void initTestCase() {
        passphrase_ = file("passphrase", "secret\n");
        root_file_ = file("root.pem", root_.certificate_pem());
        ada_ = std::make_unique<Person>("ada@example.org");
        bob_ = std::make_unique<Person>("bob@example.org");
        sets_up(*ada_, ada_made_, bob_made_);
        sets_up(*bob_, bob_made_, ada_made_);
    }

    void sealsWhatOpensslOpens() {
        const Said sealed =
            ada_->run({"encrypt", "--engine", "smime"}, message("ada@example.org", "bob@example.org"));
        QCOMPARE(sealed.exit_code, 0);
        QVERIFY(sealed.out.find(canary) == std::string::npos);
        std::vector<std::string> decrypt{"cms", "-decrypt"};
        for (const auto& word : bobs_key()) decrypt.push_back(word);
        const auto inner = openssl(decrypt, sealed.out);
        QCOMPARE(inner.exit_code, 0);
        QVERIFY(inner.out.find(canary) == std::string::npos); // opaque inside, too
        const auto verified = openssl({"cms", "-verify", "-CAfile", root_file_}, inner.out);
        QCOMPARE(verified.exit_code, 0);
        QVERIFY(verified.out.find(canary) != std::string::npos);
    }

    /// What only OpenPGP, the network and the search for servers need takes longer to load than to seal.
    void loadsOnlyWhatItNeeds() {
        const auto libraries_of = [&](std::vector<std::string> arguments, std::string input) {
            return ada_->run(std::move(arguments), std::move(input), {{"LD_DEBUG", "files"}}).err;
        };
        const std::string sealing =
            libraries_of({"encrypt", "--engine", "smime"}, message("ada@example.org", "bob@example.org"));
        QVERIFY(sealing.find("libcrypto.so") != std::string::npos);
        for (const char* library : {"libgpgme.so", "libassuan.so", "libssl.so", "libexpat.so", "libetpan.so",
                                    "libsecret-1.so", "libxml2.so", "libicuuc.so"})
            QVERIFY2(sealing.find(library) == std::string::npos, library);
        // It would be told.
        QVERIFY(libraries_of({"keys", "list", "--engine", "pgp"}, {}).find("libgpgme.so") !=
                std::string::npos);
    }

    void opensWhatOpensslMade_data() {
        QTest::addColumn<QByteArray>("cipher");
        QTest::newRow("AES-128") << QByteArray("-aes-128-cbc");
        QTest::newRow("AES-256") << QByteArray("-aes-256-cbc");
        QTest::newRow("AES-256-GCM") << QByteArray("-aes-256-gcm");
        QTest::newRow("3DES") << QByteArray("-des3");
    }
    void opensWhatOpensslMade() {
        QFETCH(QByteArray, cipher);
        const auto entity = openssl({"cms", "-sign", "-signer", file("ada.pem", ada_made_.certificate_pem()),
                                     "-inkey", file("ada.key", ada_made_.key_pem()), "-nodetach"},
                                    std::string("Content-Type: text/plain\r\n\r\n") + canary + "\r\n");
        const auto sealed =
            openssl({"cms", "-encrypt", cipher.toStdString(), "-from", "ada@example.org", "-to",
                     "bob@example.org", "-subject", "Hello", file("bob.pem", bob_made_.certificate_pem())},
                    entity.out);
        QCOMPARE(sealed.exit_code, 0);
        const Said said = bob_->run({"inspect", "--json"}, sealed.out);
        const auto object = said.json();
        QCOMPARE(object.value("summary").toString(), "signed-and-encrypted");
        QVERIFY(object.value("encryption").toObject().value("authenticated").toBool());
        QVERIFY(object.value("body").toObject().value("text").toString().contains(canary));
        const Said opened = bob_->run({"decrypt"}, sealed.out);
        QCOMPARE(opened.exit_code, 0);
        QVERIFY(opened.out.find(canary) != std::string::npos);
    }

    void warnsOfCbcWithoutASignature() {
        const auto sealed = openssl({"cms", "-encrypt", "-aes-256-cbc", "-from", "ada@example.org", "-to",
                                     "bob@example.org", file("bob.pem", bob_made_.certificate_pem())},
                                    std::string("Content-Type: text/plain\r\n\r\n") + canary + "\r\n");
        const auto object = bob_->run({"inspect", "--json"}, sealed.out).json();
        QCOMPARE(object.value("summary").toString(), "encrypted");
        QVERIFY(!object.value("encryption").toObject().value("authenticated").toBool());
        QVERIFY(object.value("warnings").toArray().contains("encryption-not-authenticated"));
        QCOMPARE(bob_->run({"decrypt"}, sealed.out).exit_code, 0);
    }

    void signsWhatOpensslVerifies() {
        const Said made =
            ada_->run({"sign", "--engine", "smime"}, message("ada@example.org", "bob@example.org"));
        QCOMPARE(made.exit_code, 0);
        const auto verified = openssl({"cms", "-verify", "-CAfile", root_file_}, made.out);
        QCOMPARE(verified.exit_code, 0);
        QVERIFY(verified.out.find(canary) != std::string::npos);
        QCOMPARE(bob_->run({"verify"}, made.out).exit_code, 0);
        std::string changed = made.out;
        changed[changed.rfind(canary)] = 'X';
        QCOMPARE(bob_->run({"verify"}, changed).exit_code, 5);
    }

    void verifiesWhatOpensslSigned() {
        const auto made = openssl({"cms", "-sign", "-signer", file("ada.pem", ada_made_.certificate_pem()),
                                   "-inkey", file("ada.key", ada_made_.key_pem()), "-from", "ada@example.org",
                                   "-to", "bob@example.org", "-subject", "Hello"},
                                  std::string("Content-Type: text/plain\r\n\r\n") + canary + "\r\n");
        QCOMPARE(bob_->run({"verify"}, made.out).exit_code, 0);
        // Under another name it is somebody else's.
        std::string other = made.out;
        other.replace(other.find("ada@example.org"), 15, "eve@example.org");
        const Said said = bob_->run({"verify", "--json"}, other);
        QCOMPARE(said.exit_code, 5);
        QCOMPARE(said.json().value("signatures").toArray().first().toObject().value("verdict").toString(),
                 "address-mismatch");
    }

    void doesNotTakeAnUnknownCertificateBesideOneThatCounts() {
        // A second authority that Bob trusts issues for Ada's address, to somebody else.
        const auto other_root = make_authority("Other Root");
        const auto impostor = make_person("ada@example.org", &other_root);
        Person ben("ben@example.org");
        QCOMPARE(ben.run({"ca", "add", root_file_}).exit_code, 0);
        QCOMPARE(ben.run({"ca", "add", file("other.pem", other_root.certificate_pem())}).exit_code, 0);
        const auto forged =
            openssl({"cms", "-sign", "-signer", file("impostor.pem", impostor.certificate_pem()), "-inkey",
                     file("impostor.key", impostor.key_pem()), "-from", "ada@example.org", "-to",
                     "ben@example.org", "-subject", "Hello"},
                    std::string("Content-Type: text/plain\r\n\r\n") + canary + "\r\n");
        // As long as nothing is known of Ada, an anchored chain counts.
        QCOMPARE(ben.run({"verify"}, forged.out).exit_code, 0);
        QCOMPARE(ben.run({"keys", "import", "-"}, ada_made_.certificate_pem()).exit_code, 0);
        const Said said = ben.run({"verify", "--json"}, forged.out);
        QCOMPARE(said.exit_code, 5);
        const auto signature = said.json().value("signatures").toArray().first().toObject();
        QCOMPARE(signature.value("verdict").toString(), "untrusted");
        QCOMPARE(signature.value("reason").toString(), "level-conflict");
    }

    void trustsAnAuthorityOnlyWhileItIsThere() {
        Person carol("carol@example.org");
        const auto key = make_person("carol@example.org");
        const std::string bundle = file("carol.p12", key.pkcs12(""));
        QCOMPARE(carol.run({"keys", "import", bundle, "--no-passphrase"}).exit_code, 0);
        const auto draft = message("carol@example.org", "bob@example.org");
        QCOMPARE(carol.run({"keys", "import", "-"}, bob_made_.certificate_pem()).exit_code, 0);
        Said said = carol.run({"plan", "--json", "--engine", "smime"}, draft);
        QCOMPARE(said.exit_code, 3);
        QCOMPARE(said.error_code(), QString("not-accepted"));
        QCOMPARE(carol.run({"ca", "add", root_file_}).exit_code, 0);
        said = carol.run({"plan", "--json", "--engine", "smime"}, draft);
        QCOMPARE(said.exit_code, 0);
        const auto used = said.json().value("copies").toArray().first().toObject();
        QCOMPARE(used.value("engine").toString(), "smime");
        QCOMPARE(used.value("keys").toArray().first().toObject().value("level").toString(), "ca");
        const Said listed = carol.run({"ca", "list", "--json"});
        const auto authority = listed.json().value("authorities").toArray().first().toObject();
        QCOMPARE(authority.value("subject").toString(), "CN=Root");
        QCOMPARE(
            carol.run({"ca", "remove", authority.value("fingerprint").toString().toStdString()}).exit_code,
            0);
        QCOMPARE(carol.run({"plan", "--json", "--engine", "smime"}, draft).exit_code, 3);
        said = carol.run({"ca", "add", file("bob.pem", bob_made_.certificate_pem())});
        QCOMPARE(said.exit_code, 1);
        QVERIFY2(contains(said.err, "a person's certificate"), said.err.c_str());
        QVERIFY(contains(said.err, "CN=bob"));
        QVERIFY(contains(said.err, "sealpost keys import"));
    }

    void offersASelfSignedCertificateUntilItIsTrusted() {
        const auto dave = make_person("dave@example.org");
        QCOMPARE(ada_->run({"keys", "import", "-"}, dave.certificate_pem()).exit_code, 0);
        const auto draft = message("ada@example.org", "dave@example.org");
        QCOMPARE(ada_->run({"encrypt", "--engine", "smime"}, draft).exit_code, 3);
        const std::string fingerprint = dave.certificate.fingerprint().hex();
        QCOMPARE(ada_->run({"keys", "trust", fingerprint, "--for", "dave@example.org", "--level", "verified"})
                     .exit_code,
                 0);
        QCOMPARE(ada_->run({"encrypt", "--engine", "smime"}, draft).exit_code, 0);
    }

    void keepsAnImportedKeyUnderAPassphrase() {
        Person eve("eve@example.org");
        const auto made = make_person("eve@example.org", &root_);
        const std::string bundle = file("eve.p12", made.pkcs12("secret"));
        QCOMPARE(eve.run({"keys", "import", bundle}).exit_code, 8);
        const std::string wrong = file("wrong", "wrong\n");
        QCOMPARE(eve.run({"keys", "import", bundle, "--passphrase-file", wrong}).exit_code, 8);
        QCOMPARE(eve.run({"keys", "list", "--json"}).json().value("keys").toArray().size(), 0);
        QCOMPARE(eve.run({"keys", "import", bundle, "--passphrase-file", passphrase_}).exit_code, 0);
        QVERIFY(eve.home().contains("BEGIN ENCRYPTED PRIVATE KEY"));
        QVERIFY(!eve.home().contains("BEGIN PRIVATE KEY"));
        const auto draft = message("eve@example.org", "ada@example.org");
        QCOMPARE(eve.run({"sign", "--engine", "smime"}, draft).exit_code, 8);
        QCOMPARE(eve.run({"sign", "--engine", "smime", "--passphrase-file", passphrase_}, draft).exit_code,
                 0);
        QCOMPARE(
            eve.run({"keys", "import", "-"}, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
                .exit_code,
            1);
    }

    void generatesAndExports() {
        Person fay("fay@example.org");
        const Said made = fay.run({"keys", "generate", "fay@example.org", "--engine", "smime",
                                   "--self-signed", "--algorithm", "p256", "--no-passphrase", "--json"});
        QCOMPARE(made.exit_code, 0);
        QCOMPARE(made.json().value("key").toObject().value("algorithm").toString(), "P-256");
        QCOMPARE(fay.run({"keys", "generate", "fay@example.org", "--engine", "smime"}).exit_code, 2);
        const auto p12 = fay.work() / "fay.p12";
        // The key is open; what is missing is a passphrase for the file.
        const Said without = fay.run({"keys", "export", "fay@example.org", "--secret", "-o", p12.native()});
        QCOMPARE(without.exit_code, 8);
        QVERIFY2(contains(without.err, "needs a passphrase of its own"), without.err.c_str());
        QVERIFY(!contains(without.err, "locked"));
        QVERIFY(!std::filesystem::exists(p12));
        QCOMPARE(fay.run({"keys", "export", "fay@example.org", "--secret", "--passphrase-file", passphrase_,
                          "-o", p12.native()})
                     .exit_code,
                 0);
        const auto read = openssl({"pkcs12", "-in", p12.native(), "-passin", "pass:secret", "-nodes"}, "");
        QVERIFY(read.out.find("BEGIN PRIVATE KEY") != std::string::npos);
        const Said pem = fay.run({"keys", "export", "fay@example.org"});
        QVERIFY(pem.out.starts_with("-----BEGIN CERTIFICATE-----"));
        QCOMPARE(fay.run({"keys", "list", "--engine", "pgp", "--json"}).json().value("keys").toArray().size(),
                 0);
    }

    /// No encoded word may stand in an address (RFC 2047 section 5, RFC 6532).
    void signsForAnAddressThatIsNotAscii() {
        const std::string address = "b\xc3\xbcrgi@example.org";
        Person own(address);
        QCOMPARE(own.run({"keys", "generate", address, "--engine", "smime", "--self-signed", "--algorithm",
                          "p256", "--no-passphrase"})
                     .exit_code,
                 0);
        const Said made = own.run({"sign", "--engine", "smime"}, message(address, "ada@example.org"));
        QVERIFY2(made.exit_code == 0, made.err.c_str());
        QVERIFY(contains(made.out, "From: " + address + "\r\n"));
        const Said read = own.run({"verify", "--json"}, made.out);
        QVERIFY2(read.exit_code == 0, read.out.c_str());
        const auto signature = read.json().value("signatures").toArray().first().toObject();
        QCOMPARE(signature.value("verdict").toString(), QString("good"));
    }

    void encryptsAndSignsFiles() {
        const std::string content(300'000, 'x');
        const auto plain = file("plain.bin", content);
        const auto sealed = (ada_->work() / "sealed.p7m").native();
        QCOMPARE(ada_->run({"file", "encrypt", plain, "--to", "bob@example.org", "--sign", "-o", sealed})
                     .exit_code,
                 0);
        const auto opened = (bob_->work() / "opened").native();
        const Said said = bob_->run({"file", "decrypt", sealed, "-o", opened, "--json"});
        QCOMPARE(said.exit_code, 0);
        QCOMPARE(file_bytes(opened), content);
        QCOMPARE(said.json().value("signatures").toArray().first().toObject().value("verdict").toString(),
                 "good");
        const auto signature = (ada_->work() / "plain.p7s").native();
        QCOMPARE(
            ada_->run({"file", "sign", plain, "--detached", "--from", "ada@example.org", "-o", signature})
                .exit_code,
            0);
        QCOMPARE(bob_->run({"file", "verify", plain, "--signature", signature}).exit_code, 0);
        const auto other = file("other.bin", "other");
        QCOMPARE(bob_->run({"file", "verify", other, "--signature", signature}).exit_code, 5);
        const auto peer = openssl({"cms", "-verify", "-binary", "-inform", "DER", "-in", signature,
                                   "-content", plain, "-CAfile", root_file_},
                                  "");
        QCOMPARE(peer.exit_code, 0);
    }
};

QTEST_GUILESS_MAIN(SmimeTest)
#include "smime_test.moc"
