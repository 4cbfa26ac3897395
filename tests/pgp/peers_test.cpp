// SPDX-License-Identifier: GPL-3.0-or-later
// gpg (with a home of its own), sqop (Sequoia) and rnp read what we write, and we read what they write.
#include "core/base/file.h"
#include "pgp/engine.h"
#include "pgp/key_store.h"
#include "tests/contract/helpers.h"
#include "tests/pgp/peers.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::test;
using crypto::Mathematics;

/// We are alice; the peer is bob, with a key that it made itself.
class PgpPeersTest : public QObject {
    Q_OBJECT
    TemporaryGnupgHome home_;
    pgp::Engine engine_{{.home = home_.path()}};
    pgp::KeyStore store_{{.home = home_.path()}};
    NoPrompts nobody_;
    Operation quiet_{.prompts = nobody_};
    std::optional<crypto::Fingerprint> alice_;
    std::string alice_public_;
    std::map<std::string, std::unique_ptr<Peer>> peers_;
    std::map<std::string, std::optional<crypto::Fingerprint>> bobs_;

    std::string file(std::string_view name, std::string_view bytes) {
        const auto path = home_.path() / name;
        write_file(path, bytes);
        return path.native();
    }
    void add_rows() {
        QTest::addColumn<QString>("peer");
        for (const char* name : {"gpg", "sqop", "rnp"}) QTest::newRow(name) << name;
    }
    Peer* peer(const QString& name) {
        const auto found = peers_.find(name.toStdString());
        return found == peers_.end() ? nullptr : found->second.get();
    }

  private slots:
    void initTestCase() {
        pgp::initialize();
        alice_ = store_.generate({.address = "alice@example.org", .name = "Alice"}, quiet_).fingerprint;
        StringSink exported;
        store_.export_public(*alice_, keys::ExportForm::armor, exported);
        alice_public_ = exported.take();
        for (const char* name : {"gpg", "sqop", "rnp"}) {
            if (!program_exists(name)) continue;
            auto made = make_peer(name, alice_public_);
            bobs_[name] = store_.import_keys(made->public_key(), quiet_).at(0).key.fingerprint;
            peers_[name] = std::move(made);
        }
    }

    void readsWhatWeSeal_data() { add_rows(); }
    void readsWhatWeSeal() {
        QFETCH(QString, peer);
        auto* other = this->peer(peer);
        if (other == nullptr) QSKIP("not installed");
        for (const auto encoding : {crypto::Encoding::armor, crypto::Encoding::binary}) {
            for (const bool with_signature : {true, false}) {
                ViewSource content(entity);
                StringSink sealed;
                crypto::EncryptRequest request{
                    .recipients = {*bobs_[peer.toStdString()], *alice_}, .signer = {}, .encoding = encoding};
                if (with_signature) request.signer = alice_;
                engine_.encrypt(content, sealed, request, quiet_);
                const auto read = other->decrypt(sealed.bytes());
                QCOMPARE(read.content, std::string(entity));
                QCOMPARE(read.verified, with_signature);
            }
        }
    }
    void readsWhatWeSignFirst_data() { add_rows(); }
    /// Where the key of one of the recipients names no digest newer than SHA-1, in two runs of GnuPG.
    void readsWhatWeSignFirst() {
        QFETCH(QString, peer);
        auto* other = this->peer(peer);
        if (other == nullptr) QSKIP("not installed");
        const TemporaryGnupgHome elsewhere;
        const auto parameters = elsewhere.path() / "parameters";
        write_file(parameters,
                   "Key-Type: eddsa\nKey-Curve: ed25519\nSubkey-Type: ecdh\nSubkey-Curve: cv25519\n"
                   "Name-Email: old@example.org\nPreferences: AES256\n%no-protection\n%commit\n");
        QCOMPARE(elsewhere.gpg({"--generate-key", parameters.native()}).exit_code, 0);
        const auto old =
            store_.import_keys(elsewhere.export_public("old@example.org"), quiet_).at(0).key.fingerprint;
        std::string large(entity);
        // More than a pipe, GPGME and a spool in memory hold.
        while (large.size() < (17U << 20)) large += std::string(74, 'x') + "\r\n";
        for (const std::string& text : {std::string(entity), large}) {
            ViewSource content(text);
            StringSink sealed;
            const auto made = engine_.encrypt(content, sealed,
                                              {.recipients = {*bobs_[peer.toStdString()], *alice_, old},
                                               .signer = alice_,
                                               .encoding = crypto::Encoding::armor},
                                              quiet_);
            QVERIFY(crypto::is_strong(made.signature.value().digest));
            QCOMPARE(made.recipient_ids.size(), std::size_t{3});
            const auto read = other->decrypt(sealed.bytes());
            QVERIFY(read.content == text);
            QVERIFY(read.verified);
            // With the digest that was told, and nothing else inside.
            const auto opened = open(engine_, sealed.bytes(), quiet_);
            QVERIFY(opened.bytes == text);
            QCOMPARE(opened.result.signatures.size(), std::size_t{1});
            QCOMPARE(opened.result.signatures[0].mathematics, Mathematics::valid);
            QCOMPARE(opened.result.signatures[0].digest, made.signature->digest);
        }
    }
    void verifiesWhatWeSign_data() { add_rows(); }
    void verifiesWhatWeSign() {
        QFETCH(QString, peer);
        auto* other = this->peer(peer);
        if (other == nullptr) QSKIP("not installed");
        for (const auto encoding : {crypto::Encoding::armor, crypto::Encoding::binary}) {
            ViewSource content(entity);
            StringSink signature;
            engine_.sign_detached(content, signature, {.signer = *alice_, .encoding = encoding}, quiet_);
            QVERIFY(other->verify(entity, signature.bytes()));
            QVERIFY(!other->verify(std::string(entity) + "x", signature.bytes()));
            ViewSource again(entity);
            StringSink message;
            engine_.sign_embedded(again, message, {.signer = *alice_, .encoding = encoding}, quiet_);
            const auto read = other->verify_embedded(message.bytes());
            QCOMPARE(read.content, std::string(entity));
            QVERIFY(read.verified);
        }
    }

