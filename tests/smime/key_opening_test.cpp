// SPDX-License-Identifier: GPL-3.0-or-later
// Private keys out of their files, as they lie there: in the clear or under a passphrase.
#include "smime/key_opening.h"

#include "core/base/error.h"
#include "core/base/secret.h"
#include "smime/key_files.h"
#include "tests/smime/certificate_maker.h"

#include <QtTest>

namespace sealpost::test {

using namespace smime;

class KeyOpeningTest : public QObject {
    Q_OBJECT

  private slots:
    void opensEachKind_data() {
        QTest::addColumn<QByteArray>("algorithm");
        for (const char* algorithm : {"rsa2048", "rsa-pss", "p256", "p384", "ed25519", "ed448", "x25519"})
            QTest::newRow(algorithm) << QByteArray(algorithm);
    }
    void opensEachKind() {
        QFETCH(QByteArray, algorithm);
        const MadeCertificate root = make_authority("Root");
        const MadeCertificate made = make_person("ada@example.org", &root, algorithm.toStdString());
        const auto clear = open_key(made.key_pem(), std::nullopt);
        QVERIFY(clear.has_value());
        QVERIFY(!clear->passphrase);
        QCOMPARE(EVP_PKEY_eq(clear->key.get(), made.key.get()), 1);
        QCOMPARE(X509_check_private_key(made.certificate.get(), clear->key.get()), 1);
        // With its private half: written again it is the same.
        QCOMPARE(to_pkcs8(clear->key.get(), nullptr).reveal(), to_pkcs8(made.key.get(), nullptr).reveal());

        const Secret passphrase("secret");
        const auto sealed = open_key(to_pkcs8(made.key.get(), &passphrase).reveal(), passphrase.copy());
        QVERIFY(sealed.has_value());
        QVERIFY(sealed->passphrase.has_value());
        QCOMPARE(EVP_PKEY_eq(sealed->key.get(), made.key.get()), 1);
    }

    void takesNoKeyThatIsNone_data() {
        QTest::addColumn<QByteArray>("pem");
        const auto framed = [](const QByteArray& der) {
            return "-----BEGIN PRIVATE KEY-----\n" + der.toBase64() + "\n-----END PRIVATE KEY-----\n";
        };
        const QByteArray whole = QByteArray::fromStdString(make_person("ada@example.org").key_pem());
        const qsizetype begin = whole.indexOf('\n') + 1;
        const QByteArray der = QByteArray::fromBase64(whole.mid(begin, whole.indexOf("-----END") - begin));
        QVERIFY(der.size() > 40);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no base64") << QByteArray(
            "-----BEGIN PRIVATE KEY-----\n!!!!\n-----END PRIVATE KEY-----\n");
        QTest::newRow("no DER") << framed("no key");
        QTest::newRow("cut short") << framed(der.left(der.size() - 8));
        QTest::newRow("without its end") << whole.left(whole.size() - 30);
        // SEQUENCE { 0, SEQUENCE { OID 1.2.3 }, OCTET STRING "x" }
        QTest::newRow("an unknown algorithm") << framed(QByteArray::fromHex("300c020100300406022a03040178"));
    }
    void takesNoKeyThatIsNone() {
        QFETCH(QByteArray, pem);
        QVERIFY(!open_key(pem.toStdString(), std::nullopt).has_value());
    }
};

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::KeyOpeningTest)
#include "key_opening_test.moc"
