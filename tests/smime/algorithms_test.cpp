// SPDX-License-Identifier: GPL-3.0-or-later
// Every algorithm that is read, with messages that OpenSSL's own CMS wrote and read again; and those that are
// not, by name.
#include "core/crypto/verdict.h"
#include "smime/abilities.h"
#include "tests/smime/cms_maker.h"
#include "tests/smime/compared_decryptor.h"
#include "tests/smime/handmade.h"
#include "tests/smime/smime_home.h"

#include <QtTest>
#include <map>

namespace sealpost::test {

using crypto::DecryptFailure;
using crypto::DecryptState;
using crypto::Mathematics;
using namespace std::string_literals;

namespace {

const std::string entity = "Content-Type: text/plain\r\n\r\nMeet at noon.\r\n";

/// Known to OpenSSL by name, and compiled into none.
constexpr const char* md2 = "1.2.840.113549.2.2";

std::string smime_entity(const std::string& signed_data) {
    return smime_part(signed_data, "signed-data", "smime.p7m", "\r\n");
}

} // namespace

class AlgorithmsTest final : public QObject {
    Q_OBJECT

  private slots:
    void init() { compared_.differences.clear(); }
    void decrypts_data();
    void decrypts();
    void verifies_data();
    void verifies();
    void knowsAWeakDigest_data();
    void knowsAWeakDigest();
    void namesWhatItCannotDecrypt_data();
    void namesWhatItCannotDecrypt();
    void namesWhatItCannotVerify_data();
    void namesWhatItCannotVerify();
    void signsWithEd25519WhereTheLibraryCan();
    void signsWithEd448NowhereAsItWouldTakeShake256();
    void showsWhatItCannotVerifyAsNotAuthenticated();
    void releasesNothingUnderANumberThatNobodyKnows();
    void verifiesOneSignerBesideAnUnknownOne();

  private:
    const MadeCertificate& person(const std::string& algorithm) {
        auto found = people_.find(algorithm);
        if (found == people_.end()) {
            // Some keys cannot sign, not even themselves.
            found =
                people_.emplace(algorithm, make_person(algorithm + "@example.org", &root_, algorithm)).first;
            home_.own(found->second);
        }
        return found->second;
    }
    Decrypted open(std::string_view message) {
        ViewSource source(message);
        StringSink sink;
        Decrypted found{compared_.decrypt(source, sink, home_.quiet()), std::nullopt};
        if (sink.committed()) found.content = sink.bytes();
        return found;
    }

    SmimeHome home_;
    MadeCertificate root_ = make_authority("Root");
    std::map<std::string, MadeCertificate> people_;
    ComparedDecryptor compared_{home_.engine, home_.store};
};

void AlgorithmsTest::decrypts_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<QString>("oaep");
    QTest::addColumn<QString>("kdf");
    QTest::addColumn<QString>("wrap");
    QTest::addColumn<QString>("label");
    const std::vector<std::pair<const char*, const char*>> ciphers{
        {"AES-128-CBC", "AES128.CBC"},   {"AES-192-CBC", "AES192.CBC"},   {"AES-256-CBC", "AES256.CBC"},
        {"id-aes128-GCM", "AES128.GCM"}, {"id-aes192-GCM", "AES192.GCM"}, {"id-aes256-GCM", "AES256.GCM"},
        {"DES-EDE3-CBC", "3DES.CBC"}};
    for (const char* key : {"rsa2048", "p256", "p384"})
        for (const auto& [cipher, label] : ciphers)
            QTest::addRow("%s, %s", key, label) << key << cipher << ""
                                                << ""
                                                << "" << label;
    for (const char* digest : {"SHA1", "SHA256", "SHA384", "SHA512"})
        QTest::addRow("RSA-OAEP with %s", digest) << "rsa2048"
                                                  << "AES-256-CBC" << digest << ""
                                                  << ""
                                                  << "AES256.CBC";
    for (const char* key : {"p256", "p384"})
        for (const char* digest : {"SHA1", "SHA256", "SHA384", "SHA512"})
            for (const char* wrap : {"id-aes128-wrap", "id-aes256-wrap"})
                QTest::addRow("ECDH on %s with %s, %s", key, digest, wrap)
                    << key << "id-aes256-GCM"
                    << "" << digest << wrap << "AES256.GCM";
}

