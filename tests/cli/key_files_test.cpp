// SPDX-License-Identifier: GPL-3.0-or-later
// Key files of other programs, with one pair and with two: one to sign, one to decrypt.
#include "tests/cli/person.h"
#include "tests/smime/certificate_maker.h"

#include <QJsonArray>
#include <QTest>

#include <filesystem>
#include <memory>

using namespace sealpost;
using namespace sealpost::test;

namespace {

/// A certificate for one use alone.
MadeCertificate for_one_use(const std::string& address, const MadeCertificate& root, const char* usage) {
    return make_certificate({.name = address,
                             .algorithm = "rsa2048",
                             .issuer = &root,
                             .extensions = {{"keyUsage", std::string("critical,") + usage},
                                            {"extendedKeyUsage", "emailProtection"},
                                            {"subjectAltName", "email:" + address}}});
}

} // namespace

class KeyFilesTest : public QObject {
    Q_OBJECT

  private slots:
    void readsFilesOfOtherPrograms_data();
    void readsFilesOfOtherPrograms();
    void namesAMacThatOpensslCannotCheck();
    void choosesAmongSeparateCertificates_data();
    void choosesAmongSeparateCertificates();
};

void KeyFilesTest::readsFilesOfOtherPrograms_data() {
    QTest::addColumn<QList<QByteArray>>("options");
    QTest::addColumn<bool>("secret");
    const auto row = [](const char* name, QList<QByteArray> options, bool secret = true) {
        QTest::newRow(name) << options << secret;
    };
    row("modern", {});
    row("legacy: RC2 and 3DES", {"-legacy"});
    row("3DES for all", {"-legacy", "-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES"});
    row("AES-128", {"-keypbe", "AES-128-CBC", "-certpbe", "AES-128-CBC"});
    row("a MAC with SHA-1", {"-macalg", "sha1"});
    row("no MAC", {"-nomac"});
    row("certificates in the clear", {"-certpbe", "NONE"});
    row("without its key", {"-nokeys"}, false);
}

void KeyFilesTest::readsFilesOfOtherPrograms() {
    QFETCH(QList<QByteArray>, options);
    QFETCH(bool, secret);
    const auto root = make_authority("Root");
    const auto ron = make_person("ron@example.org", &root, "rsa2048");
    Person person("ron@example.org");
    const auto file = [&](const char* name, const std::string& bytes) {
        return person.work().write(name, bytes).native();
    };
    std::vector<std::string> arguments{"pkcs12",    "-export",
                                       "-in",       file("ron.pem", ron.certificate_pem()),
                                       "-inkey",    file("ron.key", ron.key_pem()),
                                       "-certfile", file("root.pem", root.certificate_pem()),
                                       "-passout",  "pass:gehei\xc3\x9fm"};
    for (const auto& option : options) arguments.push_back(option.toStdString());
    const auto made = openssl(arguments);
    QCOMPARE(made.exit_code, 0);
    const std::string p12 = file("ron.p12", made.out);
    const std::string wrong = file("wrong", "wrong\n");
    const std::string right = file("right", "gehei\xc3\x9fm\n");
    const std::size_t before = person.home().file_count();
    const Said refused =
        person.run({"keys", "import", p12, "--no-passphrase", "--passphrase-file", wrong, "--json"});
    QCOMPARE(refused.exit_code, 8);
    QCOMPARE(refused.error_code(), QString("bad-passphrase"));
    QCOMPARE(
        person.run({"keys", "list", "--engine", "smime", "--json"}).json().value("keys").toArray().size(), 0);
    QVERIFY(person.home().file_count() <= before + 4); // the state's own files at most
    const Said imported =
        person.run({"keys", "import", p12, "--no-passphrase", "--passphrase-file", right, "--json"});
    QCOMPARE(imported.exit_code, 0);
    QCOMPARE(imported.first_key().value("secret").toString(), QString(secret ? "file" : "none"));
    QCOMPARE(imported.first_key().value("addresses").toArray().first().toString(), "ron@example.org");
}

