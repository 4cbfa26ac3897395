// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in an AuthEnvelopedData is authenticated, or nothing of it is released: another mode than GCM,
// or a tag that can be guessed (CVE-2026-34182), whatever the OpenSSL at hand thinks of it.
#include "tests/smime/handmade.h"
#include "tests/smime/smime_home.h"

#include <QtTest>

#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace sealpost::test {

namespace {

const std::string entity = "Content-Type: text/plain\r\n\r\nMeet at noon, by the old gate.\r\n";
const std::string content_key(32, 'k');

constexpr const char* rsa_encryption = "1.2.840.113549.1.1.1";

std::string wrap(const MadeCertificate& recipient, const std::string& key) {
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new(recipient.key.get(), nullptr), EVP_PKEY_CTX_free);
    std::string wrapped(1024, '\0');
    std::size_t size = wrapped.size();
    if (EVP_PKEY_encrypt_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1 ||
        EVP_PKEY_encrypt(context.get(), reinterpret_cast<unsigned char*>(wrapped.data()), &size,
                         reinterpret_cast<const unsigned char*>(key.data()), key.size()) != 1)
        throw Error(ErrorCode::internal, {{"detail", "wrap"}});
    wrapped.resize(size);
    return wrapped;
}

struct Sealed {
    std::string octets;
    std::string tag;
};

Sealed encrypt(const EVP_CIPHER* cipher, const std::string& iv) {
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  EVP_CIPHER_CTX_free);
    Sealed sealed{.octets = std::string(entity.size() + 32, '\0'), .tag = std::string(16, '\0')};
    const auto bytes = [](const std::string& text) {
        return reinterpret_cast<const unsigned char*>(text.data());
    };
    auto* out = reinterpret_cast<unsigned char*>(sealed.octets.data());
    int size = 0, rest = 0;
    EVP_EncryptInit_ex(context.get(), cipher, nullptr, bytes(content_key), bytes(iv));
    EVP_EncryptUpdate(context.get(), out, &size, bytes(entity), static_cast<int>(entity.size()));
    EVP_EncryptFinal_ex(context.get(), out + size, &rest);
    sealed.octets.resize(static_cast<std::size_t>(size + rest));
    if (EVP_CIPHER_get_mode(cipher) == EVP_CIPH_GCM_MODE)
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, 16, sealed.tag.data());
    return sealed;
}

} // namespace

class ForgedTagTest final : public QObject {
    Q_OBJECT

    std::string gcm(std::size_t tag_octets, bool in_enveloped_data = false) {
        const std::string nonce(12, 'n');
        const Sealed sealed = encrypt(EVP_aes_256_gcm(), nonce);
        const std::string parameters =
            der(0x30, der(0x04, nonce) + der(0x02, std::string(1, static_cast<char>(tag_octets))));
        return envelope(algorithm("2.16.840.1.101.3.4.1.46", parameters), sealed.octets,
                        in_enveloped_data ? std::string() : sealed.tag.substr(0, tag_octets));
    }
    std::string envelope(const std::string& content_encryption, const std::string& octets,
                         const std::string& tag) {
        const auto recipient = key_transport(bob_.certificate, algorithm(rsa_encryption, der(0x05, "")),
                                             wrap(bob_, content_key));
        return handmade_envelope({recipient}, content_encryption, octets, tag);
    }

    SmimeHome home_;
    MadeCertificate bob_ = make_person("bob@example.org", nullptr, "rsa2048");

  private slots:
    void initTestCase() { home_.own(bob_); }

    void takesATagOfTheStandard_data() {
        QTest::addColumn<int>("octets");
        for (const int octets : {1, 4, 8, 11, 12, 16}) QTest::addRow("%d octets", octets) << octets;
    }
    void takesATagOfTheStandard() {
        QFETCH(int, octets);
        const auto opened = decrypt(home_, gcm(static_cast<std::size_t>(octets)));
        QCOMPARE(opened.content.has_value(), octets >= 12);
        QCOMPARE(opened.result.encryption.authenticated, octets >= 12);
        if (octets >= 12) QCOMPARE(*opened.content, entity);
    }

    void releasesNothingOfAnotherMode_data() {
        QTest::addColumn<QString>("oid");
        QTest::addColumn<QString>("cipher");
        QTest::newRow("OFB") << "2.16.840.1.101.3.4.1.43"
                             << "aes-256-ofb";
        QTest::newRow("CFB") << "2.16.840.1.101.3.4.1.44"
                             << "aes-256-cfb";
        QTest::newRow("CBC") << "2.16.840.1.101.3.4.1.42"
                             << "aes-256-cbc";
    }
    void releasesNothingOfAnotherMode() {
        QFETCH(QString, oid);
        QFETCH(QString, cipher);
        const std::string iv(16, 'i');
        const Sealed sealed = encrypt(EVP_get_cipherbyname(cipher.toUtf8().constData()), iv);
        const auto opened = decrypt(
            home_, envelope(algorithm(oid.toUtf8().constData(), der(0x04, iv)), sealed.octets, sealed.tag));
        QVERIFY(!opened.content);
        QVERIFY(!opened.result.encryption.authenticated);
        QCOMPARE(opened.result.encryption.failure, crypto::DecryptFailure::malformed);
    }

    void releasesNothingOfGcmWithoutItsTag() {
        const auto opened = decrypt(home_, gcm(16, true));
        QVERIFY(!opened.content);
        QCOMPARE(opened.result.encryption.failure, crypto::DecryptFailure::malformed);
    }
};

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::ForgedTagTest)
#include "forged_tag_test.moc"
