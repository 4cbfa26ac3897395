// SPDX-License-Identifier: GPL-3.0-or-later
// How a certificate comes to a person, and what becomes of it: from the own authority, by a request, from
// files of other programs; separate ones to sign and to decrypt; renewed, exported, deleted.
#include "tests/cli/person.h"
#include "tests/smime/certificate_maker.h"

#include <QJsonArray>
#include <QTest>

#include <filesystem>
#include <memory>

using namespace sealpost;
using namespace sealpost::test;

class CertificatesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Person> ada_;
    std::string root_;

    std::string path(const Person& person, const std::string& name) const {
        return (person.work() / name).native();
    }

  private slots:
    void initTestCase() {
        ada_ = std::make_unique<Person>("ada@example.org");
        QCOMPARE(
            ada_->run({"ca", "init", "--name", "Example Family", "--algorithm", "p256", "--no-passphrase"})
                .exit_code,
            0);
        root_ = path(*ada_, "root.pem");
        QCOMPARE(ada_->run({"ca", "export", "-o", root_}).exit_code, 0);
        QCOMPARE(ada_->run({"keys", "generate", "ada@example.org", "--engine", "smime", "--ca", "--algorithm",
                            "p256", "--no-passphrase"})
                     .exit_code,
                 0);
    }
    void makesAFileForSomebodyElse_data();
    void makesAFileForSomebodyElse();
    void letsAKeyWaitForItsCertificate();
    void refusesACertificateForOtherAddresses();
    void keepsOldKeysForOldMail();
    void joinsARenewalToItsKey();
    void exportsInEveryForm();
    void holdsInternationalAddresses();
    void tellsOfAuthoritiesAmongKeys_data();
    void tellsOfAuthoritiesAmongKeys();
    void saysNoMoreOfAnAuthorityThatIsTrusted();
    void completesTheChainOfACertificateThatWasThere();
    void warnsOfEveryConflictOfAFile();
};

void CertificatesTest::makesAFileForSomebodyElse_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("PKCS#12") << QByteArray("dora.p12");
    QTest::newRow("PEM") << QByteArray("dora.pem");
}

void CertificatesTest::makesAFileForSomebodyElse() {
    QFETCH(QByteArray, name);
    const std::string file = path(*ada_, name.toStdString());
    const Said made = ada_->run({"ca", "issue", "dora@example.org", "--name", "Dora", "-o", file, "--json"});
    QCOMPARE(made.exit_code, 0);
    const std::string passphrase = made.json().value("passphrase").toString().toStdString();
    QVERIFY(passphrase.size() >= 32);
    // The authority keeps the certificate, and not the key.
    const auto known =
        ada_->run({"keys", "list", "dora@example.org", "--json"}).json().value("keys").toArray();
    QCOMPARE(known.last().toObject().value("secret").toString(), "none");
    Person dora("dora@example.org");
    const std::string passphrase_file = dora.work().write("passphrase", passphrase + "\n").native();
    QCOMPARE(dora.run({"keys", "import", file, "--no-passphrase"}).exit_code, 8);
    QCOMPARE(
        dora.run({"keys", "import", file, "--no-passphrase", "--passphrase-file", passphrase_file}).exit_code,
        0);
    QCOMPARE(dora.run({"ca", "add", root_}).exit_code, 0);
    const Said mail = dora.run({"sign", "--engine", "smime"}, message("dora@example.org", "ada@example.org"));
    QCOMPARE(ada_->run({"verify"}, mail.out).exit_code, 0);
    const Said sealed = ada_->run({"encrypt", "--engine", "smime", "--no-sign"},
                                  message("ada@example.org", "dora@example.org"));
    QVERIFY(sealed.exit_code == 0 || name == "dora.pem"); // two certificates of one authority: the newest
    if (sealed.exit_code == 0 && name == "dora.p12") QCOMPARE(dora.run({"decrypt"}, sealed.out).exit_code, 0);
}

