// SPDX-License-Identifier: GPL-3.0-or-later
// GnuPG's keyring: what is made, imported, listed and exported, as gpg sees it too.
#include "core/base/file.h"
#include "core/base/limits.h"
#include "pgp/engine.h"
#include "pgp/key_store.h"
#include "tests/contract/helpers.h"
#include "tests/pgp/packets.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::test;

class PgpKeyStoreTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TemporaryGnupgHome> home_;
    std::unique_ptr<pgp::KeyStore> store_;
    NoPrompts nobody_;
    Operation quiet_{.prompts = nobody_};

    std::string public_part(const std::string& hex, keys::ExportForm form = keys::ExportForm::binary) {
        StringSink exported;
        store_->export_public(crypto::Fingerprint::parse(hex).value(), form, exported);
        return exported.take();
    }
    std::optional<ErrorCode> import_error(const std::string& bytes) {
        return error_of([&] { store_->import_keys(bytes, quiet_); });
    }

  private slots:
    void initTestCase() { pgp::initialize(); }
    void init() {
        home_ = std::make_unique<TemporaryGnupgHome>();
        store_ = std::make_unique<pgp::KeyStore>(pgp::EngineConfig{.home = home_->path()});
    }

    void generates_data() {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<uint>("bits");
        QTest::newRow("default") << ""
                                 << "Ed25519" << 256U;
        QTest::newRow("ed25519") << "ed25519"
                                 << "Ed25519" << 256U;
        QTest::newRow("rsa3072") << "rsa3072"
                                 << "RSA" << 3072U;
        QTest::newRow("p256") << "p256"
                              << "P-256" << 256U;
        QTest::newRow("p384") << "p384"
                              << "P-384" << 384U;
    }
    void generates() {
        QFETCH(QString, algorithm);
        QFETCH(QString, shown);
        QFETCH(uint, bits);
        const auto now = std::chrono::floor<std::chrono::seconds>(SystemClock().now());
        const auto key = store_->generate({.address = "zoe@example.org",
                                           .name = "Zoë Müller-Großmann",
                                           .algorithm = algorithm.toStdString(),
                                           .expires = now + std::chrono::hours(24 * 730),
                                           .now = now},
                                          quiet_);
        QCOMPARE(key.algorithm, shown.toStdString());
        QCOMPARE(key.bits, bits);
        QCOMPARE(key.state, keys::KeyState::valid);
        QCOMPARE(key.secret, keys::SecretPlace::agent);
        QVERIFY(key.can_certify);
        QCOMPARE(key.user_ids.size(), std::size_t{1});
        QCOMPARE(key.user_ids[0].text, std::string("Zoë Müller-Großmann <zoe@example.org>"));
        QCOMPARE(key.name(), std::string("Zoë Müller-Großmann"));
        QCOMPARE(key.addresses(), std::vector<std::string>{"zoe@example.org"});
        QCOMPARE(key.subkeys.size(), std::size_t{2});
        QVERIFY(key.subkeys[0].can_sign && !key.subkeys[0].can_encrypt);
        QVERIFY(key.subkeys[1].can_encrypt && !key.subkeys[1].can_sign);
        for (const auto& subkey : key.subkeys) {
            QVERIFY(subkey.valid);
            QVERIFY(subkey.expires.has_value());
            QVERIFY(std::chrono::abs(*subkey.expires - (now + std::chrono::hours(24 * 730))) <
                    std::chrono::minutes(2));
        }
        const auto listed = home_->gpg({"--with-colons", "-k"}).out;
        QVERIFY(listed.find("uid:") != listed.npos);
        QVERIFY(listed.find("zoe@example.org") != listed.npos);
    }
    void generatesUnderAPassphrase() {
        const auto key = store_->generate({.address = "dave@example.org",
                                           .name = {},
                                           .algorithm = {},
                                           .expires = {},
                                           .now = {},
                                           .passphrase = Secret("  pass phrase  ")},
                                          quiet_);
        QVERIFY(!key.expires.has_value());
        QCOMPARE(key.user_ids[0].text, std::string("dave@example.org"));
        run_process({"gpgconf", "--homedir", home_->path().native(), "--kill", "gpg-agent"});
        pgp::Engine engine({.home = home_->path()});
        for (const auto& [answer, works] :
             {std::pair("pass phrase", false), std::pair("  pass phrase  ", true)}) {
            ScriptedPrompts prompts({answer});
            ViewSource content(entity);
            StringSink signature;
            const auto error = error_of([&] {
                engine.sign_detached(content, signature, {.signer = key.fingerprint}, {.prompts = prompts});
            });
            QCOMPARE(error.has_value(), !works);
            QCOMPARE(prompts.asked().at(0).purpose, PromptPurpose::unlock_openpgp_key);
        }
    }
    void refusesWhatWouldBecomeParameters_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::newRow("a line in the name") << "a@example.org"
                                            << "Al\nPassphrase: x";
        QTest::newRow("CR in the name") << "a@example.org"
                                        << "Al\rice";
        QTest::newRow("a second address") << "a@example.org"
                                          << "Alice <b@example.org>";
        QTest::newRow("a line in the address") << "a@example.org\n%no-protection"
                                               << "";
        QTest::newRow("no address") << ""
                                    << "Alice";
        QTest::newRow("text") << "not an address"
                              << "Alice";
        QTest::newRow("two addresses") << "a@example.org, b@example.org"
                                       << "";
    }
    void refusesWhatWouldBecomeParameters() {
        QFETCH(QString, address);
        QFETCH(QString, name);
        QCOMPARE(error_of([&] {
                     store_->generate({.address = address.toStdString(), .name = name.toStdString()}, quiet_);
                 }),
                 std::optional(ErrorCode::bad_address));
        QVERIFY(store_->list("", false).empty());
    }
    void refusesUnknownAlgorithms() {
        QCOMPARE(error_of([&] {
                     store_->generate({.address = "a@example.org", .name = {}, .algorithm = "rsa1024"},
                                      quiet_);
                 }),
                 std::optional(ErrorCode::usage));
    }

    void findsByPattern() {
        const auto alice = home_->generate("Alice Example <alice@example.org>");
        home_->generate("Bob <bob@example.org>");
        QCOMPARE(store_->list("", false).size(), std::size_t{2});
        for (const std::string pattern :
             {"alice@example.org", "Alice Ex", "alice", alice.c_str(), alice.c_str() + 24}) {
            const auto found = store_->list(pattern, true);
            QCOMPARE(found.size(), std::size_t{1});
            QCOMPARE(found[0].fingerprint.hex(), alice);
            QCOMPARE(found[0].secret, keys::SecretPlace::agent);
        }
        QCOMPARE(store_->list("alice", false).at(0).secret, keys::SecretPlace::none);
        for (const std::string pattern : {"carol", "=Alice", "<alice@example.org>x", "&0000", "@nowhere"}) {
            QVERIFY2(store_->list(pattern, false).empty(), pattern.c_str());
        }
        QCOMPARE(store_->find_by_address("alice@EXAMPLE.org").size(), std::size_t{1});
        QVERIFY(store_->find_by_address("Alice Example").empty());
        QVERIFY(!store_->get(crypto::Fingerprint::parse(std::string(40, 'A')).value()).has_value());
    }

    void readsStates() {
        const auto expired = home_->gpg({"--faked-system-time", "20200101T000000", "--pinentry-mode",
                                         "loopback", "--passphrase", "", "--quick-generate-key",
                                         "Old <old@example.org>", "future-default", "default", "1y"});
        QCOMPARE(expired.exit_code, 0);
        const auto old_key = store_->list("old@example.org", false).at(0);
        QCOMPARE(old_key.state, keys::KeyState::expired);
        QCOMPARE(old_key.addresses(), std::vector<std::string>{"old@example.org"});
        QVERIFY(old_key.expires.has_value());
        for (const auto& subkey : old_key.subkeys) QVERIFY(!subkey.valid);
    }
    void readsTheReasonOfARevocation_data() {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("hard");
        QTest::newRow("none") << "y\n0\n\ny\n"
                              << "none" << true;
        QTest::newRow("compromised") << "y\n1\n\ny\n"
                                     << "compromised" << true;
        QTest::newRow("superseded") << "y\n2\n\ny\n"
                                    << "superseded" << false;
        QTest::newRow("retired") << "y\n3\n\ny\n"
                                 << "retired" << false;
    }
    void readsTheReasonOfARevocation() {
        QFETCH(QString, answers);
        QFETCH(QString, reason);
        QFETCH(bool, hard);
        const auto hex = home_->generate("Rita <rita@example.org>");
        const auto certificate =
            run_process({"gpg", "--homedir", home_->path().native(), "--no-tty", "--command-fd", "0",
                         "--output", "-", "--armor", "--gen-revoke", hex},
                        {.input = answers.toStdString()});
        QVERIFY2(certificate.out.find("BEGIN PGP") != std::string::npos, certificate.err.c_str());
        home_->import(certificate.out);
        const auto key = store_->get(crypto::Fingerprint::parse(hex).value()).value();
        QCOMPARE(key.state, keys::KeyState::revoked);
        QVERIFY(key.revoked.has_value());
        QCOMPARE(key.revoked->reason, reason.toStdString());
        QCOMPARE(key.revoked->hard, hard);
        QVERIFY(key.revoked->at.has_value());
    }

    void tellsWhatAnImportChanged() {
        TemporaryGnupgHome elsewhere;
        const auto hex = elsewhere.generate("Eve <eve@example.org>");
        const auto first = elsewhere.export_public(hex);
        QCOMPARE(store_->import_keys(first, quiet_).at(0).change, keys::Change::added);
        QCOMPARE(store_->import_keys(first, quiet_).at(0).change, keys::Change::unchanged);
        QCOMPARE(elsewhere.gpg({"--quick-add-uid", hex, "Eve Two <two@example.org>"}).exit_code, 0);
        const auto updated = store_->import_keys(elsewhere.export_public(hex), quiet_);
        QCOMPARE(updated.at(0).change, keys::Change::updated);
        QCOMPARE(updated.at(0).key.user_ids.size(), std::size_t{2});
        QCOMPARE(store_->find_by_address("two@example.org").size(), std::size_t{1});
    }
    void importsSecretKeys() {
        TemporaryGnupgHome elsewhere;
        const auto plain = elsewhere.generate("Plain <plain@example.org>");
        const auto locked = elsewhere.generate("Locked <locked@example.org>", "secret");
        for (const auto& hex : {plain, locked}) {
            const auto exported = elsewhere.gpg(
                {"--pinentry-mode", "loopback", "--passphrase", "secret", "--export-secret-keys", hex});
            QCOMPARE(exported.exit_code, 0);
            const auto imported = store_->import_keys(exported.out, quiet_);
            QCOMPARE(imported.size(), std::size_t{1});
            QVERIFY(imported[0].secret);
            QCOMPARE(imported[0].change, keys::Change::added);
            QCOMPARE(imported[0].key.secret, keys::SecretPlace::agent);
            QVERIFY(imported[0].key.subkeys.at(0).has_secret);
        }
    }
    void importsSeveralKeysAtOnce() {
        TemporaryGnupgHome elsewhere;
        const auto one = elsewhere.generate("One <one@example.org>");
        const auto two = elsewhere.generate("Two <two@example.org>");
        const auto blocks = elsewhere.export_public(one) + "\nsome text\n" + elsewhere.export_public(two);
        QCOMPARE(store_->import_keys(blocks, quiet_).size(), std::size_t{2});
    }
    void changesNothingWhereItCannotRead_data() {
        QTest::addColumn<QString>("how");
        for (const char* how : {"empty", "text", "truncated", "a signature", "a message", "no user id",
                                "too many user ids", "too large", "a newer version", "one good, one not"}) {
            QTest::newRow(how) << how;
        }
    }
    void changesNothingWhereItCannotRead() {
        QFETCH(QString, how);
        TemporaryGnupgHome elsewhere;
        const auto hex = elsewhere.generate("Eve <eve@example.org>");
        const std::string good = elsewhere.gpg({"--export", hex}).out;
        const std::string primary = packet(6, body_of(6, good));
        std::string bytes;
        if (how == "text") bytes = "Hello\n";
        if (how == "truncated") bytes = good.substr(0, good.size() - 10);
        if (how == "a signature") bytes = elsewhere.gpg({"-b"}, "x").out;
        if (how == "a message") bytes = literal("x");
        if (how == "no user id") bytes = primary;
        if (how == "too many user ids") {
            bytes = good;
            for (std::size_t i = 0; i < limits::foreign_key_user_ids; ++i)
                bytes += packet(13, "x" + std::to_string(i));
        }
        if (how == "too large") bytes = good + packet(13, std::string(limits::foreign_key_bytes, 'x'));
        if (how == "a newer version") {
            auto body = body_of(6, good);
            body[0] = 6;
            bytes = packet(6, body) + packet(13, "Eve <eve@example.org>");
        }
        if (how == "one good, one not")
            bytes = good + packet(6, body_of(6, good).substr(0, 20)) + packet(13, "x");
        QCOMPARE(import_error(bytes), std::optional(ErrorCode::unreadable_key));
        QVERIFY(store_->list("", false).empty());
    }

    void exportsForOthers() {
        const auto hex = home_->generate("Alice <alice@example.org>");
        TemporaryGnupgHome elsewhere;
        const auto armored = public_part(hex, keys::ExportForm::armor);
        QVERIFY(armored.starts_with("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n"));
        QVERIFY(armored.find('\r') == armored.npos);
        elsewhere.import(armored);
        elsewhere.import(public_part(hex));
        QVERIFY(elsewhere.gpg({"-k", hex}).exit_code == 0);
        StringSink secret;
        store_->export_secret(crypto::Fingerprint::parse(hex).value(), keys::ExportForm::armor, secret,
                              quiet_);
        TemporaryGnupgHome third;
        third.import(secret.bytes());
        QVERIFY(third.gpg({"-K", hex}).exit_code == 0);

        StringSink nothing;
        const auto unknown = crypto::Fingerprint::parse(std::string(40, 'A')).value();
        QCOMPARE(error_of([&] { store_->export_public(unknown, keys::ExportForm::armor, nothing); }),
                 std::optional(ErrorCode::not_found));
        QCOMPARE(error_of([&] { store_->export_secret(unknown, keys::ExportForm::armor, nothing, quiet_); }),
                 std::optional(ErrorCode::no_secret_key));
        QVERIFY(!nothing.committed());
    }
    void exportsAProtectedKeyUnderItsPassphrase() {
        const auto hex = home_->generate("Dave <dave@example.org>", "secret");
        const auto fingerprint = crypto::Fingerprint::parse(hex).value();
        run_process({"gpgconf", "--homedir", home_->path().native(), "--kill", "gpg-agent"});
        StringSink refused;
        QCOMPARE(
            error_of([&] { store_->export_secret(fingerprint, keys::ExportForm::binary, refused, quiet_); }),
            std::optional(ErrorCode::locked));
        QVERIFY(!refused.committed());
        ScriptedPrompts prompts({"secret", "secret", "secret"});
        StringSink secret;
        store_->export_secret(fingerprint, keys::ExportForm::binary, secret, {.prompts = prompts});
        TemporaryGnupgHome third;
        QCOMPARE(third.gpg({"--import"}, secret.bytes()).exit_code, 0);
        QVERIFY(third.gpg({"-K", hex}).exit_code == 0);
    }
    void saysWhenThereIsNoHome() {
        pgp::KeyStore store({.home = home_->path() / "new" / "home"});
        QVERIFY(store.list("", false).empty());
        store.generate({.address = "a@example.org"}, quiet_);
        QCOMPARE(store.list("", true).size(), std::size_t{1});
        run_process({"gpgconf", "--homedir", (home_->path() / "new" / "home").native(), "--kill", "all"});
    }
};

QTEST_GUILESS_MAIN(PgpKeyStoreTest)
#include "key_store_test.moc"