    void isReadWhenItSeals_data() { add_rows(); }
    void isReadWhenItSeals() {
        QFETCH(QString, peer);
        auto* other = this->peer(peer);
        if (other == nullptr) QSKIP("not installed");
        for (const bool with_signature : {true, false}) {
            for (const bool aead : {false, true}) {
                if (aead && !other->can_write_aead()) continue;
                const auto sealed = other->encrypt(entity, {.sign = with_signature, .aead = aead});
                QVERIFY(!sealed.empty());
                const auto opened = open(engine_, sealed, quiet_);
                QCOMPARE(opened.result.encryption.failure, crypto::DecryptFailure::none);
                QCOMPARE(opened.bytes, std::string(entity));
                QVERIFY(opened.result.encryption.authenticated);
                QCOMPARE(opened.result.encryption.cipher, std::string(aead ? "AES256.OCB" : "AES256.CFB"));
                QCOMPARE(opened.result.signatures.size(), std::size_t(with_signature ? 1 : 0));
                if (with_signature) expect_bob(opened.result.signatures[0], peer);
                // The armour's last 34 octets are its CRC, which proves nothing, and its end line.
                for (const std::size_t from_end : {std::size_t{40}, std::size_t{90}, sealed.size() / 2}) {
                    auto changed = sealed;
                    const auto at = changed.size() - from_end;
                    changed[at] = changed[at] == 'A' ? 'B' : 'A';
                    QVERIFY(!open(engine_, changed, quiet_).committed);
                }
            }
        }
    }
    void isVerifiedWhenItSigns_data() { add_rows(); }
    void isVerifiedWhenItSigns() {
        QFETCH(QString, peer);
        auto* other = this->peer(peer);
        if (other == nullptr) QSKIP("not installed");
        const auto signature = other->sign(entity);
        ViewSource content(entity);
        ViewSource bytes(signature);
        const auto result = engine_.verify_detached(content, bytes, quiet_);
        QCOMPARE(result.signatures.size(), std::size_t{1});
        expect_bob(result.signatures[0], peer);

        const auto message = other->sign_embedded(entity);
        ViewSource source(message);
        StringSink read;
        const auto embedded = engine_.verify_embedded(source, read, quiet_);
        QCOMPARE(embedded.signatures.size(), std::size_t{1});
        expect_bob(embedded.signatures[0], peer);
        QCOMPARE(read.bytes(), std::string(entity));
    }

  private:
    void expect_bob(const crypto::SignatureFact& fact, const QString& peer) {
        QCOMPARE(fact.mathematics, Mathematics::valid);
        QCOMPARE(fact.signer->fingerprint.hex(), bobs_[peer.toStdString()]->hex());
        QCOMPARE(fact.signer->addresses, std::vector<std::string>{"bob@example.org"});
        QVERIFY(crypto::is_strong(fact.digest));
    }
};

QTEST_GUILESS_MAIN(PgpPeersTest)
#include "peers_test.moc"
