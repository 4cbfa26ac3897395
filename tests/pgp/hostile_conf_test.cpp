// SPDX-License-Identifier: GPL-3.0-or-later
// The user's gpg.conf, at its worst: it changes nothing of what is written, or the work is refused.
#include "core/base/file.h"
#include "pgp/engine.h"
#include "pgp/key_store.h"
#include "tests/contract/helpers.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QTcpServer>
#include <QTest>

using namespace sealpost;
using namespace sealpost::test;

namespace {

const std::string text = "Content-Type: text/plain\r\n\r\nthe canary sings at nine\r\n";

std::vector<std::string> recipients_of(const TemporaryGnupgHome& home, const std::string& message) {
    const auto listed = home.gpg({"--list-packets", "--no-options"}, message);
    std::vector<std::string> ids;
    constexpr std::string_view mark = "keyid ";
    for (std::size_t at = listed.out.find(":pubkey enc packet"); at != std::string::npos;
         at = listed.out.find(":pubkey enc packet", at + 1)) {
        const std::size_t id = listed.out.find(mark, at);
        ids.push_back(listed.out.substr(id + mark.size(), 16));
    }
    return ids;
}

} // namespace

class PgpHostileConfTest : public QObject {
    Q_OBJECT
    TemporaryGnupgHome home_;
    std::string alice_;
    std::string bob_;
    std::string mallory_;
    pgp::Engine engine_{{.home = home_.path()}};
    NoPrompts nobody_;
    Operation quiet_{.prompts = nobody_};

    crypto::Fingerprint fingerprint(const std::string& hex) {
        return crypto::Fingerprint::parse(hex).value();
    }
    void configure(std::string conf) {
        for (const auto& [name, value] :
             {std::pair("@MALLORY@", mallory_), std::pair("@BOB@", bob_), std::pair("@ALICE@", alice_)}) {
            for (auto at = conf.find(name); at != conf.npos; at = conf.find(name)) {
                conf.replace(at, std::string_view(name).size(), value);
            }
        }
        write_file(home_.path() / "gpg.conf", conf);
    }
    std::string encryption_subkey(const std::string& key) {
        pgp::KeyStore store({.home = home_.path()});
        const auto found = store.get(fingerprint(key)).value();
        for (const auto& subkey : found.subkeys) {
            if (subkey.can_encrypt) return subkey.id;
        }
        return {};
    }
    std::string seal(crypto::EncryptionMade& made, crypto::Encoding encoding = crypto::Encoding::armor) {
        ViewSource content(text);
        StringSink sealed;
        made = engine_.encrypt(
            content, sealed,
            {.recipients = {fingerprint(bob_)}, .signer = fingerprint(alice_), .encoding = encoding}, quiet_);
        return sealed.take();
    }

  private slots:
    void initTestCase() {
        pgp::initialize();
        alice_ = home_.generate("Alice <alice@example.org>");
        bob_ = home_.generate("Bob <bob@example.org>");
        mallory_ = home_.generate("Mallory <mallory@example.org>");
    }

    void changesNothing_data() {
        QTest::addColumn<QString>("conf");
        QTest::newRow("none") << "";
        QTest::newRow("encrypt-to") << "encrypt-to @MALLORY@\n";
        QTest::newRow("hidden-encrypt-to") << "hidden-encrypt-to @MALLORY@\n";
        QTest::newRow("group by address") << "group bob@example.org=@MALLORY@\n";
        QTest::newRow("group by fingerprint") << "group @BOB@=@MALLORY@\n";
        QTest::newRow("group by 0x") << "group 0x@BOB@=@MALLORY@\n";
        QTest::newRow("default-key") << "default-key @MALLORY@\n";
        QTest::newRow("default-recipient") << "default-recipient @MALLORY@\n";
        QTest::newRow("comment, version") << "comment sealed by nobody\nemit-version\n";
        QTest::newRow("armor") << "armor\n";
        QTest::newRow("compression") << "compress-algo bzip2\nbzip2-compress-level 9\n";
        QTest::newRow("old formats") << "personal-cipher-preferences AES256\ncert-digest-algo SHA1\n";
        QTest::newRow("trust model") << "trust-model direct\n";
        QTest::newRow("all of them")
            << "encrypt-to @MALLORY@\nhidden-encrypt-to @MALLORY@\ngroup bob@example.org=@MALLORY@\n"
               "group @BOB@=@MALLORY@\ndefault-key @MALLORY@\ncomment hello\narmor\nemit-version\n"
               "auto-key-retrieve\nkeyserver hkp://127.0.0.1:9\ncompress-algo zip\n";
    }
    void changesNothing() {
        QFETCH(QString, conf);
        configure(conf.toStdString());
        for (const auto encoding : {crypto::Encoding::binary, crypto::Encoding::armor}) {
            crypto::EncryptionMade made;
            const auto sealed = seal(made, encoding);
            QCOMPARE(sealed.starts_with("-----BEGIN"), encoding == crypto::Encoding::armor);
            QVERIFY(sealed.find("Comment") == sealed.npos && sealed.find("Version") == sealed.npos);
            QCOMPARE(made.recipient_ids, std::vector<std::string>{encryption_subkey(bob_)});
            QCOMPARE(recipients_of(home_, sealed), made.recipient_ids);
            const auto opened = open(engine_, sealed, quiet_);
            QCOMPARE(opened.bytes, text);
            QCOMPARE(opened.result.signatures.size(), std::size_t{1});
            QCOMPARE(opened.result.signatures[0].signer->fingerprint.hex(), alice_);
        }
        ViewSource content(text);
        StringSink signature;
        engine_.sign_detached(content, signature, {.signer = fingerprint(alice_)}, quiet_);
        QVERIFY((static_cast<unsigned char>(signature.bytes().front()) & 0x80) != 0);
        ViewSource again(text);
        ViewSource bytes(signature.bytes());
        const auto verified = engine_.verify_detached(again, bytes, quiet_);
        QCOMPARE(verified.signatures.size(), std::size_t{1});
        QCOMPARE(verified.signatures[0].signer->fingerprint.hex(), alice_);
        QCOMPARE(verified.signatures[0].mathematics, crypto::Mathematics::valid);
    }

