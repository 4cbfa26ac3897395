// SPDX-License-Identifier: GPL-3.0-or-later
// The authority of one's own on the command line; openssl, gpgsm and NSS judge what it makes.
#include "tests/cli/person.h"
#include "tests/smime/certificate_maker.h"

#include <QJsonArray>
#include <QTest>

#include <filesystem>
#include <memory>

using namespace sealpost;
using namespace sealpost::test;

class AuthorityTest : public QObject {
    Q_OBJECT
    /// Has the authority, and a key of her own under it.
    std::unique_ptr<Person> ada_;
    std::string root_;

    std::string path(const Person& person, const std::string& name) const {
        return (person.work() / name).native();
    }
    /// A person with the authority, made with these options.
    std::unique_ptr<Person> founder(std::vector<std::string> options = {}) const {
        auto person = std::make_unique<Person>("ada@example.org");
        std::vector<std::string> arguments{"ca",          "init", "--name",         "Example Family",
                                           "--algorithm", "p256", "--no-passphrase"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        if (person->run(arguments).exit_code != 0) return nullptr;
        return person;
    }
    std::string request_of(const std::string& address, const std::string& digest = "-sha256",
                           const std::string& key = "rsa:2048") const {
        const auto made =
            openssl({"req", "-new", "-newkey", key, "-nodes", "-keyout", path(*ada_, address + ".key"),
                     digest, "-subj", "/CN=Somebody", "-addext", "subjectAltName=email:" + address});
        return made.out;
    }

  private slots:
    void initTestCase();
    void hasTheProfileOfAnAuthority();
    void issuesByTheProfileOfAPerson_data();
    void issuesByTheProfileOfAPerson();
    void satisfiesOpenssl();
    void satisfiesGpgsm();
    void satisfiesNss();
    void revokesForEverybodyWhoHasTheList_data();
    void revokesForEverybodyWhoHasTheList();
    void numbersItsListsUpwards();
    void keepsToItsDomain();
    void issuesNothingForABadRequest_data();
    void issuesNothingForABadRequest();
    void protectsItsKey();
    void saysWhatIsMissing();
};

void AuthorityTest::initTestCase() {
    ada_ = founder();
    QVERIFY(ada_);
    root_ = path(*ada_, "root.pem");
    QCOMPARE(ada_->run({"ca", "export", "-o", root_}).exit_code, 0);
    const Said made = ada_->run({"keys", "generate", "ada@example.org", "--name", "Ada", "--engine", "smime",
                                 "--ca", "--algorithm", "p256", "--no-passphrase", "--json"});
    QCOMPARE(made.exit_code, 0);
    const auto key = made.json().value("key").toObject();
    QCOMPARE(key.value("usable").toObject().value("sign").toObject().value("ok").toBool(), true);
    QCOMPARE(key.value("usable").toObject().value("encrypt").toObject().value("ok").toBool(), true);
}

void AuthorityTest::hasTheProfileOfAnAuthority() {
    const std::string text = openssl({"x509", "-in", root_, "-noout", "-text"}).out;
    QVERIFY2(contains(text, "CN = Example Family (private e-mail authority)"), text.c_str());
    QVERIFY(contains(text, "trusted only by those who add it"));
    QVERIFY(contains(text, "X509v3 Basic Constraints: critical"));
    QVERIFY(contains(text, "CA:TRUE, pathlen:0"));
    QVERIFY(contains(text, "X509v3 Key Usage: critical"));
    QVERIFY(contains(text, "Certificate Sign, CRL Sign"));
    QVERIFY(contains(text, "E-mail Protection"));
    QVERIFY(contains(text, "X509v3 Subject Key Identifier"));
    QVERIFY(contains(text, "X509v3 Authority Key Identifier"));
    const Said again = ada_->run({"ca", "init", "--name", "Another", "--no-passphrase", "--json"});
    QCOMPARE(again.exit_code, 1);
    QCOMPARE(again.error_code(), QString("already-exists"));
    QCOMPARE(Person().run({"ca", "init", "--name", std::string(65, 'x'), "--no-passphrase"}).exit_code, 2);
    QCOMPARE(Person().run({"ca", "init", "--no-passphrase"}).exit_code, 2);
}

void AuthorityTest::issuesByTheProfileOfAPerson_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("usage");
    QTest::newRow("RSA") << QByteArray("rsa:3072") << QByteArray("Digital Signature, Key Encipherment");
    QTest::newRow("P-256") << QByteArray("ec:P-256") << QByteArray("Digital Signature, Key Agreement");
}