void AlgorithmsTest::decrypts() {
    QFETCH(QString, key);
    QFETCH(QString, cipher);
    QFETCH(QString, oaep);
    QFETCH(QString, kdf);
    QFETCH(QString, wrap);
    QFETCH(QString, label);
    const std::string cipher_name = cipher.toStdString();
    const EnvelopeOptions options{.cipher = cipher_name.c_str(),
                                  .oaep = oaep.toStdString(),
                                  .kdf = kdf.toStdString(),
                                  .wrap = wrap.toStdString()};
    const MadeCertificate& bob = person(key.toStdString());
    const bool aead = label.endsWith("GCM");
    for (const bool with_signature : {false, true}) {
        const std::string content = with_signature ? smime_entity(sign({person("p256")}, entity)) : entity;
        const auto found = open(envelop({bob, person("rsa2048")}, content, options));
        QCOMPARE(found.result.encryption.state, DecryptState::decrypted);
        QVERIFY(found.content == entity);
        QCOMPARE(QString::fromStdString(found.result.encryption.cipher), label);
        QCOMPARE(found.result.encryption.authenticated, aead || with_signature);
        QCOMPARE(found.result.signatures.size(), std::size_t{with_signature});
    }
    QCOMPARE(QString::fromStdString(compared_.differences), QString());
}

void AlgorithmsTest::verifies_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<bool>("pss");
    QTest::addColumn<int>("flags");
    for (const char* digest : {"SHA256", "SHA384", "SHA512"}) {
        for (const char* key : {"rsa2048", "p256", "p384", "rsa-pss"})
            QTest::addRow("%s, %s", key, digest) << key << digest << false << 0;
        QTest::addRow("RSA-PSS, %s", digest) << "rsa2048" << digest << true << 0;
    }
    for (const char* key : {"rsa2048", "p256", "rsa-pss"}) {
        QTest::addRow("%s without attributes", key) << key << "SHA256" << false << int(CMS_NOATTR);
        QTest::addRow("%s by key identifier", key) << key << "SHA256" << false << int(CMS_USE_KEYID);
        QTest::addRow("%s without its certificate", key) << key << "SHA256" << false << int(CMS_NOCERTS);
    }
}

void AlgorithmsTest::verifies() {
    QFETCH(QString, key);
    QFETCH(QString, digest);
    QFETCH(bool, pss);
    QFETCH(int, flags);
    const std::string digest_name = digest.toStdString();
    SignOptions options{.digest = digest_name.c_str(), .pss = pss, .flags = static_cast<unsigned>(flags)};
    const MadeCertificate& alice = person(key.toStdString());
    const std::string opaque = sign({alice}, entity, options);
    ViewSource source(opaque);
    StringSink sink;
    auto found = compared_.verify_embedded(source, sink, home_.quiet()).signatures;
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].mathematics, Mathematics::valid);
    QCOMPARE(QString::fromUtf8(crypto::name_of(found[0].digest).data()), digest);
    QCOMPARE(found[0].signer->fingerprint, alice.certificate.fingerprint());
    QCOMPARE(sink.bytes(), entity);

    options.flags |= CMS_DETACHED;
    const std::string detached = sign({alice}, entity, options);
    for (const bool changed : {false, true}) {
        const std::string content = changed ? entity + " " : entity;
        ViewSource content_source(content);
        ViewSource signature(detached);
        found = compared_.verify_detached(content_source, signature, home_.quiet()).signatures;
        QCOMPARE(found.at(0).mathematics, changed ? Mathematics::invalid : Mathematics::valid);
    }
    QCOMPARE(QString::fromStdString(compared_.differences), QString());
}

void AlgorithmsTest::knowsAWeakDigest_data() {
    QTest::addColumn<QString>("digest");
    QTest::newRow("SHA-1") << "SHA1";
    QTest::newRow("MD5") << "MD5";
}

void AlgorithmsTest::knowsAWeakDigest() {
    QFETCH(QString, digest);
    const std::string name = digest.toStdString();
    const auto found = verify(home_, sign({person("rsa2048")}, entity, {.digest = name.c_str()}));
    QCOMPARE(found.signatures.at(0).mathematics, Mathematics::valid);
    QCOMPARE(QString::fromUtf8(crypto::name_of(found.signatures[0].digest).data()), digest);
    QVERIFY(!crypto::is_strong(found.signatures[0].digest));
}

