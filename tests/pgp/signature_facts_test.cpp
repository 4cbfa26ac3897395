// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of signatures whose key or time is not what it should be. All made by gpg.
#include "pgp/engine.h"
#include "pgp/key_store.h"
#include "tests/contract/helpers.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::test;
using crypto::Mathematics;

class PgpSignatureFactsTest : public QObject {
    Q_OBJECT
    TemporaryGnupgHome home_;
    pgp::Engine engine_{{.home = home_.path()}};
    pgp::KeyStore store_{{.home = home_.path()}};
    NoPrompts nobody_;
    Operation quiet_{.prompts = nobody_};

    std::string generate(const std::string& user_id, const std::string& time, const std::string& expires) {
        const auto made =
            home_.gpg({"--faked-system-time", time + "!", "--pinentry-mode", "loopback", "--passphrase", "",
                       "--quick-generate-key", user_id, "future-default", "default", expires});
        return made.exit_code == 0 ? store_.list(user_id, false).at(0).fingerprint.hex() : std::string();
    }
    std::string sign(const std::string& key, std::vector<std::string> options) {
        options.insert(options.end(), {"-u", key, "-b"});
        return home_.gpg(options, std::string(entity)).out;
    }
    crypto::SignatureFact verify(const std::string& signature, std::string_view content = entity) {
        ViewSource source(content);
        ViewSource bytes(signature);
        const auto result = engine_.verify_detached(source, bytes, quiet_);
        return result.signatures.size() == 1 ? result.signatures[0] : crypto::SignatureFact{};
    }
    void revoke(const std::string& key, const std::string& reason) {
        const auto certificate =
            run_process({"gpg", "--homedir", home_.path().native(), "--no-tty", "--command-fd", "0",
                         "--output", "-", "--armor", "--gen-revoke", key},
                        {.input = "y\n" + reason + "\n\ny\n"});
        home_.import(certificate.out);
    }

  private slots:
    void initTestCase() { pgp::initialize(); }

