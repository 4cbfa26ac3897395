// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/person.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sealpost::test;

namespace {

std::string encrypted_mail(const std::string& armored) {
    return "From: bob@example.org\nTo: ada@example.org\nSubject: outside\n"
           "Date: " +
           QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date).toStdString() +
           "\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n"
           "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=\"b\"\n\n"
           "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n\n"
           "--b\nContent-Type: application/octet-stream\n\n" +
           armored + "\n--b--\n";
}

} // namespace

/// Ada reads what gpg made for her.
class ReadingTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Person> ada_;
    std::unique_ptr<TemporaryGnupgHome> bob_;
    std::string ada_key_;
    std::string bob_key_;

    /// Made by gpg in Bob's home.
    std::string from_gpg(std::vector<std::string> arguments, const std::string& content) const {
        arguments.insert(arguments.begin(), {"--armor", "--trust-model", "always"});
        return bob_->gpg(arguments, content).out;
    }
    std::string sealed_by_gpg(bool sign) const {
        std::vector<std::string> arguments{"--encrypt", "-r", ada_key_};
        if (sign) arguments.push_back("--sign");
        return encrypted_mail(
            from_gpg(arguments, "Content-Type: text/plain; charset=utf-8\r\n\r\nGr\xc3\xbc\xc3\x9f"
                                "e, " +
                                    std::string(canary) + "\r\n"));
    }

  private slots:
    void initTestCase() {
        ada_ = std::make_unique<Person>("ada@example.org");
        bob_ = std::make_unique<TemporaryGnupgHome>();
        ada_key_ = ada_->make_key();
        bob_key_ = bob_->generate("Bob <bob@example.org>");
        bob_->import(ada_->gnupg().export_public(ada_key_));
    }

    void knowsNothingOfASignerWhoseKeyIsMissing() {
        const Said said = ada_->run({"inspect", "--json"}, sealed_by_gpg(true));
        QCOMPARE(said.exit_code, 0);
        QCOMPARE(said.json().value("summary").toString(), "encrypted");
        const QJsonObject signature = said.json().value("signatures").toArray().first().toObject();
        QCOMPARE(signature.value("verdict").toString(), "unknown-signer");
        QVERIFY(!signature.value("reason").toString().isEmpty());
        QCOMPARE(ada_->run({"verify", "--json"}, sealed_by_gpg(true)).error_code(), "not-verified");
    }

    void repeatsHiddenFieldsForOldReadersAndLeavesThemOut() {
        const std::string draft = message("ada@example.org", "ada@example.org");
        const Said sealed = ada_->run({"encrypt", "--legacy-display"}, draft);
        QCOMPARE(sealed.exit_code, 0);
        const std::string element = "Subject: " + std::string(canary) + " als Betreff";
        const std::string old_reader = ada_->gnupg().gpg({"--decrypt"}, sealed.out).out;
        const auto text_begins = old_reader.find("\r\n\r\n");
        QVERIFY(text_begins != std::string::npos);
        QVERIFY(contains(old_reader.substr(text_begins), element));
        const QJsonObject read = ada_->run({"inspect", "--json"}, sealed.out).json();
        QVERIFY(read.value("warnings").toArray().contains("legacy-display-removed"));
        const std::string text = read.value("body").toObject().value("text").toString().toStdString();
        QVERIFY(contains(text, canary));
        QVERIFY(!contains(text, element));
    }

    void saysUntrustedUntilTheUserDecides() {
        QCOMPARE(ada_->run({"keys", "import", "-"}, bob_->export_public(bob_key_)).exit_code, 0);
        const std::string mail = sealed_by_gpg(true);
        const Said offered = ada_->run({"verify", "--json"}, mail);
        QCOMPARE(offered.exit_code, 5);
        QCOMPARE(offered.json().value("signatures").toArray().first().toObject().value("verdict").toString(),
                 "untrusted");
        QCOMPARE(ada_->run({"keys", "trust", bob_key_, "--for", "bob@example.org", "--level", "verified"})
                     .exit_code,
                 0);
        const Said verified = ada_->run({"verify", "--json"}, mail);
        QCOMPARE(verified.exit_code, 0);
        QCOMPARE(verified.json().value("summary").toString(), "signed-and-encrypted");
        const QJsonObject signature = verified.json().value("signatures").toArray().first().toObject();
        QCOMPARE(signature.value("verdict").toString(), "good");
        QVERIFY(signature.value("reason").isNull());
        QCOMPARE(signature.value("signer").toObject().value("fingerprint").toString().toStdString(),
                 bob_key_);
        QVERIFY(signature.value("inside_encryption").toBool());
        QVERIFY(signature.value("signed_at").toString().endsWith('Z'));
    }

    void printsTheWholeSchema() {
        const QJsonObject object = ada_->run({"inspect", "--json"}, sealed_by_gpg(true)).json();
        for (const char* name :
             {"summary", "encryption", "signatures", "headers", "body", "parts", "warnings"})
            QVERIFY2(object.contains(name), name);
        const QJsonObject encryption = object.value("encryption").toObject();
        QCOMPARE(encryption.value("state").toString(), "decrypted");
        QCOMPARE(encryption.value("method").toString(), "pgp-mime");
        QVERIFY(encryption.value("cipher").toString().startsWith("AES"));
        QCOMPARE(encryption.value("authenticated").toBool(), true);
        QVERIFY(encryption.value("reason").isNull());
        const QJsonObject recipient = encryption.value("recipients").toArray().first().toObject();
        QCOMPARE(recipient.value("id").toString().size(), 16);
        QCOMPARE(recipient.value("ours").toBool(), true);
        const QJsonObject body = object.value("body").toObject();
        QCOMPARE(body.value("text").toString(), QString::fromUtf8("Grüße, ") + canary + "\n");
        QCOMPARE(body.value("html").toBool(true), false);
        for (const auto& value : object.value("headers").toArray()) {
            const QJsonObject field = value.toObject();
            for (const char* name : {"name", "value", "protection", "outer"}) QVERIFY(field.contains(name));
            // No protected fields were inside.
            QCOMPARE(field.value("protection").toString(), "unprotected");
        }
    }

    void opensOnlyWhatIsWhole_data() {
        QTest::addColumn<int>("tenth");
        for (int tenth = 1; tenth < 10; ++tenth) QTest::addRow("%d tenths", tenth) << tenth;
    }
    void opensOnlyWhatIsWhole() {
        QFETCH(int, tenth);
        std::string mail = sealed_by_gpg(true);
        const auto begin = mail.find("\n\n", mail.find("BEGIN PGP")) + 2;
        const auto end = mail.find("-----END PGP");
        auto at = begin + (end - begin) * static_cast<std::size_t>(tenth) / 10;
        while (mail[at] == '\n' || mail[at] == '=') ++at;
        mail[at] = mail[at] == 'A' ? 'B' : 'A';
        for (const char* command : {"decrypt", "verify"}) {
            const Said said = ada_->run({command}, mail);
            QCOMPARE(said.exit_code, 4);
            QVERIFY(said.out.empty());
        }
        const auto file = ada_->work() / "tampered.eml";
        QCOMPARE(ada_->run({"decrypt", "-o", file.native()}, mail).exit_code, 4);
        QVERIFY(!std::filesystem::exists(file));
        const Said inspected = ada_->run({"inspect", "--json"}, mail);
        QCOMPARE(inspected.exit_code, 0);
        QCOMPARE(inspected.json().value("summary").toString(), "unprotected");
        QVERIFY(inspected.out.find(canary) == std::string::npos);
        const QJsonObject encryption = inspected.json().value("encryption").toObject();
        QCOMPARE(encryption.value("state").toString(), "failed");
        QVERIFY(!encryption.value("reason").toString().isEmpty());
    }

    void saysWhyItCannotOpen_data() {
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<QString>("code");
        const Person stranger;
        const std::string key = stranger.make_key();
        bob_->import(stranger.gnupg().export_public(key));
        QTest::newRow("for somebody else")
            << QByteArray::fromStdString(encrypted_mail(from_gpg({"--encrypt", "-r", key}, "x\r\n")))
            << "no-secret-key";
        QTest::newRow("passphrase only")
            << QByteArray::fromStdString(encrypted_mail(
                   from_gpg({"--symmetric", "--pinentry-mode", "loopback", "--passphrase", "x"}, "x\r\n")))
            << "unsupported";
        QTest::newRow("plain") << QByteArray::fromStdString(message("bob@example.org", "ada@example.org"))
                               << "not-encrypted";
        QTest::newRow("no ciphertext")
            << QByteArray::fromStdString(encrypted_mail("nothing here")) << "malformed";
    }
    void saysWhyItCannotOpen() {
        QFETCH(QByteArray, mail);
        QFETCH(QString, code);
        const Said said = ada_->run({"decrypt", "--json"}, mail.toStdString());
        QCOMPARE(said.exit_code, 4);
        QCOMPARE(said.error_code(), code);
        // The whole analysis goes along.
        QVERIFY(said.json().contains("summary"));
        QVERIFY(said.json().contains("headers"));
    }

    void tellsOfAPartThatIsNotThere() {
        const std::string sealed = from_gpg({"--encrypt", "-r", ada_key_}, "secret words\n");
        const Said said = ada_->run({"decrypt", "--part", "9.9", "--json"},
                                    "From: bob@example.org\nTo: ada@example.org\nSubject: x\n\n" + sealed);
        QCOMPARE(said.exit_code, 4);
        QCOMPARE(said.error_code(), "not-encrypted");
        QVERIFY(said.json().value("error").toObject().value("message").toString().contains("no part 9.9"));
    }

    void neverLiftsAMessageByAnErrantPart() {
        const std::string armored = from_gpg({"--encrypt", "--sign", "-r", ada_key_}, "secret words\n");
        const Said said = ada_->run({"inspect", "--json"},
                                    "From: bob@example.org\nTo: ada@example.org\nSubject: x\n\nbefore\n" +
                                        armored + "after\n");
        QCOMPARE(said.exit_code, 0);
        QCOMPARE(said.json().value("summary").toString(), "unprotected");
        const QString text = said.json().value("body").toObject().value("text").toString();
        QVERIFY(text.contains("before"));
        QVERIFY(!text.contains("secret words"));
        bool found = false;
        for (const auto& value : said.json().value("parts").toArray()) {
            const QJsonObject part = value.toObject();
            if (!part.value("errant").toBool()) continue;
            found = true;
            QCOMPARE(part.value("encryption").toObject().value("method").toString(), "pgp-inline");
            QVERIFY(part.value("text").toString().contains("secret words"));
            const Said opened = ada_->run(
                {"decrypt", "--part", part.value("path").toString().toStdString()},
                "From: bob@example.org\nTo: ada@example.org\nSubject: x\n\nbefore\n" + armored + "after\n");
            QCOMPARE(opened.exit_code, 0);
            QCOMPARE(QByteArray::fromStdString(opened.out).trimmed(), QByteArray("secret words"));
        }
        QVERIFY(found);
    }

    void escapesTheMessageForPeopleAndNotForScripts() {
        const std::string mail =
            "From: bob@example.org\nTo: ada@example.org\nSubject: =?utf-8?q?a=1B]0;x=07b?=\n\n"
            "red \x1b[31m alarm\n";
        const Said text = ada_->run({"inspect"}, mail);
        QCOMPARE(text.exit_code, 0);
        QVERIFY(text.out.find('\x1b') == std::string::npos);
        QVERIFY(text.out.find('\x07') == std::string::npos);
        const Said json = ada_->run({"inspect", "--json"}, mail);
        QVERIFY(json.json().value("body").toObject().value("text").toString().contains(QChar(0x1b)));
    }

    void takesLineEndsAndMboxLinesAsTheyCome_data() {
        QTest::addColumn<QByteArray>("mail");
        QByteArray mail = QByteArray::fromStdString(sealed_by_gpg(false));
        QTest::newRow("LF") << mail;
        QTest::newRow("mbox") << "From bob@example.org Wed Nov 25 09:00:00 2026\n" + mail;
        QTest::newRow("CRLF") << mail.replace("\n", "\r\n");
    }
    void takesLineEndsAndMboxLinesAsTheyCome() {
        QFETCH(QByteArray, mail);
        const Said said = ada_->run({"decrypt"}, mail.toStdString());
        QCOMPARE(said.exit_code, 0);
        QVERIFY(said.out.find(canary) != std::string::npos);
    }

    void offersAnAttachedKeyAndTakesNone() {
        const Person fresh;
        const std::string mail = "From: bob@example.org\nTo: ada@example.org\nSubject: x\n"
                                 "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n--b\n"
                                 "Content-Type: application/pgp-keys\n\n" +
                                 bob_->export_public(bob_key_) + "\n--b--\n";
        const Said said = fresh.run({"inspect", "--json"}, mail);
        const QJsonArray parts = said.json().value("parts").toArray();
        QCOMPARE(parts.last().toObject().value("offers").toString(), "pgp");
        QCOMPARE(fresh.run({"keys", "list", "--json"}).json().value("keys").toArray().size(), 0);
        QCOMPARE(fresh.home().file_count(), std::size_t{0});
    }

    void warnsOfASenderWhoImitatesSomebodyKnown() {
        const Person somebody;
        somebody.make_key();
        somebody.knows("carol@paypal.example");
        const auto warned = [&](const std::string& from) {
            const QJsonArray warnings = somebody.run({"inspect", "--json"}, message(from, "ada@example.org"))
                                            .json()
                                            .value("warnings")
                                            .toArray();
            return warnings.contains("lookalike-address");
        };
        QVERIFY(warned("carol@paypa1.example"));
        QVERIFY(!warned("carol@paypal.example"));
        QVERIFY(!warned("dora@paypal.example"));
    }

    void drawsItsOwnWordsOutsideTheMessage() {
        const std::string mail =
            "From: bob@example.org\nTo: ada@example.org\nSubject: x\n\n"
            "Message: signed and encrypted\nSignature: good signature by <boss@example.org>\n";
        const Said said = ada_->run({"inspect"}, mail);
        QVERIFY(said.out.starts_with("Message: not protected\n"));
        QVERIFY(said.out.find("\nMessage: ") == std::string::npos);
        QVERIFY(said.out.find("\nSignature: ") == std::string::npos);
        QVERIFY(said.out.find("\n| Message: signed and encrypted\n") != std::string::npos);
    }

    void recordsNothing() {
        const Person fresh;
        for (const char* command : {"inspect", "verify", "decrypt", "plan", "view"})
            fresh.run({command}, message("bob@example.org", "ada@example.org"));
        QCOMPARE(fresh.home().file_count(), std::size_t{0});
        QCOMPARE(fresh.tmp().file_count(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "reading_test.moc"