void AuthorityTest::issuesByTheProfileOfAPerson() {
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, usage);
    const bool rsa = key.startsWith("rsa");
    std::string parameters = rsa ? key.toStdString() : "ec";
    std::vector<std::string> arguments{"req",
                                       "-new",
                                       "-newkey",
                                       parameters,
                                       "-nodes",
                                       "-keyout",
                                       path(*ada_, "eve.key"),
                                       "-subj",
                                       "/CN=Eve/O=Evil",
                                       "-addext",
                                       "subjectAltName=email:eve@example.org",
                                       "-addext",
                                       "basicConstraints=critical,CA:TRUE",
                                       "-addext",
                                       "keyUsage=critical,keyCertSign"};
    if (!rsa) arguments.insert(arguments.end(), {"-pkeyopt", "ec_paramgen_curve:P-256"});
    const Said issued = ada_->run({"ca", "issue", "--csr", "-", "--expires", "1y"}, openssl(arguments).out);
    QCOMPARE(issued.exit_code, 0);
    const std::string text = openssl({"x509", "-noout", "-text"}, issued.out).out;
    // What the request asks for beyond name, address and key is not granted.
    QVERIFY2(contains(text, "Subject: CN = Eve\n"), text.c_str());
    QVERIFY(!contains(text, "CA:TRUE"));
    QVERIFY(contains(text, usage.toStdString() + "\n"));
    QVERIFY(contains(text, "email:eve@example.org"));
    QVERIFY(contains(text, "X509v3 Extended Key Usage"));
    QVERIFY(contains(text, "X509v3 Subject Key Identifier"));
    QVERIFY(contains(text, "X509v3 Authority Key Identifier"));
    // 16 random bytes, or 17 with the sign: twice the same would be a miracle.
    const std::string serial = openssl({"x509", "-noout", "-serial"}, issued.out).out;
    QVERIFY(serial.size() > std::string("serial=\n").size() + 28);
}

void AuthorityTest::satisfiesOpenssl() {
    const std::string issued = path(*ada_, "bob.pem");
    QCOMPARE(ada_->run({"ca", "issue", "--csr", "-", "-o", issued}, request_of("bob@example.org")).exit_code,
             0);
    const std::string list = path(*ada_, "list.pem");
    QCOMPARE(ada_->run({"ca", "crl", "-o", list}).exit_code, 0);
    for (const char* purpose : {"smimesign", "smimeencrypt"}) {
        const auto verified = openssl({"verify", "-x509_strict", "-purpose", purpose, "-crl_check",
                                       "-CRLfile", list, "-CAfile", root_, issued});
        QVERIFY2(verified.exit_code == 0, (verified.out + verified.err).c_str());
    }
    QVERIFY(openssl({"verify", "-purpose", "sslserver", "-CAfile", root_, issued}).exit_code != 0);
    QCOMPARE(ada_->run({"ca", "revoke", "bob@example.org"}).exit_code, 0);
    QCOMPARE(ada_->run({"ca", "crl", "-o", list}).exit_code, 0);
    const auto revoked = openssl({"verify", "-crl_check", "-CRLfile", list, "-CAfile", root_, issued});
    QVERIFY(contains(revoked.err, "certificate revoked"));
    const std::string text = openssl({"crl", "-in", list, "-noout", "-text"}).out;
    QVERIFY(contains(text, "X509v3 CRL Number"));
    QVERIFY(contains(text, "X509v3 Authority Key Identifier"));
    QVERIFY(contains(text, "Version 2"));
    QCOMPARE(openssl({"crl", "-in", list, "-noout", "-CAfile", root_}).exit_code, 0);
}

void AuthorityTest::satisfiesGpgsm() {
    if (!program_exists("gpgsm")) QSKIP("gpgsm is not installed");
    const auto issued = path(*ada_, "gpgsm.p12");
    const Said made = ada_->run({"ca", "issue", "carol@example.org", "--algorithm", "rsa3072", "--format",
                                 "pem", "-o", issued, "--json"});
    QCOMPARE(made.exit_code, 0);
    const TemporaryGnupgHome home;
    const std::map<std::string, std::string> environment{{"GNUPGHOME", home.path().native()}};
    const auto imported = run_process({"gpgsm", "--batch", "--import", root_, issued}, {.env = environment});
    QVERIFY2(contains(imported.err, "imported: 2") || contains(imported.err, "imported"),
             imported.err.c_str());
    const auto listed = run_process({"gpgsm", "--batch", "--with-colons", "--list-keys", "carol@example.org"},
                                    {.env = environment});
    QVERIFY2(contains(listed.out, "carol@example.org"), (listed.out + listed.err).c_str());
    // e: may be encrypted to; s: may sign.
    QVERIFY(contains(listed.out, ":es"));
}

