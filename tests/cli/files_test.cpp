// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sealpost::test;

class FilesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Person> ada_;
    std::unique_ptr<Person> bob_;
    std::filesystem::path plain_;
    std::string content_;

  private slots:
    void initTestCase() {
        ada_ = std::make_unique<Person>("ada@example.org");
        bob_ = std::make_unique<Person>("bob@example.org");
        const std::string ada_key = ada_->make_key();
        const std::string bob_key = bob_->make_key();
        ada_->run({"keys", "import", "-"}, bob_->gnupg().export_public(bob_key));
        ada_->run({"keys", "trust", bob_key, "--for", "bob@example.org", "--level", "verified"});
        bob_->run({"keys", "import", "-"}, ada_->gnupg().export_public(ada_key));
        for (int i = 0; i < 256; ++i) content_ += static_cast<char>(i);
        content_ += std::string(100'000, 'x') + canary;
        plain_ = ada_->work().write("plain.bin", content_);
    }

    void encryptsWhatGpgOpens_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("sign");
        QTest::newRow("binary") << QByteArray("out.gpg") << false;
        QTest::newRow("armoured") << QByteArray("out.asc") << false;
        QTest::newRow("signed") << QByteArray("signed.gpg") << true;
    }
    void encryptsWhatGpgOpens() {
        QFETCH(QByteArray, name);
        QFETCH(bool, sign);
        const auto output = ada_->work() / name.toStdString();
        std::vector<std::string> arguments{"file", "encrypt",      plain_.native(), "--to", "bob@example.org",
                                           "-o",   output.native()};
        if (sign) arguments.push_back("--sign");
        const Said said = ada_->run(arguments);
        QCOMPARE(said.exit_code, 0);
        const std::string bytes = file_bytes(output);
        QCOMPARE(bytes.starts_with("-----BEGIN PGP MESSAGE-----"), name.endsWith(".asc"));
        QVERIFY(bytes.find(canary) == std::string::npos);
        const auto opened = bob_->gnupg().gpg({"--status-fd", "2", "--decrypt"}, bytes);
        QCOMPARE(opened.out, content_);
        QCOMPARE(opened.err.find("GOODSIG") != std::string::npos, sign);
    }

    void decryptsWhatGpgMade() {
        const auto made = bob_->gnupg().gpg(
            {"--encrypt", "--sign", "--trust-model", "always", "-r", "ada@example.org"}, content_);
        const auto output = ada_->work() / "opened.bin";
        const Said said = ada_->run({"file", "decrypt", "-", "-o", output.native(), "--json"}, made.out);
        QCOMPARE(said.exit_code, 0);
        QCOMPARE(file_bytes(output), content_);
        QCOMPARE(said.json().value("signatures").toArray().first().toObject().value("verdict").toString(),
                 "good");
        std::string tampered = made.out;
        tampered[tampered.size() / 2] = static_cast<char>(tampered[tampered.size() / 2] ^ 1);
        const auto nothing = ada_->work() / "nothing.bin";
        QCOMPARE(ada_->run({"file", "decrypt", "-", "-o", nothing.native()}, tampered).exit_code, 4);
        QVERIFY(!std::filesystem::exists(nothing));
    }

    void needsTheSameAcceptanceAsMail() {
        ada_->knows("carol@example.org", "none");
        const auto output = ada_->work() / "refused.gpg";
        const Said said = ada_->run({"file", "encrypt", plain_.native(), "--to", "carol@example.org", "-o",
                                     output.native(), "--json"});
        QCOMPARE(said.exit_code, 3);
        QCOMPARE(said.error_code(), "not-accepted");
        QVERIFY(!std::filesystem::exists(output));
        QCOMPARE(ada_->run({"file", "encrypt", plain_.native(), "-o", output.native()}).exit_code, 2);
    }

    /// There is no message of which a copy could go in the clear.
    void namesNoWayInTheClear() {
        const auto output = ada_->work() / "refused.gpg";
        const Said refused = ada_->run({"file", "encrypt", plain_.native(), "--to", "nobody@example.org",
                                        "-o", output.native(), "--json"});
        QCOMPARE(refused.exit_code, 3);
        QCOMPARE(refused.error_code(), "no-key");
        QVERIFY(contains(refused.out, "keys find nobody@example.org"));
        QVERIFY(!contains(refused.out + refused.err, "--allow-plaintext"));
        const Said mail = ada_->run({"encrypt", "--to", "nobody@example.org"},
                                    "From: ada@example.org\r\nTo: nobody@example.org\r\n\r\nhello\r\n");
        QVERIFY(contains(mail.err, "--allow-plaintext nobody@example.org"));
    }

    void signsWhatGpgVerifies_data() {
        QTest::addColumn<bool>("detached");
        QTest::newRow("detached") << true;
        QTest::newRow("embedded") << false;
    }
    void signsWhatGpgVerifies() {
        QFETCH(bool, detached);
        const auto output = ada_->work() / (detached ? "plain.sig" : "plain.asc");
        std::vector<std::string> arguments{"file", "sign", plain_.native(), "-o", output.native()};
        if (detached) arguments.push_back("--detached");
        QCOMPARE(ada_->run(arguments).exit_code, 0);
        std::vector<std::string> verify{"--verify", output.native()};
        if (detached) verify.push_back(plain_.native());
        QCOMPARE(bob_->gnupg().gpg(verify).exit_code, 0);
        std::vector<std::string> ours{"file", "verify", detached ? plain_.native() : output.native(),
                                      "--json"};
        if (detached) ours.insert(ours.end(), {"--signature", output.native()});
        const Said good = ada_->run(ours);
        QCOMPARE(good.exit_code, 0);
        QCOMPARE(good.json().value("signatures").toArray().first().toObject().value("verdict").toString(),
                 "good");
        // Bob has Ada's key and has not decided about it.
        const Said untrusted = bob_->run(ours);
        QCOMPARE(untrusted.exit_code, 5);
        QCOMPARE(
            untrusted.json().value("signatures").toArray().first().toObject().value("verdict").toString(),
            "untrusted");
    }

    void refusesASignatureOverSomethingElse() {
        const auto signature = ada_->work() / "other.sig";
        QCOMPARE(
            ada_->run({"file", "sign", plain_.native(), "--detached", "-o", signature.native()}).exit_code,
            0);
        const auto other = ada_->work().write("other", content_ + "x");
        const Said said =
            ada_->run({"file", "verify", other.native(), "--signature", signature.native(), "--json"});
        QCOMPARE(said.exit_code, 5);
        QCOMPARE(said.json().value("signatures").toArray().first().toObject().value("verdict").toString(),
                 "bad");
        QCOMPARE(ada_->run({"file", "verify", other.native(), "--json"}).exit_code, 5);
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