void CertificatesTest::letsAKeyWaitForItsCertificate() {
    Person fay("fay@example.org");
    const std::string request = path(fay, "fay.csr");
    const Said asked = fay.run({"keys", "generate", "fay@example.org", "--name", "Fay", "--engine", "smime",
                                "--csr", request, "--algorithm", "p384", "--no-passphrase", "--json"});
    QCOMPARE(asked.exit_code, 0);
    QVERIFY(asked.json().value("key").isNull());
    QCOMPARE(fay.run({"keys", "list", "--json"}).json().value("keys").toArray().size(), 0);
    const auto checked = openssl({"req", "-in", request, "-noout", "-verify", "-text"});
    QCOMPARE(checked.exit_code, 0);
    QVERIFY(contains(checked.out, "email:fay@example.org"));
    QVERIFY(contains(checked.out, "Digital Signature, Key Agreement"));
    const std::string answer = path(fay, "fay.pem");
    QCOMPARE(ada_->run({"ca", "issue", "--csr", request, "-o", answer}).exit_code, 0);
    const Said imported = fay.run({"keys", "import", answer, "--json"});
    QCOMPARE(imported.exit_code, 0);
    const auto key = imported.json().value("keys").toArray().first().toObject();
    QCOMPARE(key.value("secret").toString(), "file");
    QCOMPARE(fay.run({"ca", "add", root_}).exit_code, 0);
    const Said mail = fay.run({"sign", "--engine", "smime"}, message("fay@example.org", "ada@example.org"));
    QCOMPARE(mail.exit_code, 0);
    QCOMPARE(ada_->run({"verify"}, mail.out).exit_code, 0);
    QCOMPARE(fay.run({"keys", "import", answer, "--json"})
                 .json()
                 .value("keys")
                 .toArray()
                 .first()
                 .toObject()
                 .value("change")
                 .toString(),
             "unchanged");
}

void CertificatesTest::refusesACertificateForOtherAddresses() {
    Person gil("gil@example.org");
    const std::string request = path(gil, "gil.csr");
    QCOMPARE(gil.run({"keys", "generate", "gil@example.org", "--engine", "smime", "--csr", request,
                      "--algorithm", "p256", "--no-passphrase"})
                 .exit_code,
             0);
    const auto csr = openssl({"req", "-in", request, "-pubkey", "-noout"}).out;
    const std::string key = gil.work().write("gil.pub", csr).native();
    const std::string other = path(gil, "other.pem");
    const std::string extensions =
        gil.work().write("ext", "subjectAltName=email:boss@example.org\n").native();
    const std::string authority = path(gil, "evil.pem");
    QCOMPARE(openssl({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", path(gil, "evil.key"),
                      "-subj", "/CN=Evil", "-out", authority})
                 .exit_code,
             0);
    QCOMPARE(openssl({"x509", "-new", "-force_pubkey", key, "-subj", "/CN=Boss", "-CA", authority, "-CAkey",
                      path(gil, "evil.key"), "-extfile", extensions, "-out", other})
                 .exit_code,
             0);
    const Said said = gil.run({"keys", "import", other, "--json"});
    QCOMPARE(said.exit_code, 1);
    QVERIFY(said.json().value("error").toObject().value("hint").toString().contains("addresses"));
    QCOMPARE(gil.run({"keys", "list", "--json"}).json().value("keys").toArray().size(), 0);
}

