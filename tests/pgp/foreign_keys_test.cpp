// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of others before GnuPG sees them: made by gpg, some put together from packets by hand.
#include "pgp/foreign_keys.h"

#include "core/base/limits.h"
#include "pgp/key_store.h"
#include "tests/pgp/packets.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::test;

class ForeignKeysTest final : public QObject {
    Q_OBJECT
    std::unique_ptr<TemporaryGnupgHome> theirs_;
    std::unique_ptr<TemporaryGnupgHome> mine_;
    std::unique_ptr<pgp::ForeignKeys> reader_;
    std::unique_ptr<pgp::KeyStore> store_;
    std::string anna_;
    std::string bert_;

    std::string binary(const std::string& key) const { return theirs_->gpg({"--export", key}).out; }
    std::vector<std::string> listed(const std::string& bytes) const {
        const auto shown = mine_->gpg({"--with-colons", "--show-keys"}, bytes);
        std::vector<std::string> user_ids;
        std::string_view rest = shown.out;
        while (!rest.empty()) {
            const auto end = rest.find('\n');
            const std::string line(rest.substr(0, end));
            rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
            if (!line.starts_with("uid:")) continue;
            std::string field = line;
            for (int i = 0; i < 9; ++i) field.erase(0, field.find(':') + 1);
            user_ids.push_back(field.substr(0, field.find(':')));
        }
        return user_ids;
    }

  private slots:
    void initTestCase() {
        pgp::initialize();
        theirs_ = std::make_unique<TemporaryGnupgHome>();
        mine_ = std::make_unique<TemporaryGnupgHome>();
        reader_ = std::make_unique<pgp::ForeignKeys>(pgp::EngineConfig{.home = mine_->path()});
        store_ = std::make_unique<pgp::KeyStore>(pgp::EngineConfig{.home = mine_->path()});
        anna_ = theirs_->generate("Anna <anna@example.org>");
        QCOMPARE(
            theirs_->gpg({"--passphrase", "", "--quick-add-uid", anna_, "Anna at work <Anna@Office.example>"})
                .exit_code,
            0);
        QCOMPARE(theirs_->gpg({"--passphrase", "", "--quick-add-uid", anna_, "No address"}).exit_code, 0);
        bert_ = theirs_->generate("bert@example.org");
    }