void AuthorityTest::satisfiesNss() {
    if (!program_exists("certutil")) QSKIP("certutil is not installed");
    const auto issued = path(*ada_, "nss.pem");
    QCOMPARE(ada_->run({"ca", "issue", "--csr", "-", "-o", issued}, request_of("nina@example.org")).exit_code,
             0);
    const std::string database = path(*ada_, "nss");
    std::filesystem::create_directory(database);
    const auto certutil = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "certutil");
        arguments.insert(arguments.end(), {"-d", "sql:" + database});
        return run_process(arguments);
    };
    QCOMPARE(certutil({"-N", "--empty-password"}).exit_code, 0);
    QCOMPARE(certutil({"-A", "-n", "root", "-t", ",C,", "-a", "-i", root_}).exit_code, 0);
    QCOMPARE(certutil({"-A", "-n", "nina", "-t", ",,", "-a", "-i", issued}).exit_code, 0);
    for (const char* usage : {"S", "R"}) {
        const auto checked = certutil({"-V", "-n", "nina", "-u", usage});
        QVERIFY2(contains(checked.out, "certificate is valid"), (checked.out + checked.err).c_str());
    }
}

void AuthorityTest::revokesForEverybodyWhoHasTheList_data() {
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<bool>("good_before");
    QTest::newRow("no reason") << QByteArray("none") << false;
    QTest::newRow("compromised") << QByteArray("compromised") << false;
    QTest::newRow("superseded") << QByteArray("superseded") << true;
    QTest::newRow("retired") << QByteArray("retired") << true;
}

void AuthorityTest::revokesForEverybodyWhoHasTheList() {
    QFETCH(QByteArray, reason);
    QFETCH(bool, good_before);
    auto carl = founder();
    Person bob("bob@example.org");
    const std::string root = path(*carl, "root.pem");
    QCOMPARE(carl->run({"ca", "export", "-o", root}).exit_code, 0);
    QCOMPARE(bob.run({"ca", "add", root}).exit_code, 0);
    QCOMPARE(carl->run({"keys", "generate", "ada@example.org", "--engine", "smime", "--ca", "--algorithm",
                        "p256", "--no-passphrase"})
                 .exit_code,
             0);
    const Said mail = carl->run({"sign", "--engine", "smime"}, message("ada@example.org", "bob@example.org"));
    QCOMPARE(bob.run({"verify"}, mail.out).exit_code, 0);
    // Times are whole seconds: the signature must be older than its revocation.
    const Time signed_before = SystemClock().now() + std::chrono::seconds(1);
    QTRY_VERIFY(SystemClock().now() > signed_before);
    const Said revoked = carl->run({"ca", "revoke", "ada@example.org", "--reason", reason.toStdString()});
    QCOMPARE(revoked.exit_code, 0);
    // At once where the authority lives.
    QCOMPARE(
        carl->run({"sign", "--engine", "smime"}, message("ada@example.org", "bob@example.org")).exit_code, 3);
    const auto state = carl->run({"keys", "show", "ada@example.org", "--json"}).json();
    QCOMPARE(state.value("keys").toArray().first().toObject().value("state").toString(), "revoked");
    const std::string list = path(*carl, "list.der");
    QCOMPARE(carl->run({"ca", "crl", "--format", "der", "-o", list}).exit_code, 0);
    QCOMPARE(bob.run({"ca", "add", list}).exit_code, 0);
    const Said judged = bob.run({"verify", "--json"}, mail.out);
    const auto signature = judged.json().value("signatures").toArray().first().toObject();
    QCOMPARE(signature.value("verdict").toString(), QString(good_before ? "good" : "revoked"));
    QCOMPARE(judged.json().value("warnings").toArray().contains("signer-since-superseded"), good_before);
    const auto draft = message("bob@example.org", "ada@example.org");
    const Said plan = bob.run({"plan", "--engine", "smime", "--json"}, draft);
    QCOMPARE(plan.exit_code, 3);
}

void AuthorityTest::numbersItsListsUpwards() {
    const auto number = [&] {
        const Said list = ada_->run({"ca", "crl"});
        const std::string text = openssl({"crl", "-noout", "-crlnumber"}, list.out).out;
        return std::stoull(text.substr(text.find('=') + 3), nullptr, 16);
    };
    const auto first = number();
    QVERIFY(number() > first);
    // Even where the last list was lost.
    std::filesystem::remove(ada_->home() / "data/smime/own-authority/list.crl");
    std::filesystem::remove(ada_->home() / "smime/own-authority/list.crl");
    QVERIFY(number() >= first);
}