    void givesTheTimesOfASignatureByAKeyThatExpiredLater() {
        const auto key = generate("Old <old@example.org>", "20200101T000000", "1y");
        const auto fact = verify(sign(key, {"--faked-system-time", "20200601T000000!"}));
        QCOMPARE(fact.mathematics, Mathematics::valid);
        QCOMPARE(fact.signed_at, parse_rfc3339("2020-06-01T00:00:00Z"));
        QCOMPARE(fact.signer.value().created, parse_rfc3339("2020-01-01T00:00:00Z"));
        QCOMPARE(fact.signer->expires, parse_rfc3339("2020-12-31T00:00:00Z"));
        QCOMPARE(fact.signer->addresses, std::vector<std::string>{"old@example.org"});
    }
    void givesARevocation_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("hard");
        QTest::newRow("compromised") << "1" << true;
        QTest::newRow("superseded") << "2" << false;
    }
    void givesARevocation() {
        QFETCH(QString, code);
        QFETCH(bool, hard);
        const auto key = home_.generate("Rita " + code.toStdString() + " <rita@example.org>");
        const auto signature = sign(key, {});
        revoke(key, code.toStdString());
        const auto fact = verify(signature);
        QCOMPARE(fact.mathematics, Mathematics::valid);
        QCOMPARE(fact.signer.value().revoked.value().hard, hard);
        QVERIFY(fact.signer->revoked->at.has_value());
    }
    void givesAWeakDigest() {
        const auto key = home_.generate("Sha <sha@example.org>", {}, "rsa2048");
        QCOMPARE(verify(sign(key, {"--digest-algo", "SHA1"})).digest, crypto::DigestAlgorithm::sha1);
        QCOMPARE(verify(sign(key, {"--digest-algo", "SHA512"})).digest, crypto::DigestAlgorithm::sha512);
        QCOMPARE(verify(sign(key, {"--digest-algo", "SHA512"})).signer.value().bits, 2048U);
    }
    void givesTheExpiryOfASignature() {
        const auto key = home_.generate("Exp <exp@example.org>");
        const auto fact = verify(sign(key, {"--default-sig-expire", "2099-01-01"}));
        QCOMPARE(fact.mathematics, Mathematics::valid);
        QVERIFY(fact.expires_at.has_value());
        const auto lapsed =
            verify(sign(generate("Lap <lap@example.org>", "20200101T000000", "never"),
                        {"--faked-system-time", "20200601T000000!", "--default-sig-expire", "1d"}));
        QCOMPARE(lapsed.mathematics, Mathematics::valid);
        QCOMPARE(lapsed.expires_at, parse_rfc3339("2020-06-02T00:00:00Z"));
    }
    void takesTheLifeOfTheSubkeyThatSigned() {
        const auto key = generate("Sub <sub@example.org>", "20200101T000000", "never");
        QCOMPARE(home_
                     .gpg({"--faked-system-time", "20210101T000000!", "--pinentry-mode", "loopback",
                           "--passphrase", "", "--quick-add-key", key, "ed25519", "sign", "1y"})
                     .exit_code,
                 0);
        const auto fact = verify(sign(key, {"--faked-system-time", "20210601T000000!"}));
        QCOMPARE(fact.mathematics, Mathematics::valid);
        QCOMPARE(fact.signer.value().fingerprint.hex(), key);
        QVERIFY(fact.signer->id != fact.signer->fingerprint.last16());
        QCOMPARE(fact.signer->created, parse_rfc3339("2021-01-01T00:00:00Z"));
        QCOMPARE(fact.signer->expires, parse_rfc3339("2022-01-01T00:00:00Z"));
    }
    void leavesRevokedUserIdsOut() {
        const auto key = home_.generate("One <one@example.org>");
        home_.gpg({"--quick-add-uid", key, "Two <two@example.org>"});
        home_.gpg({"--quick-revoke-uid", key, "One <one@example.org>"});
        const auto fact = verify(sign(key, {}));
        QCOMPARE(fact.signer.value().addresses, std::vector<std::string>{"two@example.org"});
        QCOMPARE(fact.signer->name, std::string("Two"));
        QVERIFY(store_.find_by_address("one@example.org").empty());
    }
    void givesEachOfSeveralSignatures() {
        const auto a = home_.generate("A <a@example.org>");
        const auto b = home_.generate("B <b@example.org>");
        TemporaryGnupgHome elsewhere;
        const auto stranger = elsewhere.generate("C <c@example.org>");
        const auto third = elsewhere.gpg({"-u", stranger, "-b"}, std::string(entity)).out;
        const auto other = home_.gpg({"-u", a, "-b"}, "something else").out;
        ViewSource content(entity);
        const auto all = sign(a, {}) + sign(b, {}) + third;
        ViewSource bytes(all);
        const auto result = engine_.verify_detached(content, bytes, quiet_);
        QCOMPARE(result.signatures.size(), std::size_t{3});
        QCOMPARE(result.signatures[0].signer.value().fingerprint.hex(), a);
        QCOMPARE(result.signatures[1].signer.value().fingerprint.hex(), b);
        QCOMPARE(result.signatures[2].mathematics, Mathematics::key_missing);
        ViewSource again(entity);
        const auto mixed = sign(a, {}) + other;
        ViewSource mixed_bytes(mixed);
        const auto second = engine_.verify_detached(again, mixed_bytes, quiet_);
        QCOMPARE(second.signatures.size(), std::size_t{2});
        QCOMPARE(second.signatures[0].mathematics, Mathematics::valid);
        QCOMPARE(second.signatures[1].mathematics, Mathematics::invalid);
    }

    void encryptsToTheNewestSubkeyThatMay() {
        const auto key = generate("Enc <enc@example.org>", "20200101T000000", "never");
        const auto sealed_to = [&] {
            ViewSource content(entity);
            StringSink sealed;
            return engine_
                .encrypt(content, sealed,
                         {.recipients = {crypto::Fingerprint::parse(key).value()}, .signer = {}}, quiet_)
                .recipient_ids;
        };
        const auto add = [&](const std::string& time, const std::string& expires) {
            const auto added =
                home_.gpg({"--faked-system-time", time + "!", "--pinentry-mode", "loopback", "--passphrase",
                           "", "--quick-add-key", key, "cv25519", "encr", expires});
            QCOMPARE(added.exit_code, 0);
        };
        const auto subkey = [&](std::size_t index) {
            const auto found = store_.get(crypto::Fingerprint::parse(key).value()).value();
            return std::vector{found.subkeys.at(index).id};
        };
        QCOMPARE(sealed_to(), subkey(1));
        add("20220101T000000", "never");
        QCOMPARE(sealed_to(), subkey(2));
        add("20230101T000000", "1y"); // has expired
        QCOMPARE(sealed_to(), subkey(2));
        QCOMPARE(run_process({"gpg", "--homedir", home_.path().native(), "--no-tty", "--command-fd", "0",
                              "--edit-key", key},
                             {.input = "key 2\nrevkey\ny\n0\n\ny\nsave\n"})
                     .exit_code,
                 0);
        QCOMPARE(sealed_to(), subkey(1));
    }
};

QTEST_GUILESS_MAIN(PgpSignatureFactsTest)
#include "signature_facts_test.moc"
