// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/fingerprint.h"
#include "core/keys/fingerprint_words.h"
#include "core/keys/word_list.h"
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <set>

using namespace sealpost::test;

namespace {

using Words = std::vector<std::string>;

QJsonObject trust_of(const Person& person, const std::string& key) {
    const Said said = person.run({"keys", "show", key, "--json"});
    return said.first_key().value("trust").toArray().first().toObject();
}

std::string read_qr(const std::filesystem::path& file) {
    return run_process({"zbarimg", "--quiet", "--raw", file.native()}).out;
}

} // namespace

class KeyVerifyTest : public QObject {
    Q_OBJECT

  private slots:
    /// As python-mnemonic's list has them, by a calculation of its own.
    void speaksTheWordsOfTheList_data() {
        QTest::addColumn<QByteArray>("fingerprint");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("OpenPGP") << QByteArray("E58294F2E9A227486E8B061B31CC528FD7FA3F19")
                                 << QByteArray("tortoise believe device spy carbon picnic riot general brass "
                                               "mobile believe cabbage leisure buzz goat");
        QTest::newRow("ones") << QByteArray(40, 'F') << QByteArray("zoo ").repeated(14) + "winter";
        QTest::newRow("a certificate")
            << QByteArray(63, '0') + "1" << QByteArray("abandon ").repeated(23) + "cactus";
    }
    void speaksTheWordsOfTheList() {
        QFETCH(QByteArray, fingerprint);
        QFETCH(QByteArray, words);
        const auto parsed = sealpost::crypto::Fingerprint::parse(fingerprint.toStdString()).value();
        std::string text;
        for (const auto word : sealpost::keys::words_of(parsed))
            text += (text.empty() ? "" : " ") + std::string(word);
        QCOMPARE(text, words.toStdString());
    }