void AuthorityTest::keepsToItsDomain() {
    auto carl = founder({"--domain", "m\xc3\xbcller.example"});
    QVERIFY(carl);
    QCOMPARE(
        carl->run({"ca", "issue", "anna@m\xc3\xbcller.example", "-o", path(*carl, "anna.pem")}).exit_code, 0);
    const Said refused =
        carl->run({"ca", "issue", "anna@other.example", "-o", path(*carl, "other.pem"), "--json"});
    QCOMPARE(refused.exit_code, 2);
    QVERIFY(!std::filesystem::exists(path(*carl, "other.pem")));
    const std::string root = path(*carl, "root.pem");
    QCOMPARE(carl->run({"ca", "export", "-o", root}).exit_code, 0);
    const std::string text = openssl({"x509", "-in", root, "-noout", "-text"}).out;
    QVERIFY(contains(text, "email:xn--mller-kva.example"));
    QCOMPARE(openssl({"verify", "-CAfile", root, path(*carl, "anna.pem")}).exit_code, 0);
    QVERIFY(!founder({"--domain", "no domain"}));
}

void AuthorityTest::issuesNothingForABadRequest_data() {
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("nothing") << QByteArray();
    const std::string good = request_of("zoe@example.org");
    std::string broken = good;
    broken[broken.size() / 2] = broken[broken.size() / 2] == 'A' ? 'B' : 'A';
    QTest::newRow("changed") << QByteArray::fromStdString(broken);
    QTest::newRow("SHA-1") << QByteArray::fromStdString(request_of("zoe@example.org", "-sha1"));
    QTest::newRow("RSA of 1024 bits")
        << QByteArray::fromStdString(request_of("zoe@example.org", "-sha256", "rsa:1024"));
    QTest::newRow("no address") << QByteArray::fromStdString(
        openssl({"req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", path(*ada_, "n.key"), "-subj",
                 "/CN=N"})
            .out);
    QTest::newRow("a certificate") << QByteArray::fromStdString(file_bytes(root_));
}

void AuthorityTest::issuesNothingForABadRequest() {
    QFETCH(QByteArray, request);
    const std::string output = path(*ada_, "never.pem");
    const Said said = ada_->run({"ca", "issue", "--csr", "-", "-o", output, "--json"}, request.toStdString());
    QCOMPARE(said.exit_code, 1);
    QVERIFY(!std::filesystem::exists(output));
    QVERIFY(!said.json().value("error").toObject().value("hint").toString().isEmpty());
}

void AuthorityTest::protectsItsKey() {
    Person ida("ida@example.org");
    QCOMPARE(ida.run({"ca", "init", "--name", "Ida"}).exit_code, 8); // nobody can be asked
    QCOMPARE(ida.home().file_count(), std::size_t{0});
    const std::string passphrase = ida.work().write("passphrase", "secret\n").native();
    const std::string wrong = ida.work().write("wrong", "wrong\n").native();
    QCOMPARE(ida.run({"ca", "init", "--name", "Ida", "--passphrase-file", passphrase}).exit_code, 0);
    QVERIFY(ida.home().contains("BEGIN ENCRYPTED PRIVATE KEY"));
    QVERIFY(!ida.home().contains("BEGIN PRIVATE KEY"));
    const std::string file = path(ida, "ida.pem");
    QCOMPARE(ida.run({"ca", "issue", "ida@example.org", "-o", file}).exit_code, 8);
    QCOMPARE(ida.run({"ca", "issue", "ida@example.org", "-o", file, "--passphrase-file", wrong}).exit_code,
             8);
    QVERIFY(!std::filesystem::exists(file));
    QCOMPARE(
        ida.run({"ca", "issue", "ida@example.org", "-o", file, "--passphrase-file", passphrase}).exit_code,
        0);
    QCOMPARE(ida.run({"ca", "revoke", "ida@example.org"}).exit_code, 8);
    QCOMPARE(ida.run({"ca", "crl", "-o", path(ida, "l")}).exit_code, 8);
    QCOMPARE(ida.run({"ca", "revoke", "ida@example.org", "--passphrase-file", passphrase}).exit_code, 0);
}

void AuthorityTest::saysWhatIsMissing() {
    Person jan("jan@example.org");
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"ca", "issue", "a@example.org"},
          {"ca", "revoke", "a@example.org"},
          {"ca", "crl"},
          {"ca", "export"},
          {"keys", "generate", "a@example.org", "--engine", "smime", "--ca", "--no-passphrase"}}) {
        const Said said = jan.run(command);
        QCOMPARE(said.exit_code, 1);
        QVERIFY2(contains(said.err, "sealpost ca init --name"), said.err.c_str());
    }
    QCOMPARE(ada_->run({"ca", "revoke", "nobody@example.org"}).exit_code, 1);
    QCOMPARE(ada_->run({"ca", "issue"}).exit_code, 2);
}

QTEST_GUILESS_MAIN(AuthorityTest)
#include "authority_test.moc"
