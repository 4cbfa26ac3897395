// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that want to be opened and must not be. Made with gpg, or by hand around what gpg made.
#include "core/base/file.h"
#include "pgp/engine.h"
#include "tests/contract/helpers.h"
#include "tests/pgp/packets.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::test;
using crypto::DecryptFailure;

namespace {

const std::string text = "Content-Type: text/plain\r\n\r\nthe canary sings at nine\r\n";

} // namespace

class PgpAttacksTest : public QObject {
    Q_OBJECT
    TemporaryGnupgHome home_;
    std::string alice_;
    std::string bob_;
    pgp::Engine engine_{{.home = home_.path()}};
    NoPrompts nobody_;

    std::string encrypt(std::vector<std::string> options, const std::string& input = text) {
        std::vector<std::string> arguments{"--trust-model", "always", "--compress-algo", "none"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        arguments.insert(arguments.end(), {"-r", alice_, "-e"});
        auto made = home_.gpg(arguments, input);
        if (made.exit_code != 0) qWarning("%s", made.err.c_str());
        return std::move(made.out);
    }
    std::string encrypt_packets(const std::string& packets) { return encrypt({"--no-literal"}, packets); }
    Opened open(const std::string& message) {
        return sealpost::test::open(engine_, message, {.prompts = nobody_});
    }
    void refuses(const std::string& message, DecryptFailure failure) {
        QVERIFY(!message.empty());
        const auto opened = open(message);
        QCOMPARE(opened.result.encryption.state, crypto::DecryptState::failed);
        QCOMPARE(opened.result.encryption.failure, failure);
        QVERIFY(!opened.result.encryption.authenticated);
        QVERIFY(opened.result.signatures.empty());
        QVERIFY(!opened.committed);
    }

  private slots:
    void initTestCase() {
        pgp::initialize();
        alice_ = home_.generate("Alice <alice@example.org>");
        bob_ = home_.generate("Bob <bob@example.org>");
    }
    void cleanup() { std::filesystem::remove(home_.path() / "gpg.conf"); }

    void opensWhatIsSound() {
        const auto opened = open(encrypt({}));
        QCOMPARE(opened.result.encryption.failure, DecryptFailure::none);
        QCOMPARE(opened.bytes, text);
        QCOMPARE(open(encrypt_packets(literal(text))).bytes, text);
    }

    void refusesAMessageWithoutIntegrity() {
        const auto message = encrypt({"--rfc2440", "--cipher-algo", "AES"});
        QVERIFY(!body_of(9, message).empty());
        refuses(message, DecryptFailure::integrity);
    }
    void refusesAMessageStrippedOfItsIntegrity() {
        const auto message = encrypt({});
        const auto body = body_of(18, message);
        QVERIFY(body.size() > 30);
        // As EFAIL does: without version and MDC, as plain symmetrically encrypted data.
        refuses(before(18, message) + packet(9, std::string_view(body).substr(1)), DecryptFailure::integrity);
        refuses(before(18, message) + packet(9, std::string_view(body).substr(1, body.size() - 23)),
                DecryptFailure::integrity);
    }
    void refusesThemEvenWhereGpgIsToldToAccept_data() {
        QTest::addColumn<QString>("conf");
        QTest::newRow("ignore-mdc-error") << "ignore-mdc-error\n";
        QTest::newRow("allow-multiple-messages") << "allow-multiple-messages\nignore-mdc-error\n";
    }
    void refusesThemEvenWhereGpgIsToldToAccept() {
        QFETCH(QString, conf);
        const auto without = encrypt({"--rfc2440", "--cipher-algo", "AES"});
        auto tampered = encrypt({});
        tampered[tampered.size() - 5] = static_cast<char>(tampered[tampered.size() - 5] ^ 1);
        const auto twice = encrypt_packets(literal(text) + literal(text));
        write_file(home_.path() / "gpg.conf", conf.toStdString());
        refuses(without, DecryptFailure::integrity);
        refuses(tampered, DecryptFailure::integrity);
        refuses(twice, DecryptFailure::integrity);
        QCOMPARE(open(encrypt({})).bytes, text);
    }

    void refusesSeveralTextsInOneMessage() {
        refuses(encrypt_packets(literal(text) + literal(text)), DecryptFailure::integrity);
    }
    void refusesWhatIsNotInTheEncryption_data() {
        QTest::addColumn<bool>("in_front");
        QTest::newRow("before") << true;
        QTest::newRow("after") << false;
    }
    void refusesWhatIsNotInTheEncryption() {
        QFETCH(bool, in_front);
        const auto message = encrypt({});
        for (const auto& extra : {literal("injected"), packet(8, std::string("\0", 1) + literal("injected")),
                                  packet(13, "a user id"), encrypt({}), std::string("\0\0\0", 3)}) {
            refuses(in_front ? extra + message : message + extra, DecryptFailure::malformed);
        }
    }
    void refusesAnEncryptedMessageInsideAnother() {
        const auto opened = open(encrypt_packets(encrypt({})));
        QVERIFY(!opened.committed);
    }

    void neverAsksForThePassphraseOfAMessage() {
        const std::string passphrase = (home_.path() / "pw").native();
        write_file(passphrase, "message passphrase\n");
        const std::vector<std::string> symmetric{"--pinentry-mode", "loopback",      "--passphrase-file",
                                                 passphrase,        "--trust-model", "always"};
        auto arguments = symmetric;
        arguments.insert(arguments.end(), {"-c"});
        ScriptedPrompts prompts({"message passphrase", "message passphrase"});
        const auto alone =
            sealpost::test::open(engine_, home_.gpg(arguments, text).out, {.prompts = prompts});
        QCOMPARE(alone.result.encryption.failure, DecryptFailure::unsupported);

        arguments = symmetric;
        arguments.insert(arguments.end(), {"-c", "-e", "-r", alice_});
        const auto both = home_.gpg(arguments, text).out;
        QVERIFY(!body_of(3, both).empty());
        QCOMPARE(sealpost::test::open(engine_, both, {.prompts = prompts}).bytes, text);
        // The passphrase's packet in front, where gpg asks for it before it looks for a key.
        const auto reordered =
            packet(3, body_of(3, both)) + packet(1, body_of(1, both)) + packet(18, body_of(18, both));
        QCOMPARE(sealpost::test::open(engine_, reordered, {.prompts = prompts}).bytes, text);
        QCOMPARE(home_.gpg({"-d"}, packet(1, body_of(1, both)) + packet(18, body_of(18, both))).out, text);
        QVERIFY(prompts.asked().empty());
    }
    void opensForAHiddenRecipient() {
        const auto made = home_.gpg({"--trust-model", "always", "-R", alice_, "-e"}, text);
        const auto opened = open(made.out);
        QCOMPARE(opened.bytes, text);
        QCOMPARE(opened.result.encryption.recipients.at(0).id, std::string(16, '0'));
        QVERIFY(!opened.result.encryption.recipients.at(0).ours.has_value());
    }
    void namesNewerFormats() {
        const auto message = encrypt({});
        // RFC 9580: version 2 of the container, and version 6 of the session key.
        auto body = body_of(18, message);
        body[0] = 2;
        refuses(before(18, message) + packet(18, body), DecryptFailure::unsupported);
        refuses(packet(1, std::string("\x06\x00\x19\x00", 4) + std::string(60, 'x')) + packet(18, body),
                DecryptFailure::unsupported);
    }
    void doesNotOpenABomb() {
        const std::string zeros(std::size_t{64} << 20, '\0');
        const auto message = encrypt({"--compress-algo", "bzip2", "-z", "9"}, zeros);
        QVERIFY(message.size() < 60000);
        refuses(message, DecryptFailure::limit);
        const auto made = home_.gpg({"--compress-algo", "bzip2", "-z", "9", "-u", alice_, "-s"}, zeros);
        ViewSource source(made.out);
        StringSink sink;
        const auto result = engine_.verify_embedded(source, sink, {.prompts = nobody_});
        QCOMPARE(result.signatures.at(0).mathematics, crypto::Mathematics::failed);
        QVERIFY(!sink.committed());
    }

    void verifiesOnlyOneSignedText_data() {
        QTest::addColumn<QByteArray>("conf");
        QTest::newRow("default") << QByteArray();
        QTest::newRow("allow-multiple-messages") << QByteArray("allow-multiple-messages\n");
    }
    void verifiesOnlyOneSignedText() {
        QFETCH(QByteArray, conf);
        const auto signed_message = home_.gpg({"-u", alice_, "--compress-algo", "none", "-s"}, text).out;
        write_file(home_.path() / "gpg.conf", conf.toStdString());
        for (const auto& message : {literal("injected") + signed_message,
                                    signed_message + literal("injected"), signed_message + signed_message}) {
            ViewSource source(message);
            StringSink sink;
            const auto result = engine_.verify_embedded(source, sink, {.prompts = nobody_});
            for (const auto& fact : result.signatures) {
                QVERIFY(fact.mathematics != crypto::Mathematics::valid);
            }
            QVERIFY(!sink.committed());
        }
    }
    void takesNothingButSignaturesForASignature() {
        const auto signed_message = home_.gpg({"-u", alice_, "--compress-algo", "none", "-s"}, text).out;
        const auto detached = home_.gpg({"-u", alice_, "-b"}, text).out;
        for (const auto& signature : {signed_message, detached + literal("x"), literal("x"), encrypt({}),
                                      std::string(), detached.substr(0, detached.size() - 1)}) {
            ViewSource content(text);
            ViewSource bytes(signature);
            const auto result = engine_.verify_detached(content, bytes, {.prompts = nobody_});
            QCOMPARE(result.signatures.size(), std::size_t{1});
            QCOMPARE(result.signatures[0].mathematics, crypto::Mathematics::failed);
        }
        std::string many;
        for (int i = 0; i < 17; ++i) many += detached;
        ViewSource content(text);
        ViewSource bytes(many);
        QCOMPARE(engine_.verify_detached(content, bytes, {.prompts = nobody_}).signatures.at(0).mathematics,
                 crypto::Mathematics::failed);
    }
};

QTEST_GUILESS_MAIN(PgpAttacksTest)
#include "attacks_test.moc"