void CertificatesTest::keepsOldKeysForOldMail() {
    const auto root = make_authority("Root");
    const auto extensions = std::vector<std::pair<std::string, std::string>>{
        {"keyUsage", "critical,digitalSignature,keyEncipherment"},
        {"extendedKeyUsage", "emailProtection"},
        {"subjectAltName", "email:bob@example.org"}};
    const auto old = make_certificate({.name = "Bob",
                                       .algorithm = "rsa2048",
                                       .issuer = &root,
                                       .extensions = extensions,
                                       .until = *parse_date("2024-01-01")});
    const auto revoked = make_certificate({.name = "Bob",
                                           .algorithm = "rsa2048",
                                           .issuer = &root,
                                           .extensions = extensions,
                                           .from = *parse_date("2023-01-01")});
    const auto present = make_certificate({.name = "Bob",
                                           .algorithm = "rsa2048",
                                           .issuer = &root,
                                           .extensions = extensions,
                                           .from = *parse_date("2024-01-01")});
    Person bob("bob@example.org");
    QCOMPARE(bob.run({"ca", "add", "-"}, root.certificate_pem()).exit_code, 0);
    for (const auto* made : {&old, &revoked, &present})
        QCOMPARE(
            bob.run({"keys", "import", "-", "--no-passphrase"}, made->certificate_pem() + made->key_pem())
                .exit_code,
            0);
    const auto list =
        make_list({.issuer = root, .revoked = {{.certificate = &revoked, .reason = "superseded"}}});
    QCOMPARE(bob.run({"ca", "add", "-"}, list.der).exit_code, 0);
    for (const auto* made : {&old, &revoked, &present}) {
        const std::string recipient = bob.work().write("recipient.pem", made->certificate_pem()).native();
        const auto sealed = openssl(
            {"cms", "-encrypt", "-aes256", "-from", "ann@example.org", "-to", "bob@example.org", recipient},
            std::string("Content-Type: text/plain\r\n\r\n") + canary + "\r\n");
        const Said opened = bob.run({"decrypt"}, sealed.out);
        QCOMPARE(opened.exit_code, 0);
        QVERIFY(contains(opened.out, canary));
    }
    const Said mail = bob.run({"sign", "--engine", "smime"}, message("bob@example.org", "ann@example.org"));
    const auto signature =
        bob.run({"verify", "--json"}, mail.out).json().value("signatures").toArray().first();
    QCOMPARE(signature.toObject().value("signer").toObject().value("fingerprint").toString().toStdString(),
             present.certificate.fingerprint().hex());
}

void CertificatesTest::joinsARenewalToItsKey() {
    const auto root = make_authority("Root");
    const auto first = make_person("bob@example.org", &root, "rsa2048");
    const auto renewed = make_certificate({.name = "Bob",
                                           .issuer = &root,
                                           .extensions = {{"keyUsage", "digitalSignature,keyEncipherment"},
                                                          {"subjectAltName", "email:bob@example.org"}},
                                           .key = first.key});
    Person bob("bob@example.org");
    QCOMPARE(bob.run({"keys", "import", "-", "--no-passphrase"}, first.certificate_pem() + first.key_pem())
                 .exit_code,
             0);
    const Said said = bob.run({"keys", "import", "-", "--json"}, renewed.certificate_pem());
    QCOMPARE(said.exit_code, 0);
    QCOMPARE(said.first_key().value("secret").toString(), "file");
    QCOMPARE(said.first_key().value("fingerprint").toString().toStdString(),
             renewed.certificate.fingerprint().hex());
}

void CertificatesTest::exportsInEveryForm() {
    Person kay("kay@example.org");
    const std::string passphrase = kay.work().write("passphrase", "secret\n").native();
    const Said made = kay.run({"keys", "generate", "kay@example.org", "--engine", "smime", "--self-signed",
                               "--algorithm", "rsa3072", "--no-passphrase", "--json"});
    const std::string fingerprint =
        made.json().value("key").toObject().value("fingerprint").toString().toStdString();
    const auto pem = kay.run({"keys", "export", fingerprint, "--format", "pem"});
    const auto printed = openssl({"x509", "-noout", "-fingerprint", "-sha256"}, pem.out);
    std::string digits = printed.out.substr(printed.out.find('=') + 1, 95);
    std::erase(digits, ':');
    QCOMPARE(digits, fingerprint);
    const auto der = kay.run({"keys", "export", fingerprint, "--format", "der"});
    QCOMPARE(openssl({"x509", "-inform", "DER", "-noout"}, der.out).exit_code, 0);
    for (const auto& [format, reader] :
         {std::pair{"p12", std::vector<std::string>{"pkcs12", "-nodes", "-passin", "pass:secret"}},
          {"pem", {"pkey", "-passin", "pass:secret"}}}) {
        const Said secret = kay.run(
            {"keys", "export", fingerprint, "--secret", "--format", format, "--passphrase-file", passphrase});
        QCOMPARE(secret.exit_code, 0);
        QVERIFY(!contains(secret.out, "BEGIN PRIVATE KEY"));
        QVERIFY(contains(openssl(reader, secret.out).out, "BEGIN PRIVATE KEY"));
        Person other("kay@example.org");
        const std::string file = other.work().write("file", secret.out).native();
        const Said back = other.run({"keys", "import", file, "--passphrase-file", passphrase, "--json"});
        QCOMPARE(back.exit_code, 0);
        QCOMPARE(back.first_key().value("secret").toString(), "file");
    }
    QCOMPARE(kay.run({"keys", "export", fingerprint, "--secret", "--format", "der", "--passphrase-file",
                      passphrase})
                 .exit_code,
             2);
}