void AlgorithmsTest::namesWhatItCannotDecrypt_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* title, const std::string& message, const char* name) {
        QTest::newRow(title) << QByteArray::fromStdString(message) << name;
    };
    const auto& rsa = person("rsa2048").certificate;
    const std::string null("\x05\x00", 2);
    const std::string pkcs1 = algorithm("1.2.840.113549.1.1.1", null);
    const std::string aes = algorithm("2.16.840.1.101.3.4.1.42", der(0x04, std::string(16, 'i')));
    const std::string key(256, 'k');
    const std::string octets(64, 'c');
    const auto with_cipher = [&](const char* oid_numbers, const std::string& parameters, bool aead = false) {
        return handmade_envelope({key_transport(rsa, pkcs1, key)}, algorithm(oid_numbers, parameters), octets,
                                 aead ? std::string(16, 't') : std::string());
    };
    const std::string iv = der(0x04, std::string(8, 'i'));
    row("RC2", with_cipher("1.2.840.113549.3.2", der(0x30, der(0x02, "\x3a") + iv)), "RC2");
    row("DES", with_cipher("1.3.14.3.2.7", iv), "DES");
    row("RC4", with_cipher("1.2.840.113549.3.4", null), "RC4");
    row("CAST5", with_cipher("1.2.840.113533.7.66.10", der(0x30, iv + der(0x02, "\x40"))), "CAST5");
    const std::string nonce = der(0x04, std::string(12, 'n'));
    row("ChaCha20-Poly1305", with_cipher("1.2.840.113549.1.9.16.3.18", nonce, true), "ChaCha20-Poly1305");
    row("AES in CCM", with_cipher("2.16.840.1.101.3.4.1.47", der(0x30, nonce), true), "AES256.CCM");
    row("a cipher that nobody knows", with_cipher("1.2.3.4", null), "1.2.3.4");

    const auto to = [&](const std::string& recipient) { return handmade_envelope({recipient}, aes, octets); };
    const auto& pss = person("rsa-pss").certificate;
    row("a key that only signs", to(key_transport(pss, pkcs1, key)), "RSA-PSS");
    row("RSA-KEM", to(key_transport(rsa, algorithm("1.2.840.113549.1.9.16.3.14"), key)), "RSA-KEM");
    row("OAEP with a digest that nobody knows",
        to(key_transport(rsa, algorithm("1.2.840.113549.1.1.7", der(0x30, der(0xa0, algorithm("1.2.3.4")))),
                         key)),
        "RSA-OAEP");
    row("OAEP with a mask that nobody knows",
        to(key_transport(rsa, algorithm("1.2.840.113549.1.1.7", der(0x30, der(0xa1, algorithm("1.2.3.4")))),
                         key)),
        "RSA-OAEP");
    const std::string wrap = algorithm("2.16.840.1.101.3.4.1.45");
    const auto& x25519 = person("x25519").certificate;
    row("X25519",
        to(key_agreement(x25519, algorithm("1.3.101.110"), algorithm("1.2.840.113549.1.9.16.3.19", wrap),
                         std::string(40, 'w'))),
        "X25519");
    const auto& p256 = person("p256").certificate;
    row("ECDH with a derivation that the library lacks",
        to(key_agreement(p256, algorithm("1.2.840.10045.2.1"), algorithm("1.2.840.113549.1.9.16.3.19", wrap),
                         std::string(40, 'w'))),
        "ECDH-HKDF-SHA256");
}

void AlgorithmsTest::namesWhatItCannotDecrypt() {
    QFETCH(QByteArray, message);
    QFETCH(QString, name);
    const auto found = open(message.toStdString());
    // The stock path goes on with a random key where it finds none (RFC 3218 section 2.3.2), and once in 256
    // what comes of that ends like a padding.
    for (int again = 0; again < 3 && !compared_.differences.empty(); ++again) {
        compared_.differences.clear();
        open(message.toStdString());
    }
    const auto& encryption = found.result.encryption;
    QCOMPARE(QString::fromUtf8(crypto::name_of(encryption.failure).data()), QString("unsupported"));
    QCOMPARE(QString::fromStdString(encryption.unsupported), name);
    QCOMPARE(encryption.recipients.size(), std::size_t{1});
    QCOMPARE(encryption.recipients[0].ours, std::optional(true));
    QVERIFY(!found.content);
    QCOMPARE(QString::fromStdString(compared_.differences), QString());
}

void AlgorithmsTest::namesWhatItCannotVerify_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("name");
    QTest::newRow("Ed25519") << QByteArray::fromStdString(handmade_signed(person("ed25519"), entity))
                             << "Ed25519";
    const HandmadeSignature digest{.digest_algorithm = algorithm(md2)};
    QTest::newRow("MD2") << QByteArray::fromStdString(handmade_signed(person("p256"), entity, digest))
                         << "md2";
}

void AlgorithmsTest::namesWhatItCannotVerify() {
    QFETCH(QByteArray, message);
    QFETCH(QString, name);
    const std::string bytes = message.toStdString();
    const auto found = verify(home_, bytes);
    QCOMPARE(found.signatures.size(), std::size_t{1});
    const auto& fact = found.signatures[0];
    // A library that can is used.
    const bool able = stock_verify(bytes).holds;
    QCOMPARE(fact.mathematics, able ? Mathematics::valid : Mathematics::failed);
    QCOMPARE(QString::fromStdString(fact.unsupported), able ? QString() : name);
    QVERIFY(fact.signer);
    QCOMPARE(found.content, std::optional(entity));
    std::string changed = bytes;
    changed[changed.find("noon")] = 'm';
    for (const auto& other : verify(home_, changed).signatures)
        QVERIFY(other.mathematics != Mathematics::valid);
}