/// A file under the empty passphrase with the MAC of RFC 9579, which OpenSSL checks since 3.4.
void KeyFilesTest::namesAMacThatOpensslCannotCheck() {
    const std::string file =
        qgetenv("SEALPOST_SOURCE").toStdString() + "/tests/fuzz/corpus/certificates/pbmac1.p12";
    QVERIFY(std::filesystem::exists(file));
    Person person("a@example.org");
    const Said said = person.run({"keys", "import", file, "--no-passphrase", "--json"});
    if (said.exit_code == 0) {
        QCOMPARE(said.first_key().value("secret").toString(), "file");
        return;
    }
    QCOMPARE(said.exit_code, 1);
    QCOMPARE(said.error_code(), QString("unreadable-key"));
    const auto error = said.json().value("error").toObject();
    QVERIFY(error.value("message").toString().contains("PBMAC1"));
    QVERIFY(error.value("hint").toString().contains("OpenSSL is 3.4"));
}

void KeyFilesTest::choosesAmongSeparateCertificates_data() {
    QTest::addColumn<bool>("one_file");
    QTest::newRow("two files") << false;
    QTest::newRow("both in one PKCS#12") << true;
}

void KeyFilesTest::choosesAmongSeparateCertificates() {
    QFETCH(bool, one_file);
    const auto root = make_authority("Root");
    const auto signing = for_one_use("bob@example.org", root, "digitalSignature");
    const auto sealing = for_one_use("bob@example.org", root, "keyEncipherment");
    const auto ann = make_person("ann@example.org", &root, "rsa2048");
    Person bob("bob@example.org");
    Person sender("ann@example.org");
    const std::string both = signing.certificate_pem() + sealing.certificate_pem();
    for (const Person* person : {&bob, &sender}) {
        QCOMPARE(person->run({"ca", "add", "-"}, root.certificate_pem()).exit_code, 0);
        QCOMPARE(person->run({"keys", "import", "-"}, both + ann.certificate_pem()).exit_code, 0);
    }
    if (one_file) {
        const std::string file =
            bob.work().write("both.p12", make_two_key_pkcs12(signing, sealing, "secret")).native();
        const std::string passphrase = bob.work().write("passphrase", "secret\n").native();
        const Said said =
            bob.run({"keys", "import", file, "--no-passphrase", "--passphrase-file", passphrase, "--json"});
        QCOMPARE(said.exit_code, 0);
        QCOMPARE(said.json().value("keys").toArray().size(), 2);
    } else {
        for (const auto* made : {&signing, &sealing})
            QCOMPARE(
                bob.run({"keys", "import", "-", "--no-passphrase"}, made->certificate_pem() + made->key_pem())
                    .exit_code,
                0);
    }
    QCOMPARE(bob.run({"keys", "list", "bob@example.org", "--secret", "--json"})
                 .json()
                 .value("keys")
                 .toArray()
                 .size(),
             2);
    const std::string ann_key = sender.work().write("ann.p12", ann.pkcs12("")).native();
    QCOMPARE(sender.run({"keys", "import", ann_key, "--no-passphrase"}).exit_code, 0);
    const Said plan =
        sender.run({"plan", "--engine", "smime", "--json"}, message("ann@example.org", "bob@example.org"));
    QCOMPARE(plan.exit_code, 0);
    const auto key =
        plan.json().value("copies").toArray().first().toObject().value("keys").toArray().first().toObject();
    QCOMPARE(key.value("fingerprint").toString().toStdString(), sealing.certificate.fingerprint().hex());
    const Said sealed =
        sender.run({"encrypt", "--engine", "smime"}, message("ann@example.org", "bob@example.org"));
    const Said opened = bob.run({"inspect", "--json"}, sealed.out);
    QCOMPARE(opened.json().value("summary").toString(), "signed-and-encrypted");
    // And back: signed with the one, for his own copy sealed to the other.
    const Said answer =
        bob.run({"encrypt", "--engine", "smime"}, message("bob@example.org", "ann@example.org"));
    QCOMPARE(answer.exit_code, 0);
    const auto signature =
        sender.run({"inspect", "--json"}, answer.out).json().value("signatures").toArray().first();
    QCOMPARE(signature.toObject().value("verdict").toString(), "good");
    QCOMPARE(signature.toObject().value("signer").toObject().value("fingerprint").toString().toStdString(),
             signing.certificate.fingerprint().hex());
}

QTEST_GUILESS_MAIN(KeyFilesTest)
#include "key_files_test.moc"
