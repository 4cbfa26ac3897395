// SPDX-License-Identifier: GPL-3.0-or-later
// Key files that are broken, enormous or made to mislead: nothing of what was there is lost, and the error
// says so.
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <fstream>

using namespace sealpost::test;

namespace {

using Words = std::vector<std::string>;

/// A packet with a five-octet length (RFC 9580 section 4.2.1).
std::string packet(int tag, const std::string& body) {
    std::string bytes(1, static_cast<char>(0xc0 | tag));
    bytes += static_cast<char>(0xff);
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(body.size() >> shift & 0xff);
    return bytes + body;
}

} // namespace

class BadKeysTest : public QObject {
    Q_OBJECT

    static int count(const Person& person) {
        return person.run({"keys", "list", "--json"}).json().value("keys").toArray().size();
    }

  private slots:
    void refusesHalfAKey_data() {
        QTest::addColumn<bool>("armored");
        QTest::addColumn<bool>("secret");
        QTest::newRow("armoured") << true << false;
        QTest::newRow("binary") << false << false;
        QTest::newRow("secret") << true << true;
    }
    void refusesHalfAKey() {
        QFETCH(bool, armored);
        QFETCH(bool, secret);
        const TemporaryGnupgHome elsewhere;
        const std::string key = elsewhere.generate("Bob <bob@example.org>");
        std::vector<std::string> arguments{secret ? "--export-secret-keys" : "--export", key};
        if (armored) arguments.insert(arguments.begin(), "--armor");
        const std::string whole = elsewhere.gpg(arguments).out;
        const Person ada;
        for (const std::size_t divisor : {2U, 3U, 10U}) {
            const Said said =
                ada.run({"keys", "import", "-", "--json"}, whole.substr(0, whole.size() / divisor));
            QCOMPARE(said.exit_code, 1);
            QCOMPARE(said.error_code(), "unreadable-key");
        }
        QCOMPARE(count(ada), 0);
        QCOMPARE(ada.run({"keys", "import", "-"}, whole).exit_code, 0);
        QCOMPARE(count(ada), 1);
    }

    void signsNothingWithSha1ForAKeyThatNamesNothingNewer_data() {
        QTest::addColumn<int>("lines");
        QTest::newRow("small") << 1;
        QTest::newRow("three megabytes") << 50000;
    }
    void signsNothingWithSha1ForAKeyThatNamesNothingNewer() {
        QFETCH(int, lines);
        const TemporaryGnupgHome elsewhere;
        const auto parameters = elsewhere.path() / "parameters";
        std::ofstream(parameters)
            << "Key-Type: eddsa\nKey-Curve: ed25519\nSubkey-Type: ecdh\nSubkey-Curve: cv25519\n"
               "Name-Email: bob@example.org\nPreferences: AES256\n%no-protection\n%commit\n";
        QCOMPARE(elsewhere.gpg({"--generate-key", parameters.native()}).exit_code, 0);
        const Person ada("ada@example.org");
        ada.make_key();
        QCOMPARE(
            ada.run({"keys", "import", "-"}, elsewhere.gpg({"--export", "bob@example.org"}).out).exit_code,
            0);
        QCOMPARE(
            ada.run({"keys", "trust", "bob@example.org", "--for", "bob@example.org", "--level", "verified"})
                .exit_code,
            0);
        std::string draft = "From: ada@example.org\nTo: bob@example.org\nSubject: x\n\n";
        for (int line = 0; line < lines; ++line) draft += std::string(60, 'x') + "\n";
        draft += "hello\n";
        const Said said = ada.run({"encrypt"}, draft);
        QVERIFY2(said.exit_code == 0, said.err.c_str());
        elsewhere.import(ada.gnupg().export_public("ada@example.org"));
        const auto opened = elsewhere.gpg({"--status-fd", "2", "--decrypt"}, said.out);
        QVERIFY2(opened.exit_code == 0, opened.err.c_str());
        QVERIFY(contains(opened.out, "hello"));
        // SHA-256 or stronger (RFC 9580 section 9.5), over the bytes as they are.
        const QRegularExpression strong(R"(VALIDSIG [0-9A-F]{40} \S+ \d+ \d+ 4 0 \d+ (8|9|10) 00 )");
        QVERIFY2(strong.match(QString::fromStdString(opened.err)).hasMatch(), opened.err.c_str());
        QCOMPARE(ada.run({"decrypt"}, said.out).exit_code, 0);
        QCOMPARE(ada.run({"encrypt", "--no-sign"}, draft).exit_code, 0);
        // Where gpg.conf insists on SHA-1, nothing is signed so.
        std::ofstream(ada.gnupg().path() / "gpg.conf", std::ios::app) << "digest-algo SHA1\n";
        const Said refused = ada.run({"encrypt"}, draft);
        QCOMPARE(refused.exit_code, 1);
        QVERIFY(refused.out.empty());
        QVERIFY2(contains(refused.err, "gpg.conf forces"), refused.err.c_str());
    }

    void refusesAKeyWithTenThousandUserIds() {
        const TemporaryGnupgHome elsewhere;
        const std::string key = elsewhere.generate("Bob <bob@example.org>");
        std::string bytes = elsewhere.gpg({"--export", key}).out;
        for (int i = 0; i < 10000; ++i)
            bytes += packet(13, "Bob " + std::to_string(i) + " <bob@example.org>");
        const Person ada;
        const Said said = ada.run({"keys", "import", "-", "--json"}, bytes);
        QCOMPARE(said.exit_code, 1);
        QCOMPARE(said.error_code(), "unreadable-key");
        QVERIFY(contains(said.out, "too-many-user-ids"));
        QCOMPARE(count(ada), 0);
    }