    void refusesWhatItCannotUndo_data() {
        QTest::addColumn<QString>("conf");
        QTest::addColumn<QString>("error");
        QTest::newRow("throw-keyids") << "throw-keyids\n"
                                      << "planned-keys-mismatch";
        QTest::newRow("one more recipient") << "recipient @MALLORY@\n"
                                            << "planned-keys-mismatch";
        QTest::newRow("one more signature") << "local-user @MALLORY@\n"
                                            << "engine-failed";
        QTest::newRow("weak digest") << "digest-algo SHA1\n"
                                     << "engine-failed";
        QTest::newRow("weak cipher") << "cipher-algo 3DES\n"
                                     << "engine-failed";
        QTest::newRow("no integrity") << "rfc2440\ncipher-algo AES\n"
                                      << "engine-failed";
        QTest::newRow("text mode") << "textmode\n"
                                   << "engine-failed";
    }
    void refusesWhatItCannotUndo() {
        QFETCH(QString, conf);
        QFETCH(QString, error);
        configure(conf.toStdString());
        ViewSource content(text);
        StringSink sealed;
        const auto thrown = error_of([&] {
            engine_.encrypt(content, sealed,
                            {.recipients = {fingerprint(bob_)}, .signer = fingerprint(alice_)}, quiet_);
        });
        QVERIFY(thrown.has_value());
        QCOMPARE(std::string(name_of(*thrown)), error.toStdString());
        QVERIFY(!sealed.committed());
    }

    void contactsNobody() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        configure("auto-key-retrieve\nauto-key-locate keyserver,wkd,dane\nkeyserver hkp://127.0.0.1:" +
                  std::to_string(server.serverPort()) +
                  "\nkeyserver-options auto-key-retrieve,honor-keyserver-url\n");
        TemporaryGnupgHome elsewhere;
        const auto eve = elsewhere.generate("Eve <eve@example.org>");
        const auto signature = elsewhere.gpg({"-u", eve, "-b"}, text).out;
        ViewSource content(text);
        ViewSource bytes(signature);
        const auto result = engine_.verify_detached(content, bytes, quiet_);
        QCOMPARE(result.signatures.at(0).mathematics, crypto::Mathematics::key_missing);
        elsewhere.import(home_.export_public(alice_));
        const auto message =
            elsewhere.gpg({"-u", eve, "--trust-model", "always", "-r", alice_, "-se"}, text).out;
        const auto opened = open(engine_, message, quiet_);
        QCOMPARE(opened.bytes, text);
        QCOMPARE(opened.result.signatures.at(0).mathematics, crypto::Mathematics::key_missing);
        pgp::KeyStore store({.home = home_.path()});
        QVERIFY(store.find_by_address("eve@example.org").empty());
        // A connection that was made stands in the queue by now, whether or not it was accepted.
        QVERIFY(!server.waitForNewConnection(0));

        // The same configuration, with gpg itself, does connect: the test would have seen it.
        if (!program_exists("dirmngr")) QSKIP("no dirmngr: the counter-check cannot be made");
        write_file(home_.path() / "text", text);
        write_file(home_.path() / "text.sig", signature);
        const BackgroundProcess gpg({"gpg", "--homedir", home_.path().native(), "--batch", "--verify",
                                     (home_.path() / "text.sig").native(), (home_.path() / "text").native()},
                                    home_.path() / "gpg.log");
        QVERIFY(server.waitForNewConnection(20000));
    }
};

QTEST_GUILESS_MAIN(PgpHostileConfTest)
#include "hostile_conf_test.moc"