void CertificatesTest::holdsInternationalAddresses() {
    const std::string address = "j\xc3\xbcrgen@m\xc3\xbcller.example";
    const Said made = ada_->run({"keys", "generate", address, "--engine", "smime", "--ca", "--algorithm",
                                 "p256", "--no-passphrase", "--json"});
    QCOMPARE(made.exit_code, 0);
    const Said pem = ada_->run({"keys", "export", address});
    const auto text = openssl({"x509", "-noout", "-ext", "subjectAltName"}, pem.out);
    QVERIFY2(contains(text.out, "SmtpUTF8Mailbox"), text.out.c_str());
    QCOMPARE(openssl({"verify", "-CAfile", root_}, pem.out).exit_code, 0);
    const std::string key = path(*ada_, "key.pem");
    const std::string passphrase = ada_->work().write("passphrase", "secret\n").native();
    QCOMPARE(ada_->run({"keys", "export", address, "--secret", "--format", "pem", "--passphrase-file",
                        passphrase, "-o", key})
                 .exit_code,
             0);
    const auto mail = openssl({"cms", "-sign", "-signer", key, "-passin", "pass:secret", "-from", address,
                               "-to", "ada@example.org"},
                              "Content-Type: text/plain\r\n\r\nhello\r\n");
    const Said read = ada_->run({"verify", "--json"}, mail.out);
    QCOMPARE(read.exit_code, 0);
    const Said domain = ada_->run({"ca", "issue", "anna@m\xc3\xbcller.example"});
    QVERIFY(contains(openssl({"x509", "-noout", "-ext", "subjectAltName"}, domain.out).out,
                     "email:anna@xn--mller-kva.example"));
}

void CertificatesTest::tellsOfAuthoritiesAmongKeys_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("keys");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char* name, const std::string& file, const char* kind, int keys,
                        const char* told) {
        QTest::newRow(name) << QByteArray::fromStdString(file) << QString(kind) << keys << QByteArray(told);
    };
    const auto root = make_authority("Root");
    const auto by_herself = make_certificate({.name = "Eve",
                                              .extensions = {{"basicConstraints", "critical,CA:TRUE"},
                                                             {"subjectAltName", "email:eve@example.org"}}});
    row("a root", root.certificate_pem(), "intermediate", 0, "`sealpost ca add FILE`");
    row("an intermediate", make_authority("Middle", &root).certificate_pem(), "intermediate", 0,
        "kept to complete chains");
    row("made by somebody with an address", by_herself.certificate_pem(), "intermediate", 0,
        "no mail to eve@example.org");
    row("one's own", by_herself.certificate_pem() + by_herself.key_pem(), "own-key", 1,
        "programs of others may refuse");
}