/// RFC 8419: with SHA-512 over the content, and signed attributes.
void AlgorithmsTest::signsWithEd25519WhereTheLibraryCan() {
    const auto signer = person("ed25519").certificate.fingerprint();
    ViewSource content(entity);
    StringSink made;
    try {
        home_.engine.sign_embedded(content, made, {.signer = signer}, home_.quiet());
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::unsupported);
        QCOMPARE(error.fact("algorithm"), std::string("Ed25519"));
        QVERIFY(!smime::library_signs_with_eddsa());
        QSKIP("the OpenSSL that is here makes no CMS signature with Ed25519 (it takes 3.2)");
    }
    QVERIFY(smime::library_signs_with_eddsa());
    const auto stock = stock_verify(made.bytes());
    QVERIFY(stock.holds);
    QCOMPARE(stock.content, entity);
    const auto found = verify(home_, made.bytes());
    QCOMPARE(found.signatures.at(0).mathematics, Mathematics::valid);
    QCOMPARE(found.signatures.at(0).digest, crypto::DigestAlgorithm::sha512);
    QCOMPARE(found.content, std::optional(entity));
    ViewSource again(entity);
    StringSink detached;
    const auto said = home_.engine.sign_detached(again, detached, {.signer = signer}, home_.quiet());
    QCOMPARE(said.micalg, std::string("sha-512"));
    QVERIFY(stock_verify(detached.bytes(), entity).holds);
    QCOMPARE(verify_detached(home_, entity, detached.bytes()).at(0).mathematics, Mathematics::valid);
}

/// RFC 8419 section 3.1: no other digest goes with Ed448.
void AlgorithmsTest::signsWithEd448NowhereAsItWouldTakeShake256() {
    const auto signer = person("ed448").certificate.fingerprint();
    ViewSource content(entity);
    StringSink made;
    try {
        home_.engine.sign_embedded(content, made, {.signer = signer}, home_.quiet());
        QFAIL("it was signed");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::unsupported);
        QCOMPARE(error.fact("algorithm"), std::string("Ed448"));
    }
    QVERIFY(!made.committed());
}

void AlgorithmsTest::showsWhatItCannotVerifyAsNotAuthenticated() {
    const HandmadeSignature unknown{.digest_algorithm = algorithm(md2)};
    const std::string inside = smime_entity(handmade_signed(person("p256"), entity, unknown));
    const auto found = decrypt(home_, envelop({person("rsa2048")}, inside));
    QCOMPARE(found.result.encryption.state, DecryptState::decrypted);
    QVERIFY(!found.result.encryption.authenticated);
    QCOMPARE(found.content, std::optional(entity));
    QCOMPARE(found.result.signatures.at(0).unsupported, std::string("md2"));
}

void AlgorithmsTest::releasesNothingUnderANumberThatNobodyKnows() {
    const HandmadeSignature unknown{.digest_algorithm = algorithm("1.2.3.4.5")};
    const std::string message = handmade_signed(person("p256"), entity, unknown);
    const auto found = verify(home_, message);
    QCOMPARE(found.signatures.at(0).mathematics, Mathematics::failed);
    QVERIFY(found.signatures[0].unsupported.empty());
    QVERIFY(!found.content);
    const auto inside = decrypt(home_, envelop({person("rsa2048")}, smime_entity(message)));
    QCOMPARE(inside.result.encryption.failure, DecryptFailure::integrity);
    QVERIFY(!inside.content);
}

void AlgorithmsTest::verifiesOneSignerBesideAnUnknownOne() {
    const auto& alice = person("p256");
    const HandmadeSignature unknown{.digest_algorithm = algorithm("1.2.3.4.5")};
    const std::string sha256 = algorithm("2.16.840.1.101.3.4.2.1");
    const std::string message =
        signed_data(entity, {signer_info(person("p256"), entity, unknown), signer_info(alice, entity)},
                    {alice.certificate}, {.digest_algorithms = algorithm("1.2.3.4.5") + sha256});
    const auto found = verify(home_, message);
    QCOMPARE(found.signatures.size(), std::size_t{2});
    QCOMPARE(found.signatures[0].mathematics, Mathematics::failed);
    QCOMPARE(found.signatures[1].mathematics, Mathematics::valid);
}

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::AlgorithmsTest)
#include "algorithms_test.moc"
