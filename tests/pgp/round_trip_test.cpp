// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "pgp/engine.h"
#include "pgp/key_store.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::pgp;
using namespace sealpost::test;

class PgpRoundTripTest : public QObject {
    Q_OBJECT
    TemporaryGnupgHome home_;
    crypto::Fingerprint key_ = *crypto::Fingerprint::parse(std::string(40, '0'));
    NoPrompts nobody_;

  private slots:
    void initTestCase() {
        initialize();
        KeyStore store({.home = home_.path()});
        const auto key =
            store.generate({.address = "alice@example.org", .name = "Alicé"}, {.prompts = nobody_});
        key_ = key.fingerprint;
        QCOMPARE(key.algorithm, std::string("Ed25519"));
        QCOMPARE(key.bits, 256U);
        QCOMPARE(key.user_ids.at(0).text, std::string("Alicé <alice@example.org>"));
        QCOMPARE(key.secret, keys::SecretPlace::agent);
        QCOMPARE(key.subkeys.size(), std::size_t{2});
    }
    void signsEncryptsAndOpensAgain() {
        Engine engine({.home = home_.path()});
        ViewSource content("Content-Type: text/plain\r\n\r\nHello\r\n");
        StringSink sealed;
        const auto made = engine.encrypt(
            content, sealed, {.recipients = {key_}, .signer = key_, .encoding = crypto::Encoding::armor},
            {.prompts = nobody_});
        QCOMPARE(made.cipher, std::string("AES256.CFB"));
        QVERIFY(made.signature.has_value());
        QVERIFY(sealed.bytes().starts_with("-----BEGIN PGP MESSAGE-----\r\n\r\n"));
        const std::string message = sealed.take();
        ViewSource ciphertext(message);
        StringSink plaintext;
        const auto opened = engine.decrypt(ciphertext, plaintext, {.prompts = nobody_});
        QCOMPARE(opened.encryption.failure, crypto::DecryptFailure::none);
        QCOMPARE(plaintext.bytes(), std::string("Content-Type: text/plain\r\n\r\nHello\r\n"));
        QCOMPARE(opened.signatures.size(), std::size_t{1});
        QCOMPARE(opened.signatures[0].mathematics, crypto::Mathematics::valid);
        QCOMPARE(opened.signatures[0].signer->addresses, std::vector<std::string>{"alice@example.org"});
        QCOMPARE(opened.encryption.recipients.at(0).ours, std::optional<bool>(true));
    }
    void verifiesADetachedSignature() {
        Engine engine({.home = home_.path()});
        ViewSource content("Content-Type: text/plain\r\n\r\nHello\r\n");
        StringSink signature;
        const auto made = engine.sign_detached(content, signature, {.signer = key_}, {.prompts = nobody_});
        QCOMPARE(made.micalg, std::string("pgp-sha256"));
        content.seek(0);
        ViewSource bytes(signature.bytes());
        const auto result = engine.verify_detached(content, bytes, {.prompts = nobody_});
        QCOMPARE(result.signatures.size(), std::size_t{1});
        QCOMPARE(result.signatures[0].mathematics, crypto::Mathematics::valid);
    }
    void verifiesAnEmbeddedSignature() {
        Engine engine({.home = home_.path()});
        ViewSource content("Content-Type: text/plain\r\n\r\nHello\r\n");
        StringSink message;
        engine.sign_embedded(content, message, {.signer = key_}, {.prompts = nobody_});
        ViewSource bytes(message.bytes());
        StringSink read;
        const auto result = engine.verify_embedded(bytes, read, {.prompts = nobody_});
        QCOMPARE(result.signatures.size(), std::size_t{1});
        QCOMPARE(result.signatures[0].mathematics, crypto::Mathematics::valid);
        QCOMPARE(read.bytes(), std::string("Content-Type: text/plain\r\n\r\nHello\r\n"));
    }
    void saysThatTheAgentIsMissing() {
        TemporaryGnupgHome home;
        const auto key = crypto::Fingerprint::parse(home.generate("Dave <dave@example.org>")).value();
        Engine engine({.home = home.path()});
        ViewSource content("Hello\r\n");
        StringSink sealed;
        engine.encrypt(content, sealed, {.recipients = {key}, .signer = {}}, {.prompts = nobody_});
        run_process({"gpgconf", "--homedir", home.path().native(), "--kill", "gpg-agent"});
        write_file(home.path() / "gpg.conf", "agent-program /nonexistent\n");
        ViewSource ciphertext(sealed.bytes());
        StringSink out;
        try {
            engine.decrypt(ciphertext, out, {.prompts = nobody_});
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::engine_failed);
            QCOMPARE(error.hint(), std::string("start-agent"));
        }
        QVERIFY(!out.committed());
    }
    void neverLetsAPinentryAppear() {
        TemporaryGnupgHome home;
        const auto locked =
            crypto::Fingerprint::parse(home.generate("Dave <dave@example.org>", "secret")).value();
        const auto open_key = crypto::Fingerprint::parse(home.generate("Eve <eve@example.org>")).value();
        run_process({"gpgconf", "--homedir", home.path().native(), "--kill", "gpg-agent"});
        const auto launched = home.path() / "launched";
        const auto pinentry = home.path() / "pinentry";
        write_file(pinentry, "#!/bin/sh\ntouch " + launched.native() + "\n");
        std::filesystem::permissions(pinentry, std::filesystem::perms::owner_all);
        write_file(home.path() / "gpg-agent.conf",
                   "no-allow-loopback-pinentry\npinentry-program " + pinentry.native() + "\n");
        Engine engine({.home = home.path()});
        KeyStore store({.home = home.path()});
        ViewSource content("Hello\r\n");
        StringSink sealed;
        engine.encrypt(content, sealed, {.recipients = {locked}, .signer = open_key}, {.prompts = nobody_});
        ViewSource ciphertext(sealed.bytes());
        StringSink plaintext;
        const auto opened = engine.decrypt(ciphertext, plaintext, {.prompts = nobody_});
        QCOMPARE(opened.encryption.failure, crypto::DecryptFailure::locked);
        StringSink out;
        const auto code_of = [&](const std::function<void()>& work) {
            try {
                work();
            } catch (const Error& error) {
                return error.code();
            }
            return ErrorCode::internal;
        };
        QCOMPARE(
            code_of([&] { engine.sign_detached(content, out, {.signer = locked}, {.prompts = nobody_}); }),
            ErrorCode::locked);
        QCOMPARE(code_of([&] {
                     store.export_secret(locked, keys::ExportForm::binary, out, {.prompts = nobody_});
                 }),
                 ErrorCode::locked);
        QVERIFY(!out.committed());
        QVERIFY(!std::filesystem::exists(launched));
    }
};

QTEST_GUILESS_MAIN(PgpRoundTripTest)
#include "round_trip_test.moc"