void CertificatesTest::tellsOfAuthoritiesAmongKeys() {
    QFETCH(QByteArray, file);
    QFETCH(QString, kind);
    QFETCH(int, keys);
    QFETCH(QByteArray, told);
    Person eve("eve@example.org");
    const Said said = eve.run({"keys", "import", "-", "--no-passphrase", "--json"}, file.toStdString());
    QCOMPARE(said.exit_code, 0);
    QCOMPARE(said.json().value("keys").toArray().size(), keys);
    const auto authorities = said.json().value("authorities").toArray();
    QCOMPARE(authorities.size(), 1);
    const auto authority = authorities.first().toObject();
    QCOMPARE(authority.value("kind").toString(), kind);
    QCOMPARE(authority.value("change").toString(), QString("added"));
    QVERIFY(authority.value("hint").toString().contains("sealpost") || kind == "own-key");
    QVERIFY2(contains(said.err, "sealpost: warning: "), said.err.c_str());
    QVERIFY2(contains(said.err, told.toStdString()), said.err.c_str());
    const Said again = eve.run({"keys", "import", "-", "--no-passphrase"}, file.toStdString());
    QCOMPARE(again.exit_code, 0);
    QVERIFY2(contains(again.out, "unchanged: "), again.out.c_str());
}

void CertificatesTest::saysNoMoreOfAnAuthorityThatIsTrusted() {
    const auto root = make_authority("Root");
    Person eve("eve@example.org");
    QCOMPARE(eve.run({"ca", "add", "-"}, root.certificate_pem()).exit_code, 0);
    const Said said = eve.run({"keys", "import", "-", "--json"}, root.certificate_pem());
    QCOMPARE(said.exit_code, 0);
    const auto authority = said.json().value("authorities").toArray().first().toObject();
    QCOMPARE(authority.value("kind").toString(), QString("authority"));
    QCOMPARE(authority.value("change").toString(), QString("unchanged"));
    QVERIFY(authority.value("hint").isNull());
    QVERIFY2(!contains(said.err, "warning"), said.err.c_str());
    QCOMPARE(eve.run({"ca", "list", "--json"}).json().value("authorities").toArray().size(), 1);
}

void CertificatesTest::completesTheChainOfACertificateThatWasThere() {
    const auto root = make_authority("Root");
    const auto middle = make_authority("Middle", &root);
    const auto bob = make_person("bob@example.org", &middle, "rsa2048");
    Person eve("eve@example.org");
    eve.make_key("smime");
    QCOMPARE(eve.run({"ca", "add", "-"}, root.certificate_pem()).exit_code, 0);
    QCOMPARE(eve.run({"keys", "import", "-"}, bob.certificate_pem()).exit_code, 0);
    const std::vector<std::string> encrypt{"encrypt", "--engine", "smime"};
    const std::string mail = message("eve@example.org", "bob@example.org");
    QCOMPARE(eve.run(encrypt, mail).exit_code, 3);
    QCOMPARE(eve.run({"keys", "import", "-"}, middle.certificate_pem()).exit_code, 0);
    const Said sealed = eve.run(encrypt, mail);
    QVERIFY2(sealed.exit_code == 0, sealed.err.c_str());
}

void CertificatesTest::warnsOfEveryConflictOfAFile() {
    const Person hal("hal@example.org");
    std::string rivals;
    const auto authority = make_authority("Another authority");
    const std::vector<std::string> addresses{"ivy@example.org", "joe@example.org", "kim@example.org"};
    for (const auto& address : addresses) {
        const Said known = hal.run({"keys", "import", "-", "--json"}, make_person(address).certificate_pem());
        QCOMPARE(known.exit_code, 0);
        const auto fingerprint = known.first_key().value("fingerprint").toString().toStdString();
        QCOMPARE(hal.run({"keys", "trust", fingerprint, "--for", address, "--level", "verified"}).exit_code,
                 0);
        rivals += make_person(address, &authority).certificate_pem();
    }
    QCOMPARE(hal.run({"ca", "add", "-"}, authority.certificate_pem()).exit_code, 0);
    const Said said = hal.run({"keys", "import", "-"}, rivals);
    QCOMPARE(said.exit_code, 0);
    for (const auto& address : addresses)
        QVERIFY2(contains(said.err, "another key for " + address + " has come"), said.err.c_str());
    // Nothing new comes with the same file.
    QVERIFY(!contains(hal.run({"keys", "import", "-"}, rivals).err, "has come"));
}

QTEST_GUILESS_MAIN(CertificatesTest)
#include "certificates_test.moc"
