// SPDX-License-Identifier: GPL-3.0-or-later
// The key that goes along in an Autocrypt field, read back by GnuPG.
#include "pgp/key_store.h"
#include "pgp/minimal_key.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::test;

namespace {

int count(const std::string& text, std::string_view line_begin) {
    int found = 0;
    for (std::size_t at = text.find(line_begin); at != std::string::npos; at = text.find(line_begin, at + 1))
        if (at == 0 || text[at - 1] == '\n') ++found;
    return found;
}

} // namespace

class MinimalKeyTest : public QObject {
    Q_OBJECT
    TemporaryGnupgHome home_;
    std::string key_;

    crypto::Fingerprint fingerprint() const { return crypto::Fingerprint::parse(key_).value(); }
    std::string whole() {
        pgp::KeyStore store({.home = home_.path()});
        StringSink sink;
        store.export_public(fingerprint(), keys::ExportForm::binary, sink);
        return sink.take();
    }

  private slots:
    void initTestCase() {
        pgp::initialize();
        key_ = home_.generate("Alice <alice@example.org>");
        const std::string other = home_.generate("Other <other@example.org>");
        const std::vector<std::string> unlocked{"--pinentry-mode", "loopback", "--passphrase", ""};
        const auto run = [&](std::vector<std::string> arguments) {
            arguments.insert(arguments.begin(), unlocked.begin(), unlocked.end());
            const auto result = home_.gpg(arguments);
            QVERIFY2(result.exit_code == 0, result.err.c_str());
        };
        run({"--quick-add-uid", key_, "Alice at work <work@example.com>"});
        run({"--quick-add-key", key_, "ed25519", "sign", "1y"});
        run({"--quick-add-key", key_, "cv25519", "encr", "2y"});
        // Somebody else's signature, and a second self-signature.
        run({"--default-key", other, "--quick-sign-key", key_});
        run({"--quick-set-expire", key_, "5y"});
    }

    void holdsOneUserIdAndOneSubkey() {
        pgp::KeyStore store({.home = home_.path()});
        for (const char* address : {"alice@example.org", "WORK@example.com"}) {
            const auto cut = store.minimal_key(fingerprint(), address);
            QVERIFY(cut.has_value());
            QVERIFY(cut->size() < whole().size() / 2);
            const TemporaryGnupgHome stranger;
            const auto packets = stranger.gpg({"--list-packets"}, *cut);
            QCOMPARE(count(packets.out, ":public key packet:"), 1);
            QCOMPARE(count(packets.out, ":user ID packet:"), 1);
            QCOMPARE(count(packets.out, ":public sub key packet:"), 1);
            QCOMPARE(count(packets.out, ":signature packet:"), 2);
            stranger.import(*cut);
            const auto listed = stranger.gpg({"--with-colons", "--list-keys", key_});
            QCOMPARE(count(listed.out, "uid:"), 1);
            QCOMPARE(count(listed.out, "sub:"), 1);
            QVERIFY(listed.out.find(QString(address).toLower().toStdString()) != std::string::npos);

            const auto sealed = stranger.gpg(
                {"--armor", "--trust-model", "always", "--encrypt", "--recipient", key_}, "hello");
            QCOMPARE(sealed.exit_code, 0);
            QCOMPARE(home_.gpg({"--decrypt"}, sealed.out).out, std::string("hello"));
        }
    }

    void knowsNoKeyForAnotherAddress() {
        pgp::KeyStore store({.home = home_.path()});
        QVERIFY(!store.minimal_key(fingerprint(), "eve@example.org"));
        QVERIFY(!store.minimal_key(crypto::Fingerprint::parse(std::string(40, '1')).value(),
                                   "alice@example.org"));
    }

    void cutsNothingOutOfWhatIsNoKey_data() {
        QTest::addColumn<QByteArray>("packets");
        QTest::addColumn<bool>("is_key");
        const std::string all = whole();
        const QByteArray key(all.data(), static_cast<qsizetype>(all.size()));
        QTest::newRow("the key itself") << key << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("prose") << QByteArray("hello") << false;
        QTest::newRow("truncated") << key.left(key.size() - 3) << false;
        QTest::newRow("without subkeys") << key.left(200) << false;
        QTest::newRow("two keys") << key + key << false;
    }
    void cutsNothingOutOfWhatIsNoKey() {
        QFETCH(QByteArray, packets);
        QFETCH(bool, is_key);
        const auto key = pgp::KeyStore({.home = home_.path()}).get(fingerprint()).value();
        std::string subkey;
        for (const keys::Subkey& candidate : key.subkeys)
            if (candidate.can_encrypt) subkey = candidate.fingerprint.hex();
        const std::string bytes = packets.toStdString();
        const auto cut = pgp::cut_minimal_key(
            {.packets = bytes, .user_id = "Alice <alice@example.org>", .subkey_fingerprint = subkey});
        QCOMPARE(cut.has_value(), is_key);
    }
};

QTEST_GUILESS_MAIN(MinimalKeyTest)
#include "minimal_key_test.moc"