    void readsWhatGpgExports() {
        for (const auto& bytes : {theirs_->export_public(anna_), binary(anna_)}) {
            const auto found = reader_->read(bytes);
            QCOMPARE(found.size(), std::size_t{1});
            QCOMPARE(found[0].fingerprint.hex(), anna_);
            const std::vector<std::string> expected{"anna@example.org", "Anna@Office.example"};
            QVERIFY(std::is_permutation(found[0].addresses.begin(), found[0].addresses.end(),
                                        expected.begin(), expected.end()));
            QCOMPARE(found[0].bytes, binary(anna_));
            QVERIFY(!found[0].revoked);
            const auto key = [&] {
                theirs_->gpg({"--list-keys"});
                return pgp::KeyStore({.home = theirs_->path()}).get(found[0].fingerprint);
            }();
            QVERIFY(key && found[0].created == key->created);
        }
    }
    void readsSeveralKeys() {
        const auto found = reader_->read(binary(anna_) + binary(bert_) + binary(anna_));
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].bytes, binary(anna_));
        QCOMPARE(found[1].bytes, binary(bert_));
    }
    void passesOverSecretKeys() {
        const auto secret =
            theirs_->gpg({"--pinentry-mode", "loopback", "--passphrase", "", "--export-secret-keys", bert_})
                .out;
        QVERIFY(!secret.empty());
        QVERIFY(reader_->read(secret).empty());
        const auto found = reader_->read(binary(anna_) + secret);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].bytes, binary(anna_));
    }
    void seesThatAKeyWasRevoked() {
        const TemporaryGnupgHome home;
        const auto key = home.generate("Gone <gone@example.org>");
        const auto certificate = file_bytes(home.path() / ("openpgp-revocs.d/" + key + ".rev"));
        home.import(certificate.substr(certificate.find(":-----BEGIN") + 1));
        QVERIFY(reader_->read(home.export_public(key))[0].revoked);
    }

    void cutsToOneAddress_data() {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("the first") << QByteArray("anna@example.org") << QByteArray("Anna <anna@example.org>");
        QTest::newRow("another") << QByteArray("Anna@office.example")
                                 << QByteArray("Anna at work <Anna@Office.example>");
        QTest::newRow("in capitals") << QByteArray("ANNA@EXAMPLE.ORG")
                                     << QByteArray("Anna <anna@example.org>");
        QTest::newRow("of somebody else") << QByteArray("bert@example.org") << QByteArray();
        QTest::newRow("none") << QByteArray("nothing") << QByteArray();
    }
    void cutsToOneAddress() {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, kept);
        const auto cut = reader_->only_for(reader_->read(binary(anna_))[0], address.toStdString());
        QCOMPARE(cut.has_value(), !kept.isEmpty());
        if (!cut) return;
        QCOMPARE(cut->addresses.size(), std::size_t{1});
        QVERIFY(cut->bytes.size() < binary(anna_).size());
        const std::vector<std::string> expected{kept.toStdString()};
        QCOMPARE(listed(cut->bytes), expected);
        // It is still a key that gpg takes and encrypts to.
        const TemporaryGnupgHome home;
        home.import(cut->bytes);
        QCOMPARE(home.gpg({"--trust-model", "always", "--armor", "-r", anna_, "--encrypt"}, "x").exit_code,
                 0);
    }

    void describesWithoutKeeping() {
        const auto key = reader_->describe(reader_->read(binary(anna_))[0]);
        QVERIFY(key.has_value());
        QCOMPARE(key->fingerprint.hex(), anna_);
        QCOMPARE(key->algorithm, std::string("Ed25519"));
        QVERIFY(key->has_address("anna@example.org"));
        QVERIFY(std::any_of(key->subkeys.begin(), key->subkeys.end(),
                            [](const auto& subkey) { return subkey.can_encrypt; }));
        QVERIFY2(store_->list("", false).empty(), "nothing came into the keyring");
        QVERIFY(!reader_->describe({.fingerprint = key->fingerprint, .bytes = "no key"}));
    }

    void refusesWhatIsOverTheBounds_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, std::string bytes, const char* detail) {
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))
                                << QString(detail);
        };
        const std::string primary = packet(6, "\x04" + std::string(50, 'k'));
        std::string many = primary;
        for (std::size_t i = 0; i <= limits::foreign_key_user_ids; ++i)
            many += packet(13, "u" + std::to_string(i));
        row("101 user IDs", many, "too-many-user-ids");
        row("over 1 MiB", primary + packet(13, std::string(limits::foreign_key_bytes, 'u')), "too-large");
        row("HTML", "<html><body>Not found</body></html>", "no-key");
        row("empty", "", "no-key");
        row("half a key", primary.substr(0, 20), "malformed");
        row("a message", packet(11, "b\0\0\0\0\0hello"), "no-key");
        row("a user ID first", packet(13, "u") + primary, "no-key");
    }
    void refusesWhatIsOverTheBounds() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        try {
            reader_->read(bytes.toStdString());
            QFAIL("it was read");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::unreadable_key);
            QCOMPARE(QString::fromStdString(error.fact("detail")), detail);
        }
    }

    void takesNoAddressFromAnOddUserId_data() {
        QTest::addColumn<QByteArray>("user_id");
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("a line break")
            << QByteArray("Anna\n[GNUPG:] GOOD <anna@example.org>") << QByteArray("anna@example.org");
        QTest::newRow("a control character in the address")
            << QByteArray("Anna <an\x1b[2Jna@example.org>") << QByteArray();
        QTest::newRow("a bidi override in the domain")
            << QByteArray("Anna <anna@\xe2\x80\xaegro.elpmaxe>") << QByteArray();
        QTest::newRow("two addresses")
            << QByteArray("<eve@example.org> <anna@example.org>") << QByteArray("anna@example.org");
        QTest::newRow("text behind") << QByteArray("<anna@example.org> Anna") << QByteArray();
        QTest::newRow("invalid UTF-8")
            << QByteArray("\xff\xfe <anna@example.org>") << QByteArray("anna@example.org");
    }
    void takesNoAddressFromAnOddUserId() {
        QFETCH(QByteArray, user_id);
        QFETCH(QByteArray, address);
        const auto found =
            reader_->read(packet(6, "\x04" + std::string(50, 'k')) + packet(13, user_id.toStdString()));
        const auto expected =
            address.isEmpty() ? std::vector<std::string>() : std::vector<std::string>{address.toStdString()};
        QCOMPARE(found.at(0).addresses, expected);
    }
};

QTEST_GUILESS_MAIN(ForeignKeysTest)
#include "foreign_keys_test.moc"