    void escapesWhatAUserIdDoesToATerminal() {
        if (!program_exists("sqop")) QSKIP("sqop is not installed");
        const std::string name = "Eve \x1b[31mred\u202e <eve@example.org>";
        const std::string made = run_process({"sqop", "generate-key", name}).out;
        const std::string key = run_process({"sqop", "extract-cert"}, {.input = made}).out;
        const Person ada;
        QCOMPARE(ada.run({"keys", "import", "-"}, key).exit_code, 0);
        const Said text = ada.run({"keys", "list"});
        QVERIFY(contains(text.out, "\\u{001B}"));
        QVERIFY(contains(text.out, "\\u{202E}"));
        for (const std::string& raw : {std::string("\x1b"), std::string("\u202e")})
            QVERIFY(!contains(text.out, raw));
        const Said verified = ada.run({"keys", "verify", "eve@example.org"});
        QCOMPARE(verified.exit_code, 0);
        QVERIFY(!contains(verified.out, "\x1b"));
        // A program gets the true value.
        const Said json = ada.run({"keys", "list", "--json"});
        QCOMPARE(json.first_key().value("user_ids").toArray().first().toString().toStdString(), name);
    }

    void keepsTwoCertificatesWithOneSerialNumberApart() {
        const Person ada;
        std::vector<std::string> fingerprints;
        // Debian's own configuration would make them authorities.
        const auto configuration =
            ada.work().write("openssl.cnf", "[req]\ndistinguished_name = name\n[name]\n");
        for (const char* who : {"bob", "eve"}) {
            const std::string address = std::string(who) + "@example.org";
            const auto file = ada.work() / (std::string(who) + ".pem");
            const auto made = openssl({"req",
                                       "-x509",
                                       "-config",
                                       configuration.native(),
                                       "-newkey",
                                       "ec",
                                       "-pkeyopt",
                                       "ec_paramgen_curve:P-256",
                                       "-nodes",
                                       "-keyout",
                                       "/dev/null",
                                       "-out",
                                       file.native(),
                                       "-days",
                                       "30",
                                       "-set_serial",
                                       "7",
                                       "-subj",
                                       "/CN=The same name",
                                       "-addext",
                                       "subjectAltName=email:" + address});
            QVERIFY2(made.exit_code == 0, made.err.c_str());
            QCOMPARE(ada.run({"keys", "import", file.native()}).exit_code, 0);
            const Said shown = ada.run({"keys", "show", address, "--json"});
            QCOMPARE(shown.exit_code, 0);
            fingerprints.push_back(shown.first_key().value("fingerprint").toString().toStdString());
        }
        QVERIFY(fingerprints.at(0) != fingerprints.at(1));
        QCOMPARE(count(ada), 2);
        QCOMPARE(ada.run({"keys", "delete", fingerprints.at(0), "--yes"}).exit_code, 0);
        QCOMPARE(ada.run({"keys", "show", fingerprints.at(1)}).exit_code, 0);
    }

    void refusesACertificateOfFiveMegabytes() {
        const Person ada;
        const std::string comment(5 << 20, 'x');
        const auto conf =
            ada.work().write("conf", "[req]\ndistinguished_name=dn\nx509_extensions=e\nprompt=no\n[dn]\n"
                                     "CN=Big\n[e]\nsubjectAltName=email:bob@example.org\n");
        const auto file = ada.work() / "big.pem";
        const auto made =
            openssl({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                     "-keyout", "/dev/null", "-out", file.native(), "-config", conf.native()});
        QVERIFY2(made.exit_code == 0, made.err.c_str());
        const auto huge_conf =
            ada.work().write("huge.conf", file_bytes(conf) + "nsComment=" + comment + "\n");
        const auto huge = ada.work() / "huge.pem";
        QCOMPARE(openssl({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                          "-keyout", "/dev/null", "-out", huge.native(), "-config", huge_conf.native()})
                     .exit_code,
                 0);
        for (const Words& command :
             {Words{"keys", "import", huge.native()}, Words{"ca", "add", huge.native()},
              Words{"ca", "add", "--intermediate", huge.native()}}) {
            Words with_json = command;
            with_json.push_back("--json");
            const Said refused = ada.run(with_json);
            QVERIFY2(refused.exit_code == 1, (refused.out + refused.err).c_str());
            QCOMPARE(refused.error_code(), "unreadable-key");
            QVERIFY2(!refused.json().value("error").toObject().value("hint").toString().isEmpty(),
                     refused.out.c_str());
        }
        QCOMPARE(count(ada), 0);
        // What a reader must bound is the length that is claimed, true or not.
        const std::string padded = file_bytes(file) + "-----BEGIN CERTIFICATE-----\n" +
                                   QByteArray::fromStdString(std::string("\x30\x83\x50\x00\x00", 5) + comment)
                                       .toBase64()
                                       .toStdString() +
                                   "\n-----END CERTIFICATE-----\n";
        const Said said = ada.run({"keys", "import", "-", "--json"}, padded);
        QCOMPARE(said.exit_code, 1);
        QCOMPARE(count(ada), 0);
        QCOMPARE(ada.run({"keys", "import", file.native()}).exit_code, 0);
    }
};

QTEST_GUILESS_MAIN(BadKeysTest)
#include "bad_keys_test.moc"
