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

namespace {

ProcessResult openssl(std::vector<std::string> arguments, std::string input = {}) {
    arguments.insert(arguments.begin(), "openssl");
    return run_process(arguments, {.input = std::move(input)});
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

QJsonObject first_key(const Said& said) { return said.json().value("keys").toArray().first().toObject(); }

} // namespace

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
    }
    void makesAFileForSomebodyElse_data();
    void makesAFileForSomebodyElse();
    void letsAKeyWaitForItsCertificate();
    void refusesACertificateForOtherAddresses();
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

QTEST_GUILESS_MAIN(CertificatesTest)
#include "certificates_test.moc"