    void hasAWordForEachNumber() {
        using namespace sealpost::keys;
        std::set<std::string_view> beginnings;
        for (std::size_t number = 0; number < word_count; ++number) {
            const auto word = word_at(number);
            QVERIFY(word.size() >= 3 && word.size() <= 8);
            QVERIFY(std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }));
            QVERIFY(number == 0 || word_at(number - 1) < word);
            beginnings.insert(word.substr(0, 4));
        }
        QCOMPARE(beginnings.size(), word_count);
    }

    void speaksOfEachDigit() {
        using sealpost::crypto::Fingerprint;
        for (const std::size_t size : {std::size_t{40}, std::size_t{64}}) {
            std::set<std::vector<std::string_view>> spoken;
            for (std::size_t at = 0; at < size; ++at)
                for (const char digit : std::string("123456789ABCDEF")) {
                    std::string hex(size, '0');
                    hex[at] = digit;
                    spoken.insert(sealpost::keys::words_of(Fingerprint::parse(hex).value()));
                }
            QCOMPARE(spoken.size(), size * 15);
        }
    }

    void showsWithoutMarking() {
        const Person ada;
        const std::string key = ada.knows("bob@example.org", "accepted");
        const Said said = ada.run({"keys", "verify", key, "--non-interactive", "--json"});
        QCOMPARE(said.exit_code, 0);
        QCOMPARE(said.json().value("fingerprint").toString().toStdString(), key);
        QCOMPARE(said.json().value("words").toArray().size(), 15);
        QCOMPARE(said.json().value("uri").toString().toStdString(), "OPENPGP4FPR:" + key);
        QVERIFY(said.json().value("verified").toArray().isEmpty());
        QCOMPARE(trust_of(ada, key).value("level").toString(), "accepted");
        const Said text = ada.run({"keys", "verify", "bob@example.org"});
        QCOMPARE(text.exit_code, 0);
        QVERIFY(contains(text.out, key.substr(0, 4) + " " + key.substr(4, 4) + " " + key.substr(8, 4)));
        QVERIFY(contains(text.out, "\u2588"));
    }

    void writesAQrCodeThatAScannerReads_data() {
        QTest::addColumn<QByteArray>("engine");
        QTest::newRow("OpenPGP") << QByteArray("pgp");
        QTest::newRow("S/MIME") << QByteArray("smime");
    }
    void writesAQrCodeThatAScannerReads() {
        if (!program_exists("zbarimg")) QSKIP("zbarimg is not installed");
        QFETCH(QByteArray, engine);
        const Person ada;
        const std::string key = ada.make_key(engine.toStdString());
        const auto png = ada.work() / "code.png";
        const Said said = ada.run({"keys", "verify", key, "--qr", png.native(), "--json"});
        QCOMPARE(said.exit_code, 0);
        const std::string uri = said.json().value("uri").toString().toStdString();
        QCOMPARE(read_qr(png), uri + "\n");
        if (engine == "smime") {
            QVERIFY(uri.starts_with("ni:///sha-256;"));
            // RFC 6920: the digest, in base64url.
            const QByteArray digest = QByteArray::fromBase64(QByteArray::fromStdString(uri.substr(14)),
                                                             QByteArray::Base64UrlEncoding);
            QCOMPARE(digest.toHex().toUpper().toStdString(), key);
        }
        const Said unknown = ada.run({"keys", "verify", key, "--qr", (ada.work() / "code.gif").native()});
        QCOMPARE(unknown.exit_code, 2);
    }

    void writesAQrCodeAsADrawing_data() { writesAQrCodeThatAScannerReads_data(); }
    void writesAQrCodeAsADrawing() {
        QFETCH(QByteArray, engine);
        const Person ada;
        const std::string key = ada.make_key(engine.toStdString());
        const auto svg = ada.work() / "code.svg";
        const Said said = ada.run({"keys", "verify", key, "--qr", svg.native(), "--json"});
        QCOMPARE(said.exit_code, 0);
        QVERIFY(contains(file_bytes(svg), "<svg"));
        for (const char* program : {"rsvg-convert", "zbarimg"})
            if (!program_exists(program)) QSKIP((std::string(program) + " is not installed").c_str());
        const auto drawn = ada.work() / "drawn.png";
        const auto done = run_process({"rsvg-convert", "--width", "800", "--keep-aspect-ratio", "--format",
                                       "png", "--output", drawn.native(), svg.native()});
        QVERIFY2(done.exit_code == 0, done.err.c_str());
        QCOMPARE(read_qr(drawn), said.json().value("uri").toString().toStdString() + "\n");
    }

    void walksThroughTheComparison_data() {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("exit_code");
        QTest::addColumn<QString>("level");
        QTest::newRow("agrees") << QByteArray("y\n") << 0 << QString("verified");
        QTest::newRow("agrees block by block") << QByteArray("b\ny\ny\ny\ny\n") << 0 << QString("verified");
        QTest::newRow("one block differs") << QByteArray("b\ny\ny\nn\n") << 3 << QString("accepted");
        QTest::newRow("differs") << QByteArray("n\n") << 3 << QString("accepted");
        QTest::newRow("anything else") << QByteArray("perhaps\n") << 3 << QString("accepted");
    }
    void walksThroughTheComparison() {
        if (!program_exists("script")) QSKIP("script is not installed");
        QFETCH(QByteArray, typed);
        QFETCH(int, exit_code);
        QFETCH(QString, level);
        const Person ada;
        const std::string key = ada.knows("bob@example.org", "accepted");
        const auto said = ada.run_at_terminal("keys verify " + key, typed.toStdString());
        QVERIFY2(said.exit_code == exit_code, said.out.c_str());
        QCOMPARE(trust_of(ada, key).value("level").toString(), level);
        if (exit_code == 3) QVERIFY(contains(said.out, "rejected"));
    }

    void asksForEachAddressOfAKeyWithSeveral() {
        if (!program_exists("script")) QSKIP("script is not installed");
        const TemporaryGnupgHome elsewhere;
        const std::string key = elsewhere.generate("Bob <bob@example.org>");
        QCOMPARE(elsewhere.gpg({"--quick-add-uid", key, "Boss <boss@example.org>"}).exit_code, 0);
        const Person ada;
        QCOMPARE(ada.run({"keys", "import", "-"}, elsewhere.export_public(key)).exit_code, 0);
        const Said shown = ada.run({"keys", "show", key, "--json"});
        const bool boss_first = shown.first_key().value("addresses").toArray().first() == "boss@example.org";
        const auto said = ada.run_at_terminal("keys verify " + key, boss_first ? "y\nn\ny\n" : "y\ny\nn\n");
        QVERIFY2(said.exit_code == 0, said.out.c_str());
        const Said after = ada.run({"keys", "show", key, "--json"});
        for (const auto entry : after.first_key().value("trust").toArray()) {
            const bool is_bob = entry.toObject().value("address").toString() == "bob@example.org";
            QCOMPARE(entry.toObject().value("level").toString(), is_bob ? "verified" : "offered");
        }
    }

    void revokesAtTheTerminalOnlyWithAYes() {
        if (!program_exists("script")) QSKIP("script is not installed");
        const Person ada;
        const std::string key = ada.make_key();
        QCOMPARE(ada.run_at_terminal("keys revoke " + key, "n\n").exit_code, 9);
        QVERIFY(!ada.run({"keys", "show", key, "--json"}).first_key().value("revoked").toBool());
        QCOMPARE(ada.run_at_terminal("keys revoke " + key, "yes\n").exit_code, 0);
        QVERIFY(ada.run({"keys", "show", key, "--json"}).first_key().value("revoked").toBool());
    }
};

QTEST_GUILESS_MAIN(KeyVerifyTest)
#include "key_verify_test.moc"
